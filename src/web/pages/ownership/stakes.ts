import { sayPercent } from '../../words/ownership-words.ts'
import type { Given, GivenTable } from './given.ts'
import { partyOf } from './given.ts'

/** One stake as it is typed: who holds how much of what. */
export interface StakeRow {
  readonly holder: string
  readonly percent: string
  readonly entity: string
}

/** What can be typed in fields: the listed, the stakes, and whose designation is planned. The rest of a structure is kept as it is. */
export interface Typed {
  readonly listed: string
  readonly planned: string
  readonly rows: readonly StakeRow[]
}

/** A structure as fields show it. */
export function typedOf(structure: Given): Typed {
  return {
    listed: (structure.listed ?? []).map(partyOf).join('\n'),
    planned: (structure.planned ?? []).join('\n'),
    rows: Object.entries(structure.shares ?? {}).flatMap(([entity, holders]) =>
      Object.entries(holders).map(([holder, percent]) => ({
        holder,
        entity,
        percent: percentTyped(percent),
      })),
    ),
  }
}

/** A structure with what the fields say; rows that are not whole yet are left out. What a listed party carries beyond its name is kept. */
export function structureWith(structure: Given, { listed, planned, rows }: Typed): Given {
  const before = new Map((structure.listed ?? []).map((party) => [partyOf(party), party]))
  const names = linesOf(planned)
  const { planned: _, ...rest } = structure
  return {
    ...rest,
    listed: linesOf(listed).map((name) => before.get(name) ?? name),
    shares: tableOf(rows.filter(isWhole)),
    ...(names.length === 0 ? {} : { planned: names }),
  }
}

/** What is wrong with a row as it stands, in a sentence; undefined where nothing is. */
export function rowProblem(rows: readonly StakeRow[], at: number): string | undefined {
  const row = rows[at]
  if (row === undefined || isBlank(row)) return undefined
  if (!isWhole(row)) return 'A stake needs a holder and an entity; without both it is left out.'
  if (readPercent(row.percent) === undefined) {
    return 'Write a percent such as 50, 17.4 or 20-30; leave it empty where it is not known.'
  }
  const isTwice = rows.some(
    (other, place) =>
      place < at &&
      other.holder.trim() === row.holder.trim() &&
      other.entity.trim() === row.entity.trim(),
  )
  return isTwice ? 'The same holder and entity stand above: only the last row counts.' : undefined
}

/** A percent as it is typed: 50, 17.4, a range 20-30, nothing for not known; undefined where it is none of these. */
export function readPercent(typed: string): unknown {
  const text = typed.trim().replace(/\s*%$/, '')
  if (text === '' || text === '?') return { min: '0', max: '100' }
  if (isPercent(text)) return text
  const [min, max, ...more] = text.split(/[-–]| to /).map((part) => part.trim())
  if (min === undefined || max === undefined || more.length > 0) return undefined
  return isPercent(min) && isPercent(max) ? { min, max } : undefined
}

function isPercent(text: string): boolean {
  return /^\d{1,3}(\.\d{1,17})?$/.test(text) && Number(text) <= 100
}

function percentTyped(percent: unknown): string {
  const said = sayPercent(percent)
  return said === 'not known' ? '' : said.replace('–', '-')
}

/** What cannot be read as a percent goes on as it is typed, so that the server can name its place. */
function tableOf(rows: readonly StakeRow[]): GivenTable {
  const table = new Map<string, Map<string, unknown>>()
  for (const { holder, percent, entity } of rows) {
    const holders = table.get(entity.trim()) ?? new Map<string, unknown>()
    holders.set(holder.trim(), readPercent(percent) ?? percent)
    table.set(entity.trim(), holders)
  }
  return Object.fromEntries(
    [...table].map(([entity, holders]) => [entity, Object.fromEntries(holders)]),
  )
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

function isWhole({ holder, entity }: StakeRow): boolean {
  return holder.trim() !== '' && entity.trim() !== ''
}

function isBlank({ holder, percent, entity }: StakeRow): boolean {
  return holder.trim() === '' && percent.trim() === '' && entity.trim() === ''
}
