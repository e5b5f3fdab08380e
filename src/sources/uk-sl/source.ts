import { parseXmlList } from '../kit/xml-list.ts'
import { beginsWithElement } from '../kit/xml-recognise.ts'
import type { Source } from '../source.ts'
import { fileName, list } from './parse.ts'

/**
 * The UK Sanctions List: everyone designated under the United Kingdom's own regimes and those of the United Nations it carries out. Since 28 January 2026 it
 * is the only one; the consolidated list of financial sanctions targets is closed.
 */
export const ukSl = {
  id: 'uk-sl',
  title: 'UK Sanctions List',
  publisher: 'Foreign, Commonwealth and Development Office',
  home: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  proven: 'sample-only',
  weakAliasesAlert: false,
  files: [
    {
      name: fileName,
      url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
      maxBytes: 256 * 2 ** 20,
      recognises: (head) => beginsWithElement(head, 'Designations'),
    },
  ],
  bounds: { records: [2_000, 30_000], mostRemoved: 0.1, mostDropped: 0.01 },
  ignores: list.ignores,
  parse: (files) => parseXmlList(files, list),
} satisfies Source
