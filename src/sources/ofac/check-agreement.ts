import { Failure, type Issue } from '../../model/index.ts'
import type { CsvSet } from './csv-set.ts'
import type { SideFiles } from './read-side-files.ts'
import { largestOf } from './side-rows.ts'

/**
 * Whether the files are of one version. OFAC writes them in the order of the record's number, and writes an address row for every record: rows
 * after the last record, or records after the last address, mean that a file is cut off, and throw. Any other row of a record that is not there
 * is an issue.
 */
export function checkAgreement(
  set: CsvSet,
  side: SideFiles,
  seen: ReadonlySet<number>,
): readonly Issue[] {
  const last = largestOf(seen)
  const files = [
    [set.addresses, side.addresses],
    [set.aliases, side.aliases],
    [set.comments, side.comments],
  ] as const
  for (const [file, rows] of files) {
    const further = rows.largest
    if (further > last) throw cutOff(set, { file: set.primary, last }, { file, further })
  }
  const lastAddress = side.addresses.largest
  if (lastAddress < last) {
    const further = last
    throw cutOff(set, { file: set.addresses, last: lastAddress }, { file: set.primary, further })
  }
  return files.flatMap(([file, rows]) =>
    [...rows.records()]
      .filter((record) => !seen.has(record))
      .map((record) => ({
        code: `${set.list}/orphan-row`,
        says: `${file} has rows for record ${rows.written(record)}, which ${set.primary} does not have.`,
        at: `${file}, ent_num ${rows.written(record)}`,
        tryThis: 'Give all files of the same day.',
      })),
  )
}

function cutOff(
  { list }: CsvSet,
  short: { readonly file: string; readonly last: number },
  long: { readonly file: string; readonly further: number },
): Failure {
  return new Failure(
    `bad-input/${list}`,
    `${short.file} ends at record ${short.last} and ${long.file} goes on to ${long.further}.`,
    {
      at: short.file,
      tryThis: `Fetch ${short.file} again; it is cut off or of another day than ${long.file}.`,
    },
  )
}
