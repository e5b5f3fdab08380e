/**
 * The clauses of OFAC's Remarks: what stands between `; `, except inside brackets that close again. Joined by `; ` they are the text, letter
 * by letter. A bracket that never closes, or closes what was not opened, parts nothing.
 */
export function splitClauses(text: string): readonly string[] {
  if (!text.includes('(') || isPlain(text)) return text.split('; ')
  const bracketed = bracketsOf(text)
  const clauses: string[] = []
  let start = 0
  let bracket = 0
  for (let at = text.indexOf('; '); at !== -1; at = text.indexOf('; ', at + 2)) {
    while ((bracketed[bracket]?.close ?? Infinity) < at) bracket += 1
    if ((bracketed[bracket]?.open ?? Infinity) < at) continue
    clauses.push(text.slice(start, at))
    start = at + 2
  }
  clauses.push(text.slice(start))
  return clauses
}

/** Whether no bracket stands in another and none has the end of a clause in it; so it is of nearly all. */
function isPlain(text: string): boolean {
  let end = text.indexOf('; ')
  for (let open = text.indexOf('('); open !== -1; ) {
    const close = text.indexOf(')', open)
    const next = text.indexOf('(', open + 1)
    if (close === -1 || (next !== -1 && next < close)) return false
    if (end !== -1 && end < open) end = text.indexOf('; ', open)
    if (end !== -1 && end < close) return false
    open = next
  }
  return true
}

interface Bracket {
  readonly open: number
  readonly close: number
}

/** The outermost brackets that close, from left to right. */
function bracketsOf(text: string): readonly Bracket[] {
  const open: number[] = []
  const found: Bracket[] = []
  for (let at = text.indexOf('('); at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x28) open.push(at)
    const from = code === 0x29 ? open.pop() : undefined
    if (from === undefined) continue
    while ((found.at(-1)?.open ?? -1) > from) found.pop()
    found.push({ open: from, close: at })
  }
  return found
}
