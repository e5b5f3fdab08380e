import type { Market } from '../model/market.ts'

/** A host that could be tightened, as it counts inside its nest. */
export interface Candidate {
  readonly host: number
  /** How much the nest's pull falls: `s (1 - f)`, with `f = e^(-kappa (target - p)/lambda)`. */
  readonly pull: number
  /** How much the nest's unenforced weight falls: `s [(1 - p) - f (1 - target)]`. */
  readonly open: number
  /** What it weighs in the nest once tightened, `s f`, and today, `s`. */
  readonly weightAfter: number
  readonly weightToday: number
  /** What of its weight is unenforced once tightened, and today. */
  readonly openAfter: number
  readonly openToday: number
}

/** A nest with those of its hosts that could be tightened. */
export interface Field {
  readonly volume: number
  readonly lambda: number
  /** The nest's unenforced weight today, its mean of `1 - p`. */
  readonly open: number
  /** Weight and unenforced weight of the hosts that are not to be tightened. */
  readonly restWeight: number
  readonly restOpen: number
  readonly candidates: readonly Candidate[]
}

/** The fields of a market: one for each nest, the hosts named or all, where the target is above what they have. */
export function fieldsOf(
  market: Market,
  target: number,
  among: ReadonlySet<number> | undefined,
): readonly Field[] {
  const { volume, enforcement, nestOf, lambda, nestVolume } = market
  const fields = Array.from(nestVolume, (whole, nest) => ({
    volume: whole,
    lambda: lambda[nest] ?? 1,
    open: 0,
    restWeight: 0,
    restOpen: 0,
    candidates: [] as Candidate[],
  }))
  for (const [host, own] of volume.entries()) {
    const field = fields[nestOf[host] ?? 0]
    if (field === undefined || own === 0) continue
    const share = own / field.volume
    const level = enforcement[host] ?? 0
    field.open += share * (1 - level)
    if (level >= target || among?.has(host) === false) {
      field.restWeight += share
      field.restOpen += share * (1 - level)
      continue
    }
    const stays = Math.exp((-market.kappa * (target - level)) / field.lambda)
    field.candidates.push(candidateOf({ host, share, level, stays, target }))
  }
  return fields
}

interface Weighed {
  readonly host: number
  readonly share: number
  readonly level: number
  readonly stays: number
  readonly target: number
}

function candidateOf({ host, share, level, stays, target }: Weighed): Candidate {
  const openToday = share * (1 - level)
  const openAfter = share * stays * (1 - target)
  return {
    host,
    pull: share * (1 - stays),
    open: openToday - openAfter,
    weightAfter: share * stays,
    weightToday: share,
    openAfter,
    openToday,
  }
}
