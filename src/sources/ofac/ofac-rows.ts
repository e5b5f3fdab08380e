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

export function primaryRow(row: readonly string[]): PrimaryRow {
  const remarks = row[11] ?? ''
  return {
    entNum: row[0] ?? '',
    name: said(row[1]),
    type: said(row[2]),
    programs: said(row[3]),
    title: said(row[4]),
    callSign: said(row[5]),
    vesselType: said(row[6]),
    tonnage: said(row[7]),
    grossTonnage: said(row[8]),
    vesselFlag: said(row[9]),
    vesselOwner: said(row[10]),
    remarks: said(remarks) === undefined ? undefined : remarks,
  }
}

export function addressRow(row: readonly string[]): AddressRow {
  return {
    street: said(row[2]),
    city: said(row[3]),
    country: said(row[4]),
    remarks: said(row[5]),
  }
}

export function aliasRow(row: readonly string[]): AliasRow {
  return { type: said(row[2]), name: said(row[3]), remarks: said(row[4]) }
}

/** `-0-` is OFAC's null, mostly with a space after it. */
function said(field = ''): string | undefined {
  if (field === '-0- ') return undefined
  const trimmed = field.trim()
  return trimmed === '' || trimmed === '-0-' ? undefined : trimmed
}
