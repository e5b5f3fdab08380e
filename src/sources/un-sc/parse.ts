import type { ListHeader } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { readInstant } from '../kit/xml-instant.ts'
import type { XmlList } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { readParty } from './read-party.ts'

/** The publisher's name of the file. */
export const fileName = 'consolidated.xml'

/** How the consolidated list is laid out and read. */
export const list = {
  shape: {
    source: 'un-sc',
    file: fileName,
    root: 'CONSOLIDATED_LIST',
    records: ['INDIVIDUAL', 'ENTITY'],
    envelopes: ['INDIVIDUALS', 'ENTITIES'],
  },
  heads: [],
  ignores: {
    VERSIONNUM: 'It is 1 on every record; versions are told apart by content.',
    SORT_KEY: 'It orders the printed list and is always empty.',
    SORT_KEY_LAST_MOD: 'It orders the printed list and is always empty.',
  },
  readHead,
  readParty,
} satisfies XmlList

function readHead(take: RecordTaker): ListHeader {
  const version = take.attribute('dateGenerated')
  return present({
    version,
    publishedAt: version === undefined ? undefined : readInstant(version),
  })
}
