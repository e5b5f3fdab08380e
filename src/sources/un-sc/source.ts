import { parseXmlList } from '../kit/xml-list.ts'
import { beginsWithElement } from '../kit/xml-recognise.ts'
import type { Source } from '../source.ts'
import { fileName, list } from './parse.ts'

/**
 * The United Nations Security Council Consolidated List: everyone subject to measures imposed by the Council, of all its regimes together. Its reference
 * numbers (KPi.033) are permanent.
 */
export const unSc = {
  id: 'un-sc',
  title: 'United Nations Security Council Consolidated List',
  publisher: 'United Nations Security Council',
  home: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
  proven: 'real',
  weakAliasesAlert: true,
  files: [
    {
      name: fileName,
      url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
      maxBytes: 64 * 2 ** 20,
      recognises: (head) => beginsWithElement(head, 'CONSOLIDATED_LIST'),
    },
  ],
  bounds: { records: [500, 5_000], mostRemoved: 0.1, mostDropped: 0.01 },
  ignores: list.ignores,
  parse: (files) => parseXmlList(files, list),
} satisfies Source
