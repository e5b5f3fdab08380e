import { csvSource } from '../ofac/csv-source.ts'
import { nonSdnPrograms } from '../ofac-cons/lookups.ts'
import { sdnPrograms } from './lookups.ts'

/**
 * OFAC's Specially Designated Nationals and Blocked Persons list, from its four CSV files (OFAC's "SDN Data Specification"). Proven on the files of
 * July 2021, which are ASCII; read as UTF-8, and what is neither is refused.
 */
export const ofacSdn = csvSource({
  set: {
    list: 'ofac-sdn',
    primary: 'sdn.csv',
    addresses: 'add.csv',
    aliases: 'alt.csv',
    comments: 'sdn_comments.csv',
    programs: { ...nonSdnPrograms, ...sdnPrograms },
  },
  title: 'OFAC Specially Designated Nationals and Blocked Persons List',
  home: 'https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists',
  bounds: { records: [5000, 60_000], mostRemoved: 0.1, mostDropped: 0.001 },
  maxBytes: 64_000_000,
})
