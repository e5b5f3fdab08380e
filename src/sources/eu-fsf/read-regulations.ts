import { type Day, type ListedDesignation, readDay } from '../../model/index.ts'
import { distinct } from '../kit/distinct.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'

/** The acts under which a record stands. */
export interface Regulations {
  readonly designation: ListedDesignation
  readonly links: readonly string[]
  /** Days on which the acts came into force, by the act. */
  readonly inForce: readonly string[]
}

/**
 * Reads `designationDate` and every `regulation`. The day of designation is the list's own and never that of an act: the act shown is often the latest
 * amendment. Publication of an amendment is a day of change; of any other act, the day the listing was published, the earliest if there are several.
 */
export function readRegulations(take: RecordTaker, report: Report): Regulations {
  const acts: Acts = { programs: [], titles: [], listed: [], amended: [], links: [], inForce: [] }
  for (const act of take.children('regulation')) addAct(act, acts, report)
  const details = take.attribute('designationDetails')
  const designatedOn = dayOf(take.attribute('designationDate'), report)
  const [publishedOn] = acts.listed.sort()
  const designation: Draft<ListedDesignation> = {
    programs: distinct(acts.programs),
    legalBasis: distinct(acts.titles),
    measures: [],
    reasons: details === undefined ? [] : [details],
    amendedOn: acts.amended,
  }
  if (designatedOn !== undefined) designation.designatedOn = designatedOn
  if (publishedOn !== undefined) designation.publishedOn = publishedOn
  return { designation, links: distinct(acts.links), inForce: acts.inForce }
}

/** What all acts say, gathered one after the other. */
interface Acts {
  readonly programs: string[]
  readonly titles: string[]
  readonly listed: Day[]
  readonly amended: Day[]
  readonly links: string[]
  readonly inForce: string[]
}

function addAct(act: RecordTaker, acts: Acts, report: Report): void {
  const isAmendment = act.attribute('regulationType') === 'amendment'
  const title = act.attribute('numberTitle')
  const programme = act.attribute('programme')
  const published = dayOf(act.attribute('publicationDate'), report)
  const since = act.attribute('entryIntoForceDate')
  const link = act.text('publicationUrl') ?? act.attribute('publicationUrl')
  if (title !== undefined) acts.titles.push(title)
  if (programme !== undefined) acts.programs.push(programme)
  if (link !== undefined) acts.links.push(link)
  if (published !== undefined) (isAmendment ? acts.amended : acts.listed).push(published)
  if (since !== undefined) acts.inForce.push(`${title ?? 'act'}: ${since}`)
}

/** A day; the list writes some with a zone or time after it. */
function dayOf(words: string | undefined, report: Report): Day | undefined {
  if (words === undefined) return undefined
  const day = readDay(
    words.length === 10 ? words : words.replace(/(?:T[\d:.]{0,20})?(?:Z|[+-]\d{2}:\d{2})?$/, ''),
  )
  if (day === undefined) report('unread-date', `The day "${words}" could not be read.`)
  return day
}
