/**
 * Jaro's similarity with Winkler's bonus for a common beginning of up to four letters, given however low the similarity is, as the SimMetrics
 * library gives it that OFAC's scores agree with. From 0 to 1.
 */
export function jaroWinkler(one: string, two: string): number {
  const similar = jaro(one, two)
  let common = 0
  while (common < 4 && common < one.length && one[common] === two[common]) common += 1
  return similar + common * 0.1 * (1 - similar)
}

/** Letters in common within half the longer length, and how many of them stand in another order (Jaro 1989). */
export function jaro(one: string, two: string): number {
  if (one === two) return 1
  if (one.length === 0 || two.length === 0) return 0
  const reach = Math.max(0, Math.floor(Math.max(one.length, two.length) / 2) - 1)
  const taken = new Uint8Array(two.length)
  const matched: number[] = []
  for (let at = 0; at < one.length; at += 1) {
    const end = Math.min(two.length, at + reach + 1)
    for (let to = Math.max(0, at - reach); to < end; to += 1) {
      if (taken[to] === 1 || one[at] !== two[to]) continue
      taken[to] = 1
      matched.push(at)
      break
    }
  }
  if (matched.length === 0) return 0
  const count = matched.length
  const turned = transposed(one, two, matched, taken)
  return (count / one.length + count / two.length + (count - turned) / count) / 3
}

function transposed(
  one: string,
  two: string,
  matched: readonly number[],
  taken: Uint8Array,
): number {
  let to = 0
  let apart = 0
  for (const at of matched) {
    while (taken[to] === 0) to += 1
    if (one[at] !== two[to]) apart += 1
    to += 1
  }
  return apart / 2
}
