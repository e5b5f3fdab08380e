/** A name longer than this is not screened as one name; the door refuses it or cuts it and says so. */
export const longestName = { characters: 1_000, words: 64 } as const

/** Whether a text is too long to be one name, by its characters (UTF-16 units) or its words between white space. */
export function tooLong(text: string): boolean {
  if (text.length > longestName.characters) return true
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const isSpace = isWhite(text.charCodeAt(at))
    if (!(isSpace || inside)) words += 1
    inside = !isSpace
  }
  return words > longestName.words
}

function isWhite(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
}
