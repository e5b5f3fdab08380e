import { type Day, type ListedDesignation, readDay } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'

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
  const acts = take.children('regulation').map((act) => readAct(act, report))
  const listed = acts
    .filter(({ type }) => type !== 'amendment')
    .flatMap(({ published }) => published ?? [])
  const details = take.attribute('designationDetails')
  return {
    designation: {
      programs: unique(acts.map(({ programme }) => programme)),
      legalBasis: unique(acts.map(({ title }) => title)),
      measures: [],
      reasons: details === undefined ? [] : [details],
      ...present({
        designatedOn: dayOf(take.attribute('designationDate'), report),
        publishedOn: [...listed].sort()[0],
      }),
      amendedOn: acts.flatMap(({ type, published }) =>
        type === 'amendment' && published !== undefined ? [published] : [],
      ),
    },
    links: unique(acts.map(({ url }) => url)),
    inForce: acts.flatMap(({ title, inForce }) =>
      inForce === undefined ? [] : [`${title ?? 'act'}: ${inForce}`],
    ),
  }
}

interface Act {
  readonly type: string | undefined
  readonly title: string | undefined
  readonly programme: string | undefined
  readonly published: Day | undefined
  readonly inForce: string | undefined
  readonly url: string | undefined
}

function readAct(take: RecordTaker, report: Report): Act {
  return {
    type: take.attribute('regulationType'),
    title: take.attribute('numberTitle'),
    programme: take.attribute('programme'),
    published: dayOf(take.attribute('publicationDate'), report),
    inForce: take.attribute('entryIntoForceDate'),
    url: take.text('publicationUrl') ?? take.attribute('publicationUrl'),
  }
}

/** A day; the list writes some with a zone or time after it. */
function dayOf(words: string | undefined, report: Report): Day | undefined {
  if (words === undefined) return undefined
  const day = readDay(words.replace(/(?:T[\d:.]{0,20})?(?:Z|[+-]\d{2}:\d{2})?$/, ''))
  if (day === undefined) report('unread-date', `The day "${words}" could not be read.`)
  return day
}

function unique(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== undefined)
}
