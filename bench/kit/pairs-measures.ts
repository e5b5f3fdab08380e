/** Pairs that a person labelled, as a scorer scored them. */
export interface Scored {
  readonly isMatch: boolean
  readonly score: number
}

/** The share of pairs of one match and one non-match in which the match scores higher; a tie counts half. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const [over, under] = [scoresOf(scored, true), scoresOf(scored, false)]
  let sum = 0
  for (const one of over) for (const two of under) sum += one > two ? 1 : one === two ? 0.5 : 0
  return sum / over.length / under.length
}

/** How many non-matches score as high as the threshold at which so large a share of the matches is found. */
export function falseAlarmsAt(scored: readonly Scored[], recall: number): number {
  const over = [...scoresOf(scored, true)].sort((one, two) => two - one)
  const threshold = over[Math.ceil(recall * over.length) - 1] ?? 1
  return scoresOf(scored, false).filter((score) => score >= threshold).length
}

function scoresOf(scored: readonly Scored[], wanted: boolean): readonly number[] {
  return scored.filter(({ isMatch }) => isMatch === wanted).map(({ score }) => score)
}
