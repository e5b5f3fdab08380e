const apostrophe = 0x27
const dot = 0x2e
const stroke = 0x2f
const backtick = 0x60

/**
 * Calls back with each run of letters, digits, dots, strokes and apostrophes of a text, and whether letters and digits are all it has; false
 * at once where the text holds more than plain ASCII. The common case, kept fast.
 */
export function eachAsciiRun(text: string, take: (run: string, isPlain: boolean) => void): boolean {
  if (!isPlainAscii(text)) return false
  let start = -1
  let isPlain = true
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    const isWord = isAlphanumeric(code)
    if (isWord || joins(code)) {
      if (start < 0) start = at
      isPlain = isPlain && isWord
      continue
    }
    if (start >= 0) take(text.slice(start, at), isPlain)
    start = -1
    isPlain = true
  }
  return true
}

/** ASCII without control characters other than white space: those are dropped, not read as a gap; a backtick is an apostrophe. */
function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7e || code === backtick || (code < 0x20 && (code < 0x09 || code > 0x0d)))
      return false
  }
  return true
}

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  )
}

function joins(code: number): boolean {
  return code === dot || code === apostrophe || code === stroke
}
