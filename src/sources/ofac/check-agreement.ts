import { Failure, type Issue } from '../../model/index.ts'
import type { CsvSet } from './csv-set.ts'
import type { SideFiles } from './read-side-files.ts'

/**
 * Whether the files are of one version. OFAC writes them in the order of the record's number, and writes an address row for every record: rows
 * after the last record, or records after the last address, mean that a file is cut off, and throw. Any other row of a record that is not there
 * is an issue.
 */
export function checkAgreement(
  set: CsvSet,
  side: SideFiles,
  seen: ReadonlySet<string>,
): readonly Issue[] {
  const last = largest(seen)
  const files = [
    [set.addresses, side.addresses],
    [set.aliases, side.aliases],
    [set.comments, side.comments],
  ] as const
  for (const [file, rows] of files) {
    const further = largest(rows.keys())
    if (further > last) throw cutOff(set, { file: set.primary, last }, { file, further })
  }
  const lastAddress = largest(side.addresses.keys())
  if (lastAddress < last) {
    const further = last
    throw cutOff(set, { file: set.addresses, last: lastAddress }, { file: set.primary, further })
  }
  return files.flatMap(([file, rows]) =>
    [...rows.keys()]
      .filter((entNum) => !seen.has(entNum))
      .map((entNum) => ({
        code: `${set.list}/orphan-row`,
        says: `${file} has rows for record ${entNum}, which ${set.primary} does not have.`,
        at: `${file}, ent_num ${entNum}`,
        tryThis: 'Give all files of the same day.',
      })),
  )
}

function largest(entNums: Iterable<string>): number {
  let most = 0
  for (const entNum of entNums) most = Math.max(most, Number(entNum))
  return most
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
