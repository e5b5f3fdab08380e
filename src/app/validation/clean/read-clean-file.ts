import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { badInput, Failure, readCountry, readDay } from '../../../model/index.ts'
import { csvTable } from '../../../sources/index.ts'
import type { CleanName, CleanNames } from './clean-names.ts'

const mostRows = 100_000
const mostBytes = 64 * 1024 * 1024

/**
 * Reads the user's own control file: CSV with a column `name` and, where known, `birth_date` and `nationality`. A date or country that cannot
 * be read is not used; a file without names is bad input.
 */
export async function readCleanFile(path: string): Promise<CleanNames> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) throw badInput('--clean', `--clean: there is no file ${path}.`)
  if (found.size > mostBytes) throw tooLarge(`${path} is larger than 64 MB.`)
  const bytes = await readFile(path)
  const rows = await rowsOf(path, bytes)
  return {
    id: 'file',
    title: 'Your own names',
    says: `${rows.length} names of your own file. Every alert among them counts as false: names of listed parties do not belong in it.`,
    rows,
    hash: createHash('sha256').update(bytes).digest('hex'),
  }
}

async function rowsOf(path: string, bytes: Uint8Array): Promise<readonly CleanName[]> {
  const rows: CleanName[] = []
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  for await (const batch of csvTable(chunks(), { source: 'clean', file: path })) {
    if (!batch.names.includes('name'))
      throw badInput(
        '--clean',
        `--clean must be a CSV file with a column name, not ${batch.names.join(', ')}.`,
        'Columns: name, and where known birth_date and nationality.',
      )
    rows.push(...batch.rows.map(cleanName))
    if (rows.length > mostRows) throw tooLarge(`${path} has more than ${mostRows} rows.`)
  }
  if (rows.length === 0) throw badInput('--clean', `--clean: ${path} holds no name.`)
  return rows
}

function cleanName(row: Readonly<Record<string, string>>): CleanName {
  const birthDate = row['birth_date']?.trim() ?? ''
  const country = readCountry(row['nationality']?.trim() ?? '')
  return {
    name: row['name']?.trim() ?? '',
    ...(isBirthDate(birthDate) ? { birthDate } : {}),
    ...(country === undefined ? {} : { country }),
  }
}

function isBirthDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && readDay(`${text}-01-01`.slice(0, 10)) !== undefined
}

function tooLarge(says: string): Failure {
  return new Failure('too-large/file', says, { at: '--clean' })
}
