import { type CsvPlaces, fieldAt } from '../kit/csv-rows.ts'

/** A row of the primary file (SDN.CSV, CONS_PRIM.CSV), with OFAC's null left out. Columns as OFAC's data specification names them. */
export interface PrimaryRow {
  readonly entNum: string
  readonly name: string | undefined
  readonly type: string | undefined
  readonly programs: string | undefined
  readonly title: string | undefined
  readonly callSign: string | undefined
  readonly vesselType: string | undefined
  readonly tonnage: string | undefined
  readonly grossTonnage: string | undefined
  readonly vesselFlag: string | undefined
  readonly vesselOwner: string | undefined
  /** Not trimmed: the comments go on where it stops, in the middle of a word. */
  readonly remarks: string | undefined
}

/** A row of ADD.CSV or CONS_ADD.CSV: every record has at least one, without any address where none is known. */
export interface AddressRow {
  readonly street: string | undefined
  readonly city: string | undefined
  readonly country: string | undefined
  readonly remarks: string | undefined
}

/** A row of ALT.CSV or CONS_ALT.CSV. */
export interface AliasRow {
  readonly type: string | undefined
  readonly name: string | undefined
  readonly remarks: string | undefined
}

export const primaryColumns = 12
export const addressColumns = 6
export const aliasColumns = 5
export const commentColumns = 2

/** The row whose first field stands there among all fields of the batch; so do the others. */
export function primaryRow(batch: CsvPlaces, at: number): PrimaryRow {
  return {
    entNum: fieldAt(batch, at),
    name: said(batch, at + 1),
    type: said(batch, at + 2),
    programs: said(batch, at + 3),
    title: said(batch, at + 4),
    callSign: said(batch, at + 5),
    vesselType: said(batch, at + 6),
    tonnage: said(batch, at + 7),
    grossTonnage: said(batch, at + 8),
    vesselFlag: said(batch, at + 9),
    vesselOwner: said(batch, at + 10),
    remarks: said(batch, at + 11) === undefined ? undefined : fieldAt(batch, at + 11),
  }
}

export function addressRow(batch: CsvPlaces, at: number): AddressRow {
  return {
    street: said(batch, at + 2),
    city: said(batch, at + 3),
    country: said(batch, at + 4),
    remarks: said(batch, at + 5),
  }
}

export function aliasRow(batch: CsvPlaces, at: number): AliasRow {
  return {
    type: said(batch, at + 2),
    name: said(batch, at + 3),
    remarks: said(batch, at + 4),
  }
}

/** What a field says, trimmed; undefined for nothing. Most fields are OFAC's null, and are told before anything is cut out of the text. */
function said(batch: CsvPlaces, at: number): string | undefined {
  const { text, places } = batch
  const start = places[2 * at] ?? 0
  const end = places[2 * at + 1] ?? 0
  if (end >= 0) {
    if (end === start || isNull(text, start, end)) return undefined
    if (isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1))) {
      return text.slice(start, end)
    }
  }
  const trimmed = fieldAt(batch, at).trim()
  return trimmed === '' || trimmed === '-0-' ? undefined : trimmed
}

/** `-0-` is OFAC's null, mostly with a space after it. */
function isNull(text: string, start: number, end: number): boolean {
  return (
    end - start <= 4 &&
    text.startsWith('-0-', start) &&
    (end - start === 3 || text.charCodeAt(end - 1) === 0x20)
  )
}

/** A printable sign of ASCII, which no field is trimmed of. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f
}
