import { type Day, type ListedDesignation, readDay } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'

/** The acts under which a record stands. */
export interface Regulations {
  readonly designation: ListedDesignation
  readonly links: string[]
  /** Days on which the acts came into force, by the act. */
  readonly inForce: readonly string[]
}

/**
 * Reads `designationDate` and every `regulation`. The day of designation is the list's own and never that of an act: the act shown is often the latest
 * amendment. Publication of an amendment is a day of change; of any other act, the day the listing was published, the earliest if there are several.
 */
export function readRegulations(take: RecordTaker, report: Report): Regulations {
  const programs: string[] = []
  const legalBasis: string[] = []
  const listed: Day[] = []
  const amendedOn: Day[] = []
  const links: string[] = []
  const inForce: string[] = []
  for (const act of take.children('regulation')) {
    const isAmendment = act.attribute('regulationType') === 'amendment'
    const title = act.attribute('numberTitle')
    const published = dayOf(act.attribute('publicationDate'), report)
    const since = act.attribute('entryIntoForceDate')
    addOnce(title, legalBasis)
    addOnce(act.attribute('programme'), programs)
    addOnce(act.text('publicationUrl') ?? act.attribute('publicationUrl'), links)
    if (published !== undefined) (isAmendment ? amendedOn : listed).push(published)
    if (since !== undefined) inForce.push(`${title ?? 'act'}: ${since}`)
  }
  const details = take.attribute('designationDetails')
  const designatedOn = dayOf(take.attribute('designationDate'), report)
  const [publishedOn] = listed.sort()
  const designation: Draft<ListedDesignation> = {
    programs,
    legalBasis,
    measures: [],
    reasons: details === undefined ? [] : [details],
    amendedOn,
  }
  if (designatedOn !== undefined) designation.designatedOn = designatedOn
  if (publishedOn !== undefined) designation.publishedOn = publishedOn
  return { designation, links, inForce }
}

function addOnce(word: string | undefined, words: string[]): void {
  if (word !== undefined && !words.includes(word)) words.push(word)
}

/** A day; the list writes some with a zone or time after it. */
function dayOf(words: string | undefined, report: Report): Day | undefined {
  if (words === undefined) return undefined
  const day = readDay(words.length === 10 ? words : words.replace(/(?:T[\d:.]{0,20})?(?:Z|[+-]\d{2}:\d{2})?$/, ''))
  if (day === undefined) report('unread-date', `The day "${words}" could not be read.`)
  return day
}
