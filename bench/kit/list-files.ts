import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recogniseFiles, sources } from '../../src/sources/index.ts'
import type { Source } from '../../src/sources/source.ts'
import { findSample } from '../../src/sources/testing/find-sample.ts'

/** The files of a list, by `SourceFile.name`, and where they are from. */
export interface ListFiles {
  readonly source: Source
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly from: 'real' | 'sample repeated' | 'generated'
}

/** Official files in a folder and the folders in it, by source; none without a folder. */
export async function realFiles(folder: string | undefined): Promise<readonly ListFiles[]> {
  if (folder === undefined) return []
  const given = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name))
      return { label: name, head: bytes.subarray(0, 65_536), whole: () => only(bytes), bytes }
    })
  const bytesOf = new Map(given.map(({ label, bytes }) => [label, bytes]))
  return (await recogniseFiles(given, sources)).assigned.map(({ source, files }) => ({
    source,
    files: new Map(files.map(({ name, file }) => [name, bytesOf.get(file.label) ?? noBytes])),
    from: 'real',
  }))
}

/** A source's own sample with all its records so many times over, each time under other references. */
export function repeatedSample(source: Source, times: number): ListFiles {
  const files = [...findSample(source)].map(([name, bytes]) => {
    const text = Buffer.from(bytes).toString()
    const repeated = name.endsWith('.csv') ? repeatRows(text, times) : repeatRecords(text, times)
    return [name, Buffer.from(repeated)] as const
  })
  return { source, files: new Map(files), from: 'sample repeated' }
}

const noBytes = new Uint8Array()

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Rows in the order of their first column, which is the record's number and stays in order. */
function repeatRows(text: string, times: number): string {
  const rows = text.replace('\u001a', '').split('\n').filter(Boolean)
  const numbers = rows.map((row) => Number.parseInt(row, 10))
  const step = 1_000_000
  return Array.from({ length: times }, (_, turn) =>
    rows.map((row, at) => row.replace(/^\d+/, String((numbers[at] ?? 0) + turn * step))).join('\n'),
  ).join('\n')
}

function repeatRecords(text: string, times: number): string {
  return text.replace(record, (whole) =>
    Array.from({ length: times }, (_, turn) => whole.replace(reference, `$1-${turn}`)).join('\n'),
  )
}

const record = /<(INDIVIDUAL|ENTITY|Designation|sanctionEntity)(?: [^>]*)?>[\s\S]*?<\/\1>/g

/** Where a record of each list in XML says its reference; the EU's logical id stands in for one where there is none. */
const reference =
  /((?:<REFERENCE_NUMBER>|<UniqueID>)[^<]*|<sanctionEntity [^>]*?(?:euReferenceNumber|logicalId)="[^"]*)/
