import { csvSource } from '../ofac/csv-source.ts'
import { sdnPrograms } from '../ofac-sdn/lookups.ts'
import { nonSdnPrograms } from './lookups.ts'

/**
 * OFAC's Consolidated list: all of its lists but the SDN list, from four CSV files in the layout of that. What is imposed differs by record and
 * stands in the remarks: directives on debt and equity, accounts of correspondents, securities. Proven on the files of December 2025.
 */
export const ofacCons = csvSource({
  set: {
    list: 'ofac-cons',
    primary: 'cons_prim.csv',
    addresses: 'cons_add.csv',
    aliases: 'cons_alt.csv',
    comments: 'cons_comments.csv',
    programs: { ...sdnPrograms, ...nonSdnPrograms },
  },
  title: 'OFAC Consolidated Sanctions List (Non-SDN Lists)',
  home: 'https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists',
  bounds: { records: [200, 5000], mostRemoved: 0.25, mostDropped: 0.01 },
  maxBytes: 16_000_000,
})
