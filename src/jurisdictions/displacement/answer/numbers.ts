/** A figure for a sentence: two places, none of a whole number. */
export function sayNumber(value: number): string {
  const text = value.toFixed(2)
  return text.endsWith('.00')
    ? text.slice(0, -3).replace(/^-0$/, '0')
    : text.replace(/^-0\.00$/, '0')
}

/** A share in percent with one place. */
export function sayPercent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
