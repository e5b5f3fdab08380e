import { type Day, type ListedDesignation, readDay } from '../../model/index.ts'
import { distinct } from '../kit/distinct.ts'
import type { Fields } from './fields.ts'
import { dayOf } from './read-period.ts'
import type { ReferenceValues } from './reference-values.ts'

/** What an entry says, with the party that it is of. */
export interface Entry {
  readonly profile: string
  readonly designation: ListedDesignation
}

/**
 * A `SanctionsEntry`: the list, the events with their dates and legal bases, the measures. A measure of type "Program" has the code of the programme for a
 * comment; of any other type, the type is the measure. The earliest event is the day of the act.
 */
export function readEntry(take: Fields, refs: ReferenceValues): Entry {
  const list = refs.text('List', take.attribute('ListID'))
  const events = take.children('EntryEvent').map((event) => readEvent(event, refs))
  const measures = take.children('SanctionsMeasure').map((measure) => readMeasure(measure, refs))
  const days = events.flatMap(({ day }) => day ?? []).sort()
  const [designatedOn] = days
  return {
    profile: take.attribute('ProfileID') ?? '',
    designation: {
      programs: distinct(measures.flatMap(({ program }) => program ?? [])),
      legalBasis: distinct(events.flatMap(({ basis }) => basis ?? [])),
      measures: distinct([
        ...(list === undefined ? [] : [list]),
        ...measures.flatMap(({ measure }) => measure ?? []),
      ]),
      reasons: distinct(events.flatMap(({ comment }) => comment ?? [])),
      ...(designatedOn === undefined ? {} : { designatedOn }),
      amendedOn: distinct(days.slice(1).filter((day) => day !== designatedOn)),
    },
  }
}

/** Two entries of one party, on two lists, as one designation. */
export function joinDesignations(
  left: ListedDesignation | undefined,
  right: ListedDesignation,
): ListedDesignation {
  if (left === undefined) return right
  const days = [left.designatedOn, right.designatedOn, ...left.amendedOn, ...right.amendedOn]
    .filter((day) => day !== undefined)
    .sort()
  const [designatedOn] = days
  return {
    programs: distinct([...left.programs, ...right.programs]),
    legalBasis: distinct([...left.legalBasis, ...right.legalBasis]),
    measures: distinct([...left.measures, ...right.measures]),
    reasons: distinct([...left.reasons, ...right.reasons]),
    ...(designatedOn === undefined ? {} : { designatedOn }),
    amendedOn: distinct(days.slice(1).filter((day) => day !== designatedOn)),
  }
}

interface Event {
  readonly day: Day | undefined
  readonly basis: string | undefined
  readonly comment: string | undefined
}

function readEvent(event: Fields, refs: ReferenceValues): Event {
  return {
    day: readDay(dayOf(event.child('Date')) ?? ''),
    basis: refs.text('LegalBasis', event.attribute('LegalBasisID')),
    comment: event.text('Comment'),
  }
}

function readMeasure(measure: Fields, refs: ReferenceValues) {
  const type = refs.text('SanctionsType', measure.attribute('SanctionsTypeID'))
  const comment = measure.text('Comment')
  if (type === 'Program') return { program: comment }
  return { measure: comment === undefined ? type : `${type ?? 'Measure'}: ${comment}` }
}
