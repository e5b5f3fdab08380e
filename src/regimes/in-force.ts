import { type Day, dayOf, type Instant, sayDay } from '../model/index.ts'
import type { RelatedMeasure } from './assessment.ts'
import type { Edge, Law, Measure } from './law.ts'

/** Whether a measure had been adopted, so could be known, by an instant. */
export function isKnown(measure: Measure, knownBy: Instant): boolean {
  return measure.adopted <= dayOf(knownBy)
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

/** The measures that this one says something of, as the text of an answer wants them. */
export function before(measure: Measure, law: Law): readonly RelatedMeasure[] {
  return measure.edges.flatMap(({ edge, measure: id }) => {
    const earlier = law.measures.get(id)
    if (earlier === undefined) return []
    const says = [sayBefore(edge, earlier, measure), ...sayCapsEnded(edge, earlier, measure, law)]
    return [related(earlier, edge, says.join(' '))]
  })
}

/** The measures that say something of this one, as known at an instant. */
export function after(measure: Measure, law: Law, knownBy: Instant): readonly RelatedMeasure[] {
  return [...law.measures.values()].flatMap((later) =>
    later.edges
      .filter((edge) => edge.measure === measure.id && isKnown(later, knownBy))
      .map(({ edge }) => related(later, edge, sayAfter(edge, later))),
  )
}

function replacersOf(measure: Measure, law: Law, knownBy: Instant): readonly Measure[] {
  return [...law.measures.values()].filter(
    (later) =>
      isKnown(later, knownBy) &&
      later.edges.some((edge) => edge.edge === 'replaces' && edge.measure === measure.id),
  )
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
} as const

function sayBefore(edge: RelatedMeasure['edge'], earlier: Measure, measure: Measure): string {
  return `${verbs[edge][0]} ${earlier.document} ¶${earlier.paragraph} from ${sayDay(measure.from)}.`
}

/** A ceiling ends with the measure that sets it, even in the middle of its window. */
function sayCapsEnded(edge: Edge, earlier: Measure, measure: Measure, law: Law): string[] {
  return [...law.caps.values()]
    .filter(
      (cap) =>
        edge === 'replaces' &&
        cap.measure === earlier.id &&
        cap.window.from < measure.from &&
        measure.from <= cap.window.to,
    )
    .map(
      (cap) =>
        `${cap.title.charAt(0).toUpperCase()}${cap.title.slice(1)} ended on ${sayDay(measure.from)}.`,
    )
}

function sayAfter(edge: RelatedMeasure['edge'], later: Measure): string {
  return `${verbs[edge][1]} ${later.document} ¶${later.paragraph} from ${sayDay(later.from)}.`
}
