import { type CsvRow, csvRowsOfHead } from '../kit/csv-rows.ts'
import { nonSdnPrograms } from '../ofac-cons/lookups.ts'
import { aliasKinds, schemas } from './lookups.ts'
import { addressColumns, aliasColumns, commentColumns, primaryColumns } from './ofac-rows.ts'
import { readPrograms } from './read-designation.ts'

export type CsvRole = 'primary' | 'addresses' | 'aliases' | 'comments'

/** Which of OFAC's two lists in CSV a file is of. */
export type CsvList = 'ofac-sdn' | 'ofac-cons'

/** What a file is by its first 64 kB, as one of OFAC's CSV files; undefined where it is none of them. */
export function csvRole(head: Uint8Array): CsvRole | undefined {
  return rolesOf(head)?.role
}

/**
 * Which list the file is of, as far as its beginning tells: the primary files by their programmes; addresses and aliases by the number of their
 * first record, since the SDN list begins with records of 1986 (36) and the other list with those of 2006 (9639), both in the order of the
 * number; comments by the directives that only the other list quotes. `tellApart` looks at the whole of the files given together.
 */
export function csvListOf(head: Uint8Array): CsvList | undefined {
  const found = rolesOf(head)
  if (found === undefined) return undefined
  const isOther = {
    primary: isMostlyNonSdn,
    addresses: beginsLate,
    aliases: beginsLate,
    comments: (rows: readonly CsvRow[]) => rows.some((row) => row[1]?.includes('irective')),
  }[found.role]
  return isOther(found.rows) ? 'ofac-cons' : 'ofac-sdn'
}

interface Role {
  readonly role: CsvRole
  readonly rows: readonly CsvRow[]
}

const layouts: readonly { role: CsvRole; columns: number; fits: (row: CsvRow) => boolean }[] = [
  { role: 'primary', columns: primaryColumns, fits: (row) => isTypeOrNull(row[2]) },
  { role: 'addresses', columns: addressColumns, fits: (row) => isNumber(row[1]) },
  {
    role: 'aliases',
    columns: aliasColumns,
    fits: (row) => isNumber(row[1]) && aliasKinds[row[2] ?? ''] !== undefined,
  },
  { role: 'comments', columns: commentColumns, fits: (row) => row[1] !== '' },
]

function rolesOf(head: Uint8Array): Role | undefined {
  for (const { role, columns, fits } of layouts) {
    const rows = csvRowsOfHead(head, columns)
    if (rows === undefined || rows.length === 0) continue
    if (rows.every((row) => isNumber(row[0]) && fits(row))) return { role, rows }
  }
  return undefined
}

function isNumber(field = ''): boolean {
  return /^\d{1,9}$/.test(field.trim())
}

function isTypeOrNull(field = ''): boolean {
  return field.trim() === '-0-' || schemas[field] !== undefined
}

/** Programmes of the other list; E.O. 13662 stands in both, and makes up most of the other. */
const otherPrograms: ReadonlySet<string> = new Set([
  ...Object.keys(nonSdnPrograms),
  'UKRAINE-EO13662',
])

function isMostlyNonSdn(rows: readonly CsvRow[]): boolean {
  const other = rows.filter((row) => readPrograms(row[3]).some((code) => otherPrograms.has(code)))
  return other.length * 2 > rows.length
}

function beginsLate(rows: readonly CsvRow[]): boolean {
  return Number(rows[0]?.[0]) >= 9639
}
