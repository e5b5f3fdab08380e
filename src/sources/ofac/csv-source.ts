import type { Bounds, Source } from '../source.ts'
import { type CsvList, type CsvRole, csvListOf, csvRole } from './csv-head.ts'
import type { CsvSet } from './csv-set.ts'
import { parseCsvSet } from './parse-csv-set.ts'

/** One of OFAC's lists in CSV, as a source. */
export interface CsvSource {
  readonly set: CsvSet & { readonly list: CsvList }
  readonly title: string
  readonly home: string
  readonly bounds: Bounds
  readonly maxBytes: number
}

/** Where OFAC serves its exports; file names are the upper case of those in the set. */
const exportsAt = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/'

export function csvSource({ set, title, home, bounds, maxBytes }: CsvSource): Source {
  const file = (name: string, role: CsvRole) => ({
    name,
    url: `${exportsAt}${name.toUpperCase()}`,
    maxBytes,
    recognises: (head: Uint8Array) => csvRole(head) === role && csvListOf(head) === set.list,
  })
  return {
    id: set.list,
    title,
    publisher: 'Office of Foreign Assets Control, United States Department of the Treasury',
    home,
    proven: 'real',
    weakAliasesAlert: false,
    files: [
      file(set.primary, 'primary'),
      file(set.addresses, 'addresses'),
      file(set.aliases, 'aliases'),
      { ...file(set.comments, 'comments'), optional: true },
    ],
    bounds,
    ignores: {
      add_num: 'The number of an address row; nothing refers to it.',
      alt_num: 'The number of an alias row; nothing refers to it.',
      'alt.':
        'Marks the second and later values of a kind in the remarks; all values are kept alike.',
    },
    parse: (files) => parseCsvSet(set, files),
  }
}
