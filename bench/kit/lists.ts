import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListedParty } from '../../src/model/index.ts'
import { recogniseFiles, sources } from '../../src/sources/index.ts'

/** Where the official files and the evaluation tables lie. */
export function evalFolder(): string {
  const folder = process.env['FIREBREAK_EVAL']
  if (folder === undefined) throw new Error('Set FIREBREAK_EVAL to the folder of lists/ and eval/.')
  return folder
}

const headBytes = 65_536

/** Every record of the official files in a folder and the folders in it. */
export async function readLists(folder: string): Promise<readonly ListedParty[]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
  const given = paths.map((path) => ({
    label: path,
    head: readFileSync(path).subarray(0, headBytes),
    whole: () => createReadStream(path),
  }))
  const parties: ListedParty[] = []
  for (const { source, files } of (await recogniseFiles(given, sources)).assigned) {
    const input = new Map(files.map(({ name, file }) => [name, file.whole()]))
    for await (const step of source.parse(input)) parties.push(...(step.parties ?? []))
  }
  return parties
}

/** The rows of a table with a head, quoted as RFC 4180 says. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cells(readFileSync(path, 'utf8'))
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}

function cells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, bare, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
