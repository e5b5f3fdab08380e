import type { Source } from '../source.ts'
import type { OwnMapping } from './mapping.ts'
import { fileName, parseOwn } from './parse.ts'

/** A list of the user's own, made of a table and a mapping that says which column holds what. It is read only where it is asked for. */
export function ownSource(mapping: OwnMapping): Source {
  return {
    id: mapping.id,
    title: mapping.title ?? mapping.id,
    publisher: 'the user',
    home: '',
    proven: 'sample-only',
    weakAliasesAlert: true,
    files: [{ name: fileName, maxBytes: 2 ** 30, recognises: () => false }],
    bounds: { records: [1, 10_000_000], mostRemoved: 0.5, mostDropped: 0.2 },
    ignores: Object.fromEntries(
      (mapping.ignores ?? []).map((column) => [column, 'The mapping does not want it.']),
    ),
    parse: (files) => parseOwn(files, mapping),
  }
}
