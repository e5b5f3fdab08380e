import { parseXmlList } from '../kit/xml-list.ts'
import { beginsWithElement } from '../kit/xml-recognise.ts'
import type { Source } from '../source.ts'
import { fileName, list } from './parse.ts'

/**
 * The European Union's consolidated list of persons, groups and entities subject to financial sanctions (the Financial Sanctions Files). It may lag the
 * Official Journal by some weeks.
 */
export const euFsf = {
  id: 'eu-fsf',
  title: 'EU consolidated financial sanctions list',
  publisher: 'European Commission',
  home: 'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
  proven: 'sample-only',
  weakAliasesAlert: false,
  files: [
    {
      name: fileName,
      url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
      maxBytes: 256 * 2 ** 20,
      recognises: (head) => beginsWithElement(head, 'export', ['/fpi/fsd/export']),
    },
  ],
  bounds: { records: [2_000, 30_000], mostRemoved: 0.1, mostDropped: 0.01 },
  ignores: list.ignores,
  parse: (files) => parseXmlList(files, list),
} satisfies Source
