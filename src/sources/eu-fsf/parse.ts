import type { ListHeader } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { readInstant } from '../kit/xml-instant.ts'
import type { XmlList } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { readParty } from './read-party.ts'

/** The publisher's name of the file. */
export const fileName = 'xmlFullSanctionsList_1_1.xml'

/** How the EU's file is laid out and read: version 1.1 of its export. */
export const list = {
  shape: {
    source: 'eu-fsf',
    file: fileName,
    root: 'export',
    records: ['sanctionEntity'],
    envelopes: [],
  },
  heads: [],
  ignores: {
    '@logicalId': 'It numbers the parts of a record inside the publisher’s database.',
    '@regulationLanguage': 'It is the language in which the act was read, not that of the name.',
    '@classificationCode': 'It is the first letter of the code beside it.',
    'regulation/@organisationType': 'The title of the act says which body made it.',
    regulationSummary: 'It names the act that last touched a part; the record has its acts whole.',
    'regulation/remark': 'It speaks of the act, not of the party.',
  },
  readHead,
  readParty,
} satisfies XmlList

function readHead(take: RecordTaker): ListHeader {
  const made = take.attribute('generationDate')
  const version = take.attribute('globalFileId') ?? made
  return present({ version, publishedAt: made === undefined ? undefined : readInstant(made) })
}
