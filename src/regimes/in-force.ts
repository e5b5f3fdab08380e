import { type Day, dayOf, type Instant, sayDay, startSentence } from '../model/index.ts'
import type { RelatedMeasure } from './assessment.ts'
import type { Clause, Edge, Exemption, Law, Measure } from './law.ts'
import type { ActKind } from './transaction.ts'

/** Whether a measure had been adopted, so could be known, by an instant. */
export function isKnown(measure: Measure, knownBy: Instant): boolean {
  return (measure.knownFrom ?? measure.adopted) <= dayOf(knownBy)
}

/**
 * The first day on which a measure is no longer in force, as known at an instant: the day the instrument ends it, or the first
 * day of a measure that replaces it. Undefined while nothing ends it.
 */
export function endOf(measure: Measure, law: Law, knownBy: Instant): Day | undefined {
  const ends = replacersOf(measure, law, knownBy).map((later) => later.from)
  if (measure.expires !== undefined) ends.push(measure.expires)
  return ends.sort()[0]
}

/** Whether a measure is in force on a day, as known at an instant. The day of adoption counts. */
export function isInForce(measure: Measure, law: Law, on: Day, knownBy: Instant): boolean {
  if (!isKnown(measure, knownBy) || on < measure.from) return false
  const end = endOf(measure, law, knownBy)
  return end === undefined || on < end
}

/** The measures in force on a day, in the order of their instruments. */
export function inForceOn(law: Law, on: Day, knownBy: Instant): readonly Measure[] {
  return [...law.measures.values()].filter((measure) => isInForce(measure, law, on, knownBy))
}

/** A clause with the measure it stands in, and the ways out of every ban of its regime on that day. */
export interface Standing {
  readonly measure: Measure
  readonly clause: Clause
  readonly general: readonly GeneralExemption[]
}

/** A way out of every ban of a regime, with the measure that opens it. */
export interface GeneralExemption {
  readonly measure: Measure
  readonly exemption: Exemption
}

const standingDays = new WeakMap<Law, Map<string, readonly Standing[]>>()
const daysRemembered = 5000

/** The clauses in force on a day that can hold for a kind of act. Days asked about lately are remembered with the law. */
export function standingFor(
  kind: ActKind,
  law: Law,
  on: Day,
  knownBy: Instant,
): readonly Standing[] {
  const days = standingDays.get(law) ?? new Map<string, readonly Standing[]>()
  standingDays.set(law, days)
  const key = on + dayOf(knownBy) + kind
  const remembered = days.get(key)
  if (remembered !== undefined) return remembered
  const measures = inForceOn(law, on, knownBy)
  const regimes = [...new Set(measures.map(({ regime }) => regime))]
  const general = new Map(regimes.map((regime) => [regime, generalOf(regime, measures)]))
  const found = measures.flatMap((measure) =>
    measure.clauses
      .filter(({ when }) => when.kinds === undefined || when.kinds.has(kind))
      .map((clause) => ({ measure, clause, general: general.get(measure.regime) ?? [] })),
  )
  if (days.size >= daysRemembered) days.clear()
  days.set(key, found)
  return found
}

function generalOf(regime: string, measures: readonly Measure[]): GeneralExemption[] {
  return measures
    .filter((measure) => measure.regime === regime)
    .flatMap((measure) =>
      measure.clauses
        .filter(({ reaches }) => reaches === 'regime')
        .flatMap(({ exemptions }) => exemptions.map((exemption) => ({ measure, exemption }))),
    )
}

/** The measures that this one says something of, as the text of an answer wants them. */
export function before(measure: Measure, law: Law): readonly RelatedMeasure[] {
  const known = befores.get(law) ?? new Map<string, readonly RelatedMeasure[]>()
  befores.set(law, known)
  const found = known.get(measure.id) ?? sayAllBefore(measure, law)
  known.set(measure.id, found)
  return found
}

/** What stands before each measure, said once for each law. */
const befores = new WeakMap<Law, Map<string, readonly RelatedMeasure[]>>()

function sayAllBefore(measure: Measure, law: Law): readonly RelatedMeasure[] {
  return measure.edges.flatMap(({ edge, measure: id }) => {
    const earlier = law.measures.get(id)
    if (earlier === undefined) return []
    const says = [sayBefore(edge, earlier, measure), ...sayCapsEnded(edge, earlier, measure, law)]
    return [related(earlier, edge, says.join(' '))]
  })
}

/** The measures that say something of this one, as known at an instant. */
export function after(measure: Measure, law: Law, knownBy: Instant): readonly RelatedMeasure[] {
  return laterOn(measure, law)
    .filter(({ later }) => isKnown(later, knownBy))
    .map(({ said }) => said)
}

interface Later {
  readonly later: Measure
  readonly edge: Edge
  readonly said: RelatedMeasure
}

const laters = new WeakMap<Law, ReadonlyMap<string, readonly Later[]>>()

/** The edges that lead to a measure, turned round once for each law. */
function laterOn(measure: Measure, law: Law): readonly Later[] {
  const known = laters.get(law) ?? turnRound(law)
  laters.set(law, known)
  return known.get(measure.id) ?? []
}

function turnRound(law: Law): ReadonlyMap<string, readonly Later[]> {
  const into = new Map<string, Later[]>()
  for (const later of law.measures.values()) {
    for (const { edge, measure } of later.edges) {
      const said = related(later, edge, sayAfter(edge, later))
      into.set(measure, [...(into.get(measure) ?? []), { later, edge, said }])
    }
  }
  return into
}

function replacersOf(measure: Measure, law: Law, knownBy: Instant): readonly Measure[] {
  return laterOn(measure, law)
    .filter(({ later, edge }) => edge === 'replaces' && isKnown(later, knownBy))
    .map(({ later }) => later)
}

function related(measure: Measure, edge: RelatedMeasure['edge'], says: string): RelatedMeasure {
  return {
    measure: measure.id,
    edge,
    citation: {
      document: measure.document,
      paragraph: measure.paragraph,
      adoptedOn: measure.adopted,
    },
    from: measure.from,
    says,
  }
}

const verbs = {
  replaces: ['Replaces', 'Replaced by'],
  adds: ['Adds to', 'Added to by'],
  widens: ['Widens', 'Widened by'],
  clarifies: ['Clarifies', 'Clarified by'],
  restores: ['Restores', 'Restored by'],
} as const

function sayBefore(edge: RelatedMeasure['edge'], earlier: Measure, measure: Measure): string {
  return `${verbs[edge][0]} ${earlier.document} ¶${earlier.paragraph} from ${sayDay(measure.from)}.`
}

/** A ceiling ends with the measure that sets it, even in the middle of its window. */
function sayCapsEnded(edge: Edge, earlier: Measure, measure: Measure, law: Law): string[] {
  if (edge !== 'replaces') return []
  return [...law.caps.values()]
    .filter(
      (cap) =>
        cap.measure === earlier.id &&
        cap.window.from < measure.from &&
        (cap.window.to === undefined || measure.from <= cap.window.to),
    )
    .map((cap) => `${startSentence(cap.title)} ended on ${sayDay(measure.from)}.`)
}

function sayAfter(edge: RelatedMeasure['edge'], later: Measure): string {
  return `${verbs[edge][1]} ${later.document} ¶${later.paragraph} from ${sayDay(later.from)}.`
}
