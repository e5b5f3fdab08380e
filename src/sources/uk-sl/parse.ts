import type { ListHeader } from '../../model/index.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { readInstant } from '../kit/xml-instant.ts'
import type { XmlList } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { readParty } from './read-party.ts'

/** The publisher's name of the file. */
export const fileName = 'UK-Sanctions-List.xml'

/** How the UK Sanctions List is laid out and read. */
export const list = {
  shape: {
    source: 'uk-sl',
    file: fileName,
    root: 'Designations',
    records: ['DateGenerated', 'Designation'],
    envelopes: [],
  },
  heads: ['DateGenerated'],
  ignores: {},
  readHead,
  readParty,
} satisfies XmlList

/** The day on which the file was made, which stands before the first record: `20/08/2026`, or ISO. */
function readHead(take: RecordTaker): ListHeader {
  const version = take.name === 'DateGenerated' ? take.own() : undefined
  if (version === undefined) return {}
  const date = readPartialDate(version, 'day-first')
  return present({ version, publishedAt: readInstant(date?.value ?? version) })
}
