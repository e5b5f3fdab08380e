/** A text with its ends trimmed and every run of spaces in it one; undefined when nothing is left. */
export function tidy(text: string): string | undefined {
  if (isEven(text)) return text === '' ? undefined : text
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return spaced.test(trimmed) ? trimmed.replace(/\s{2,}|[^\S ]/g, ' ') : trimmed
}

/** The same with lines kept, and cut of spaces at their ends. */
export function tidyProse(text: string): string | undefined {
  if (isEven(text)) return text === '' ? undefined : text
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (!spaced.test(trimmed)) return trimmed
  const lines = trimmed.replace(/[^\S\n]{2,}|[^\S \n]/g, ' ')
  return lines.includes('\n') ? lines.replace(/ ?\n ?/g, '\n') : lines
}

/** Any space that is not a single ordinary one. */
const spaced = /\s\s|[^\S ]/

/** The longest text that is looked through sign by sign; a pattern is slow to start and faster after. */
const short = 64

/** Whether a short text is of ASCII's printable signs alone, with no space at its ends and never two together; so are nearly all. */
function isEven(text: string): boolean {
  if (text.length > short) return false
  let before = 0x20
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false
    before = code
  }
  return before !== 0x20 || text === ''
}
