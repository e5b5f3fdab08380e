const codes: Readonly<Record<string, string>> = {
  B: '1',
  F: '1',
  P: '1',
  V: '1',
  C: '2',
  G: '2',
  J: '2',
  K: '2',
  Q: '2',
  S: '2',
  X: '2',
  Z: '2',
  D: '3',
  T: '3',
  L: '4',
  M: '5',
  N: '5',
  R: '6',
}

/** American Soundex (US National Archives): the first letter and three digits; H and W do not part letters of one code, vowels do. */
export function soundex(word: string): string {
  const upper = word.toUpperCase()
  let code = upper.slice(0, 1)
  let last = codes[code] ?? ''
  for (const letter of upper.slice(1)) {
    const digit = codes[letter] ?? ''
    if (digit !== '' && digit !== last) code += digit
    if (letter !== 'H' && letter !== 'W') last = digit
    if (code.length === 4) break
  }
  return code.padEnd(4, '0')
}
