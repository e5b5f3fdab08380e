import { beginsWithElement } from '../kit/xml-recognise.ts'
import type { Source } from '../source.ts'
import { ignores } from './lookups.ts'
import { advancedFile, parseAdvanced } from './parse.ts'

/**
 * OFAC's SDN list in the advanced form: the United Nations' Advanced Sanctions Data Model in XML, with what the CSV files leave out: dates of listing, legal
 * bases, scripts, relations by number. Proven on our own sample only.
 */
export const ofacAdvanced = {
  id: 'ofac-advanced',
  title: 'OFAC Specially Designated Nationals List, advanced XML',
  publisher: 'Office of Foreign Assets Control, United States Department of the Treasury',
  home: 'https://ofac.treasury.gov/sdn-list/sanctions-list-search-tool',
  proven: 'sample-only',
  weakAliasesAlert: false,
  insteadOf: 'ofac-sdn',
  files: [
    {
      name: advancedFile,
      url: `https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/${advancedFile}`,
      maxBytes: 500_000_000,
      recognises: (head) => beginsWithElement(head, 'Sanctions', ['xmlns']),
    },
  ],
  bounds: { records: [5000, 60_000], mostRemoved: 0.1, mostDropped: 0.001 },
  ignores,
  parse: parseAdvanced,
} satisfies Source
