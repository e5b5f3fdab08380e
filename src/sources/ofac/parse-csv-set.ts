import type { Issue, ListedParty } from '../../model/index.ts'
import { type CsvBatch, csvRows } from '../kit/csv-rows.ts'
import type { Dropped, ParseStep, SourceInput } from '../source.ts'
import { checkAgreement } from './check-agreement.ts'
import type { CsvSet } from './csv-set.ts'
import { issuesOf } from './issues-of.ts'
import { primaryColumns, primaryRow } from './ofac-rows.ts'
import { type RecordRows, readParty } from './read-party.ts'
import { entNumOf, readSideFiles, required, type SideFiles } from './read-side-files.ts'

/**
 * Reads an OFAC list from its CSV files: the primary file row by row, the others, which are smaller and belong to its rows, into memory before.
 * Layout: OFAC's "SDN Data Specification" (dat_spec). The files must be of one day: addresses or aliases of records after the last of the
 * primary file mean that it is cut off, and it is refused.
 */
export async function* parseCsvSet(set: CsvSet, input: SourceInput): AsyncGenerator<ParseStep> {
  const bytes = required(set, input, set.primary).get(set.primary)
  if (bytes === undefined) return
  const side = await readSideFiles(set, input)
  const seen = new Set<string>()
  const layout = { source: set.list, file: set.primary, columns: primaryColumns }
  for await (const batch of csvRows(bytes, layout)) yield readBatch(set, batch, { side, seen })
  yield { issues: checkAgreement(set, side, seen) }
}

interface Reading {
  readonly side: SideFiles
  readonly seen: Set<string>
}

function readBatch(set: CsvSet, { rows, firstRow }: CsvBatch, { side, seen }: Reading): ParseStep {
  const parties: ListedParty[] = []
  const issues: Issue[] = []
  const dropped: Dropped[] = []
  const file = { list: set.list, file: set.primary }
  let number = firstRow
  for (const row of rows) {
    const entNum = entNumOf(row, file, number)
    const primary = primaryRow(row)
    if (seen.has(entNum)) {
      dropped.push({ reason: 'double-reference', at: `${set.primary}, row ${number}` })
    } else if (primary.name === undefined) {
      dropped.push({ reason: 'no-name', at: `${set.primary}, row ${number}` })
    } else {
      const rowsOf: RecordRows = {
        primary,
        addresses: side.addresses.get(entNum) ?? [],
        aliases: side.aliases.get(entNum) ?? [],
        comment: side.comments.get(entNum),
      }
      const read = readParty(set.list, primary.name, rowsOf)
      parties.push(read.party)
      for (const issue of issuesOf(set, rowsOf, read, number)) issues.push(issue)
    }
    seen.add(entNum)
    number += 1
  }
  return { parties, issues, dropped }
}
