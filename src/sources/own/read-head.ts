import { Failure, type Issue } from '../../model/index.ts'
import type { OwnField } from './fields.ts'
import type { OwnMapping } from './mapping.ts'

/** Where each thing stands in a row, by the number of its column. */
export interface Head {
  readonly width: number
  readonly reference: number
  readonly name: readonly number[]
  readonly fields: readonly (readonly [OwnField, readonly number[]])[]
  /** Columns that nobody asked for. */
  readonly issues: readonly Issue[]
}

/** Finds the mapping's columns in the first row. Throws a `Failure` that names the column and what is there instead. */
export function readHead(cells: readonly string[], mapping: OwnMapping): Head {
  const heads = cells.map((cell) => cell.trim())
  const { reference, name, ...rest } = mapping.columns
  const place = (field: string, column: string) => placeOf(heads, column, field, mapping)
  const places = (field: string, columns: string | readonly string[]) =>
    [columns].flat().map((column) => place(field, column))
  const fields = Object.entries(rest).map(
    ([field, columns]) => [field as OwnField, places(field, columns)] as const,
  )
  const at = { reference: place('reference', reference), name: places('name', name) }
  const used = new Set([at.reference, ...at.name, ...fields.flatMap(([, columns]) => columns)])
  return { width: heads.length, ...at, fields, issues: unasked(heads, used, mapping) }
}

function placeOf(
  heads: readonly string[],
  column: string,
  field: string,
  { id }: OwnMapping,
): number {
  const place = heads.indexOf(column.trim())
  const count = heads.filter((head) => head === column.trim()).length
  if (count === 1) return place
  const wants = `the column ${show(column)}, which the mapping gives for ${field}`
  const says =
    count > 1
      ? `The file has ${wants}, more than once.`
      : `The file does not have ${wants}; it has ${showAll(heads)}.`
  throw new Failure(`bad-input/${id}`, says, { at: 'row 1', tryThis: 'Mend the mapping.' })
}

function unasked(
  heads: readonly string[],
  used: ReadonlySet<number>,
  { id, ignores = [] }: OwnMapping,
): readonly Issue[] {
  const left = heads.filter((head, at) => !used.has(at) && !ignores.includes(head) && head !== '')
  return left.map((head) => ({
    code: `${id}/unmapped-column`,
    says: `The column ${show(head)} is not used.`,
    at: 'row 1',
    tryThis: 'Give it in columns, or name it in ignores.',
  }))
}

function showAll(heads: readonly string[]): string {
  const shown = heads.slice(0, 4).map(show).join(', ')
  return heads.length > 4 ? `${shown} and ${heads.length - 4} more` : shown
}

function show(head: string): string {
  return JSON.stringify(head.length > 30 ? `${head.slice(0, 30)}…` : head)
}
