import { type Day, endOfDay } from '../../model/index.ts'
import { endOf } from '../in-force.ts'
import type { Clause, Law, Measure } from '../law.ts'
import { binds } from '../outcome.ts'

/** By then everything that is ever published is known. */
const allKnown = endOfDay('9999-12-31' as Day)

/** Goods that two binding clauses cover on the same days, the same way, with different ways out. */
export interface Overlap {
  readonly measures: readonly [string, string]
  readonly headings: readonly string[]
  readonly from: Day
  readonly says: string
}

interface Covering {
  readonly measure: Measure
  readonly clause: Clause
  readonly until: Day | undefined
  readonly waysOut: string
}

/**
 * Finds them, for whoever writes law to look at: an overlap may be what the law says (a ban on all vessels beside one on new ones), or
 * a heading entered in the wrong class. Pairs that an edge already joins are left out, and so are those of two regimes, which are two
 * authorities.
 */
export function findOverlaps(law: Law): readonly Overlap[] {
  const covering = [...law.measures.values()].flatMap((measure) =>
    measure.clauses.filter(isOnGoods).map((clause) => ({
      measure,
      clause,
      until: endOf(measure, law, allKnown),
      waysOut: clause.exemptions
        .map(({ gives, text }) => `${gives} ${text}`)
        .sort()
        .join('; '),
    })),
  )
  return covering.flatMap((one, index) =>
    covering.slice(index + 1).flatMap((other) => overlapOf(one, other)),
  )
}

function isOnGoods({ force, effect, when }: Clause): boolean {
  return (
    binds(force) && effect !== 'requires' && when.headings !== undefined && when.way !== undefined
  )
}

function overlapOf(one: Covering, other: Covering): Overlap[] {
  if (one.measure.regime !== other.measure.regime || one.measure.id === other.measure.id) return []
  if (one.waysOut === other.waysOut || areJoined(one, other)) return []
  if (one.clause.when.way !== other.clause.when.way || !areTogether(one, other)) return []
  const headings = shared(one.clause.when.headings ?? [], other.clause.when.headings ?? [])
  if (headings.length === 0) return []
  const [left, right] = [one.measure.id, other.measure.id]
  const from = [one.measure.from, other.measure.from].sort()[1] ?? one.measure.from
  const says = `${left} and ${right} both cover HS ${headings.join(', ')} ${one.clause.when.way} from ${from}, with different ways out.`
  return [{ measures: [left, right], headings, from, says }]
}

function areJoined(one: Covering, other: Covering): boolean {
  const names = (measure: Measure, id: string) => measure.edges.some((edge) => edge.measure === id)
  return names(one.measure, other.measure.id) || names(other.measure, one.measure.id)
}

function areTogether(one: Covering, other: Covering): boolean {
  const startsBefore = (left: Covering, right: Covering) =>
    right.until === undefined || left.measure.from < right.until
  return startsBefore(one, other) && startsBefore(other, one)
}

/** The finer of each two headings of which one lies in the other. */
function shared(left: readonly string[], right: readonly string[]): string[] {
  const found = left.flatMap((one) =>
    right.flatMap((other) => {
      if (one.startsWith(other)) return [one]
      return other.startsWith(one) ? [other] : []
    }),
  )
  return [...new Set(found)].sort()
}
