/**
 * How likely each count is when independent events have chances of their own: the Poisson-binomial distribution, exactly, by adding one
 * event after another. The answer has one entry for each count from nought to the number of events.
 */
export function countChances(chances: readonly number[]): readonly number[] {
  let counts: readonly number[] = [1]
  for (const chance of chances) {
    const before = counts
    counts = Array.from({ length: before.length + 1 }, (_, count) => {
      const without = (before[count] ?? 0) * (1 - chance)
      return without + (before[count - 1] ?? 0) * chance
    })
  }
  return counts
}

/** The least count whose chance, with all lesser counts, reaches a level. */
export function countAt(counts: readonly number[], level: number): number {
  let sum = 0
  for (const [count, chance] of counts.entries()) {
    sum += chance
    if (sum >= level) return count
  }
  return counts.length - 1
}
