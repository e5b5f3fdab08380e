import type { Candidate, Field } from './candidate.ts'
import { type Standing, standingWith, termsOf, thin, tightened, untouched } from './standing.ts'

/** Takes, up to so many times, the host whose tightening leaves least unenforced; stops where none helps. Gives the hosts in order. */
export function greedySet(fields: readonly Field[], exit: number, most: number): readonly number[] {
  const standings = fields.map(untouched)
  const chosen: number[] = []
  while (chosen.length < most) {
    const best = bestStep(fields, standings, exit, new Set(chosen))
    if (best === undefined) break
    standings[best.nest] = best.standing
    chosen.push(best.host)
  }
  return chosen
}

interface Step {
  readonly host: number
  readonly nest: number
  readonly standing: Standing
  readonly ratio: number
}

function bestStep(
  fields: readonly Field[],
  standings: readonly Standing[],
  exit: number,
  taken: ReadonlySet<number>,
): Step | undefined {
  const sums = sumOf(fields, standings, exit)
  let best: Step | undefined
  let least = sums.over / sums.under
  for (const [nest, field] of fields.entries()) {
    const standing = standings[nest] ?? untouched(field)
    const own = termsOf(field, standing)
    const others = { over: sums.over - own.over, under: sums.under - own.under }
    for (const candidate of field.candidates) {
      if (taken.has(candidate.host)) continue
      const step = stepTo(field, { standing, taken }, candidate, others)
      if (step.ratio >= least) continue
      least = step.ratio
      best = { ...step, host: candidate.host, nest }
    }
  }
  return best
}

function stepTo(
  field: Field,
  from: { readonly standing: Standing; readonly taken: ReadonlySet<number> },
  candidate: Candidate,
  others: { readonly over: number; readonly under: number },
) {
  const rough = tightened(from.standing, candidate)
  const standing =
    rough.weight < thin ? standingWith(field, new Set([...from.taken, candidate.host])) : rough
  const own = termsOf(field, standing)
  return { standing, ratio: (others.over + own.over) / (others.under + own.under) }
}

function sumOf(fields: readonly Field[], standings: readonly Standing[], exit: number) {
  let [over, under] = [0, exit]
  for (const [nest, field] of fields.entries()) {
    if (field.volume === 0) continue
    const own = termsOf(field, standings[nest] ?? untouched(field))
    over += own.over
    under += own.under
  }
  return { over, under }
}
