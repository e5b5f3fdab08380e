/** A chance in percent; an estimate with an error is never quite certain, and is not said to be. */
export function sayChance(chance: number | null): string {
  if (chance === null) return 'not known'
  if (chance < 0.001) return 'under 0.1%'
  if (chance > 0.999) return 'over 99.9%'
  return `${(chance * 100).toFixed(1)}%`
}
