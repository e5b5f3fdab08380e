import type { Issue, ListedParty } from '../../model/index.ts'
import { type CsvPlaces, csvPlaces, fieldAt } from '../kit/csv-rows.ts'
import type { Dropped, ParseStep, SourceInput } from '../source.ts'
import { checkAgreement } from './check-agreement.ts'
import type { CsvSet } from './csv-set.ts'
import { addIssues } from './issues-of.ts'
import { addressRow, aliasRow, primaryColumns, primaryRow } from './ofac-rows.ts'
import { type RecordRows, readParty } from './read-party.ts'
import { readSideFiles, recordOf, required, type SideFiles } from './read-side-files.ts'

/**
 * Reads an OFAC list from its CSV files: the primary file row by row, the others, which are smaller and belong to its rows, into memory before.
 * Layout: OFAC's "SDN Data Specification" (dat_spec). The files must be of one day: addresses or aliases of records after the last of the
 * primary file mean that it is cut off, and it is refused.
 */
export async function* parseCsvSet(set: CsvSet, input: SourceInput): AsyncGenerator<ParseStep> {
  const bytes = required(set, input, set.primary).get(set.primary)
  if (bytes === undefined) return
  const side = await readSideFiles(set, input)
  const seen = new Set<number>()
  const layout = { source: set.list, file: set.primary, columns: primaryColumns }
  for await (const batch of csvPlaces(bytes, layout)) {
    for (let row = 0; row < batch.count; row += stepSize) {
      yield readRows(
        set,
        { batch, from: row, until: Math.min(row + stepSize, batch.count) },
        { side, seen },
      )
    }
  }
  yield { issues: checkAgreement(set, side, seen) }
}

interface Reading {
  readonly side: SideFiles
  readonly seen: Set<number>
}

/** Few, so that records are gone again before a collector comes to move them. */
const stepSize = 50

interface Rows {
  readonly batch: CsvPlaces
  readonly from: number
  readonly until: number
}

function readRows(set: CsvSet, { batch, from, until }: Rows, { side, seen }: Reading): ParseStep {
  const parties: ListedParty[] = []
  const issues: Issue[] = []
  const dropped: Dropped[] = []
  const place = { list: set.list, file: set.primary, row: batch.firstRow + from }
  for (let at = from * primaryColumns; at < until * primaryColumns; at += primaryColumns) {
    const record = recordOf(batch, at, place)
    const primary = primaryRow(batch, at)
    if (seen.has(record)) {
      dropped.push({ reason: 'double-reference', at: `${set.primary}, row ${place.row}` })
    } else if (primary.name === undefined) {
      dropped.push({ reason: 'no-name', at: `${set.primary}, row ${place.row}` })
    } else {
      const rows: RecordRows = {
        primary,
        addresses: side.addresses.read(record, addressRow),
        aliases: side.aliases.read(record, aliasRow),
        comment: commentOn(record, side),
      }
      const read = readParty(set.list, primary.name, rows)
      parties.push(read.party)
      addIssues(set, { rows, read, row: place.row }, issues)
    }
    seen.add(record)
    place.row += 1
  }
  return { parties, issues, dropped }
}

function commentOn(record: number, { comments }: SideFiles): string | undefined {
  return comments.has(record)
    ? comments.read(record, (batch, at) => fieldAt(batch, at + 1)).join('')
    : undefined
}
