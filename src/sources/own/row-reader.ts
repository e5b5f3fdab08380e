import type { Issue } from '../../model/index.ts'
import { type OwnField, type OwnUse, ownFields } from './fields.ts'
import type { OwnMapping } from './mapping.ts'

/** Cells of a row by what they hold, blank ones left out. */
export interface OwnRow {
  readonly reference: string
  readonly names: readonly string[]
  readonly fields: readonly (readonly [OwnField, readonly string[]])[]
  /** Number of the row. */
  readonly at: string
}

/** A cell with the use that the mapping gives it. */
export interface Cell<Kind extends OwnUse['kind']> {
  readonly field: OwnField
  readonly text: string
  readonly use: Extract<OwnUse, { readonly kind: Kind }>
}

/** Gives the cells of a row by the kind of their use, and keeps what cannot be read. */
export interface RowReader {
  readonly row: OwnRow
  readonly mapping: OwnMapping
  readonly cells: <Kind extends OwnUse['kind']>(kind: Kind) => readonly Cell<Kind>[]
  /** Keeps a cell as it stands and says what is wrong with it. */
  readonly refuse: (field: OwnField, text: string, says: string) => void
  /** Cells that were refused, by field. */
  readonly refused: Map<string, readonly string[]>
}

export function startRowReader(row: OwnRow, mapping: OwnMapping, issues: Issue[]): RowReader {
  const refused = new Map<string, readonly string[]>()
  return {
    row,
    mapping,
    refused,
    cells: <Kind extends OwnUse['kind']>(kind: Kind) =>
      row.fields.flatMap(([field, texts]) => {
        const use: OwnUse = ownFields[field]
        if (use.kind !== kind) return []
        return texts.map((text) => ({ field, text, use: use as Cell<Kind>['use'] }))
      }),
    refuse: (field, text, says) => {
      refused.set(field, [...(refused.get(field) ?? []), text])
      const shown = JSON.stringify(text.slice(0, 60))
      issues.push({ code: `${mapping.id}/bad-${field}`, says: `${shown} ${says}`, at: row.at })
    },
  }
}
