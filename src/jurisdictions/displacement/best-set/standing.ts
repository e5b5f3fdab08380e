import type { Candidate, Field } from './candidate.ts'

/** Where one nest stands once some of its hosts are tightened: its weight W and its unenforced weight n, 1 and `open` today. */
export interface Standing {
  readonly weight: number
  readonly open: number
}

export function untouched({ open }: Field): Standing {
  return { weight: 1, open }
}

/** One more host tightened. */
export function tightened({ weight, open }: Standing, { pull, open: falls }: Candidate): Standing {
  return { weight: Math.max(weight - pull, tiny), open: Math.max(open - falls, 0) }
}

/**
 * Where a nest stands with these hosts tightened, by adding up and not by taking away: where next to nothing of a nest is left, a
 * difference of sums near 1 would be rounding alone.
 */
export function standingWith(field: Field, chosen: ReadonlySet<number>): Standing {
  let [weight, open] = [field.restWeight, field.restOpen]
  for (const candidate of field.candidates) {
    const isChosen = chosen.has(candidate.host)
    weight += isChosen ? candidate.weightAfter : candidate.weightToday
    open += isChosen ? candidate.openAfter : candidate.openToday
  }
  return { weight: Math.max(weight, tiny), open }
}

/** Under this weight a standing is added up anew before it is judged. */
export const thin = 1e-3

/** Keeps a nest that is all but shut from dividing by nothing. */
const tiny = 1e-300

/** What a nest adds to the numerator and the denominator of `E/M = (sum V W^(lambda-1) n) / (V0 + sum V W^lambda)`. */
export function termsOf({ volume, lambda }: Field, { weight, open }: Standing) {
  const pull = volume * weight ** lambda
  return { over: (pull / weight) * open, under: pull }
}

/** What a nest adds to `numerator - ratio x denominator`. */
export function excessOf(field: Field, { weight, open }: Standing, ratio: number): number {
  return field.volume * weight ** (field.lambda - 1) * (open - ratio * weight)
}
