import type { Day, Fact, Instant, RecordedFact } from '../../model/index.ts'
import { writeRange } from '../percent.ts'
import { readShare } from '../structure/read-share.ts'
import type { Tie } from './tie.ts'
import { isTieKind } from './tie-kinds.ts'

/** The property under which the store holds ties; the subject is the party they run from. */
export const tieProperty = 'tie'

/** A tie as the store holds it: with the id by which it is contested, and the instants between which its source stood by it. */
export interface HeldTie extends Tie {
  readonly id: string
}

/**
 * A tie as a fact, without its id. One whose row does not say when it was published is known from `takenIn`, when somebody here first
 * knew it.
 */
export function factOfTie(tie: Tie, takenIn: Instant): Omit<Fact, 'id'> {
  const { kind, from, to, share, span, source, grade, contested } = tie
  return {
    subject: from,
    property: tieProperty,
    value: {
      kind,
      to,
      ...(share === undefined ? {} : { share: writeRange(share) }),
      ...(contested === undefined ? {} : { contested }),
      ...(span.takenBack === undefined ? {} : { takenBack: span.takenBack }),
    },
    ...(span.validFrom === undefined ? {} : { validFrom: span.validFrom }),
    ...(span.validTo === undefined ? {} : { validTo: span.validTo }),
    knownFrom: span.knownFrom ?? takenIn,
    source: source ?? { title: 'not said' },
    grade: grade ?? 'unconfirmed',
  }
}

/** The fact that takes a held tie back. */
export function retractionOfTie(tie: HeldTie, because: string, at: Instant): Omit<Fact, 'id'> {
  return {
    subject: tie.from,
    property: tieProperty,
    value: null,
    knownFrom: at,
    source: { title: because },
    grade: 'derived',
    retracts: tie.id,
  }
}

/** The ties among facts of `tieProperty`, each ending to be known when a fact takes it back. */
export function tiesOfFacts(facts: readonly RecordedFact[]): HeldTie[] {
  const takenBack = new Map<string, Instant>()
  for (const { retracts, knownFrom } of facts) {
    if (retracts === undefined) continue
    const earlier = takenBack.get(retracts)
    if (earlier === undefined || knownFrom < earlier) takenBack.set(retracts, knownFrom)
  }
  return facts.flatMap((fact) => {
    const tie = fact.retracts === undefined ? tieOf(fact, takenBack.get(fact.id)) : undefined
    return tie === undefined ? [] : [tie]
  })
}

/** Whether two ties say the same of the same parties from the same source, whenever they became known. */
export function tieText(tie: Tie): string {
  const { kind, from, to, share, span, source, grade, contested } = tie
  const range = share === undefined ? null : writeRange(share)
  const { validFrom = null, validTo = null } = span
  const said = [source?.title ?? 'not said', source?.url ?? null, source?.locator ?? null]
  return JSON.stringify([
    kind,
    from,
    to,
    range,
    validFrom,
    validTo,
    said,
    grade ?? 'unconfirmed',
    contested ?? null,
  ])
}

interface Value {
  readonly kind: string
  readonly to: string
  readonly share?: unknown
  readonly contested?: string
  readonly takenBack?: Instant
}

function tieOf(fact: RecordedFact, ended: Instant | undefined): HeldTie | undefined {
  const { kind, to, share, contested, takenBack } = fact.value as Value
  if (!isTieKind(kind)) return undefined
  const end = earlier(ended, takenBack)
  return {
    id: fact.id,
    kind,
    from: fact.subject,
    to,
    ...(share === undefined ? {} : { share: readShare(share, `tie ${fact.id}`) }),
    span: {
      ...dayField('validFrom', fact.validFrom),
      ...dayField('validTo', fact.validTo),
      knownFrom: fact.knownFrom,
      ...(end === undefined ? {} : { takenBack: end }),
    },
    source: fact.source,
    grade: fact.grade,
    ...(contested === undefined ? {} : { contested }),
    at: `tie ${fact.id.slice(0, 12)}`,
  }
}

function dayField(field: 'validFrom' | 'validTo', day: Day | undefined) {
  return day === undefined ? {} : { [field]: day }
}

function earlier(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
