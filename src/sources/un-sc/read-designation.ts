import { type Day, type ListedDesignation, readDay } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { confirmed, type ListMeasure, listTypes } from './lookups.ts'
import type { Comments } from './read-comments.ts'

/** Reads under which regime, since when and with which measures a record is listed; an unknown list type is kept and noted. */
export function readDesignation(
  take: RecordTaker,
  comments: Comments,
  schema: string,
  report: Report,
): ListedDesignation {
  const type = take.text('UN_LIST_TYPE')
  const known = type === undefined ? undefined : listTypes[type]
  if (known === undefined) {
    report('unknown-list-type', `The list type "${type ?? ''}" is not known.`, addIt)
  }
  for (const list of take.values('LIST_TYPE', 'VALUE')) {
    if (list !== 'UN List') report('unknown-list', `The record is on "${list}", not the UN List.`)
  }
  const { legalBasis, measures } = imposed.get(`${type} ${schema}`) ?? nothing
  const designation: Draft<ListedDesignation> = {
    programs: type === undefined ? [] : [type],
    legalBasis:
      comments.legalBasis.length === 0 ? legalBasis : [...legalBasis, ...comments.legalBasis],
    measures: distinct(measures, comments.measures),
    reasons: [],
    amendedOn: [],
  }
  const designatedOn = dayOf(take.text('LISTED_ON'), report)
  const delistedOn = dayOf(take.text('DELISTED_ON'), report)
  if (designatedOn !== undefined) designation.designatedOn = designatedOn
  if (delistedOn !== undefined) designation.delistedOn = delistedOn
  designation.amendedOn = daysOf(take.values('LAST_DAY_UPDATED', 'VALUE'), report)
  return designation
}

/** What a list type imposes, on what kind of party. */
interface Imposed {
  readonly legalBasis: readonly string[]
  readonly measures: readonly string[]
}

const nothing: Imposed = { legalBasis: [], measures: [] }

const imposed: ReadonlyMap<string, Imposed> = new Map(
  Object.entries(listTypes).flatMap(([type, { measures }]) =>
    ['Person', 'Organization'].map((schema) => {
      const own = measures.filter(({ on }) => on === 'all' || on === schema)
      const legalBasis = own.map((measure) => sayBasis(type, measure))
      return [`${type} ${schema}`, { legalBasis, measures: own.map(({ says }) => says) }] as const
    }),
  ),
)

function distinct(own: readonly string[], more: readonly string[]): readonly string[] {
  return more.length === 0 ? own : [...new Set([...own, ...more])]
}

function daysOf(all: readonly string[], report: Report): readonly Day[] {
  const days: Day[] = []
  for (const words of all) {
    const day = dayOf(words, report)
    if (day !== undefined) days.push(day)
  }
  return days
}

/** The list itself cites no paragraph; only those of list types that a sheet of law confirms stand without the mark. */
function sayBasis(type: string, { basis }: ListMeasure): string {
  return confirmed.has(type) ? basis : `${basis} [unconfirmed]`
}

const addIt = 'Add it to lookups.ts.'

/** The day as New York dates it; a zone after it (`2016-03-02-05:00`) says just that. */
function dayOf(words: string | undefined, report: Report): Day | undefined {
  if (words === undefined) return undefined
  const isBare = words.length === 10 || /^(?:Z|[+-]\d{2}:\d{2})$/.test(words.slice(10))
  const day = isBare ? readDay(words.slice(0, 10)) : undefined
  if (day === undefined) report('unread-date', `The day "${words}" could not be read.`)
  return day
}
