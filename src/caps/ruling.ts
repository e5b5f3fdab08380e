import { badInput, type Fact, type Instant } from '../model/index.ts'

/** What somebody decided on one report: that it counts, or that it is kept aside. The last one known decides. */
export interface Ruling {
  readonly id: string
  /** The report it is about. */
  readonly entry: string
  readonly decision: Decision
  readonly by: string
  readonly reason: string
  readonly knownFrom: Instant
}

export const decisions = ['stands', 'aside'] as const

export type Decision = (typeof decisions)[number]

/** The property under which rulings stand among the facts. */
export const rulingProperty = 'ledger-ruling'

/** A ruling as a fact of the ceiling whose report it is about. */
export function factOfRuling(ruling: Omit<Ruling, 'id'>, cap: string): Omit<Fact, 'id'> {
  const { entry, decision, by, reason, knownFrom } = ruling
  return {
    subject: cap,
    property: rulingProperty,
    value: { entry, decision, by, reason },
    knownFrom,
    source: { title: `Ruling by ${by}` },
    grade: 'derived',
  }
}

/** The ruling that a fact holds. Throws when the fact was not written by `factOfRuling`. */
export function rulingOfFact(fact: Fact): Ruling {
  const held = fact.value as Partial<Ruling> | null
  const decision = decisions.find((one) => one === held?.decision)
  if (held?.entry === undefined || decision === undefined) {
    throw badInput(fact.id, `The ruling ${fact.id} names no report and decision.`)
  }
  return {
    id: fact.id,
    entry: held.entry,
    decision,
    by: held.by ?? '',
    reason: held.reason ?? '',
    knownFrom: fact.knownFrom,
  }
}
