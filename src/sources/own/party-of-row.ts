import {
  type CountryTie,
  type Day,
  type Identifier,
  type Issue,
  type ListedDate,
  type ListedDesignation,
  type ListedName,
  type ListedParty,
  readCountry,
  readDay,
  readImo,
} from '../../model/index.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { OwnMapping } from './mapping.ts'
import { type Cell, type OwnRow, type RowReader, startRowReader } from './row-reader.ts'
import { schemaOf } from './schema-of.ts'

/** The record that a row is. A cell that cannot be read is kept under `other`, and goes to `issues`. */
export function partyOfRow(row: OwnRow, mapping: OwnMapping, issues: Issue[]): ListedParty {
  const reader = startRowReader(row, mapping, issues)
  const party = {
    list: mapping.id,
    reference: row.reference,
    schema: readSchema(reader),
    names: readNames(reader),
    genders: texts(reader, 'genders'),
    birthDates: readBirthDates(reader),
    birthPlaces: texts(reader, 'birthPlaces'),
    ties: reader.cells('tie').map(tieOf),
    addresses: reader.cells('address').map(({ text }) => ({ full: text })),
    identifiers: reader.cells('identifier').map((cell) => readIdentifier(reader, cell)),
    titles: texts(reader, 'titles'),
    positions: texts(reader, 'positions'),
    relations: [],
    designation: readDesignation(reader),
    remarks: reader.cells('remark').map(({ field, text }) => ({ field, text })),
    links: texts(reader, 'links'),
  }
  return reader.refused.size === 0 ? party : { ...party, other: Object.fromEntries(reader.refused) }
}

function readSchema({ cells, mapping, refuse }: RowReader): string {
  const { schema, unknown } = schemaOf(cells('schema')[0]?.text, mapping)
  if (unknown !== undefined) refuse('schema', unknown, 'is no kind of party that is known.')
  return schema
}

/** Parts that a row keeps apart are those of its first name. */
function readNames({ row, cells }: RowReader): readonly ListedName[] {
  const parts = cells('part').map(({ text, use }) => ({ kind: use.as, value: text }))
  const own = row.names.map((full, index): ListedName => {
    if (index > 0) return { full, kind: 'alias', quality: 'unstated' }
    const name = { full, kind: 'primary', quality: 'unstated' } as const
    return parts.length === 0 ? name : { ...name, parts }
  })
  const others = cells('name').map(({ field, text, use }): ListedName => {
    const quality = use.isWeak === true ? 'weak' : 'unstated'
    return { full: text, kind: use.as, quality, said: field }
  })
  return [...own, ...others]
}

function texts({ cells }: RowReader, as: Cell<'text'>['use']['as']): readonly string[] {
  return cells('text').flatMap(({ text, use }) => (use.as === as ? [text] : []))
}

function readBirthDates({ cells, mapping, refuse }: RowReader): readonly ListedDate[] {
  return cells('birth-date').flatMap(({ field, text }) => {
    const date = readDate(text, mapping)
    if (date === undefined) refuse(field, text, 'is no date that can be read.')
    return date ?? []
  })
}

function readDate(text: string, { dateFormat }: OwnMapping): ListedDate | undefined {
  return readPartialDate(text, dateFormat === 'iso' ? undefined : dateFormat)
}

function tieOf({ text, use }: Cell<'tie'>): CountryTie {
  const country = readCountry(text)
  return country === undefined ? { as: use.as, said: text } : { as: use.as, said: text, country }
}

/** A hull's number must agree with its check digit; one that does not is kept as a number of no scheme. */
function readIdentifier({ refuse }: RowReader, cell: Cell<'identifier'>): Identifier {
  const { field, text, use } = cell
  if (use.scheme !== 'imo') return { scheme: use.scheme, value: text, said: field }
  const imo = readImo(text)
  if (imo !== undefined) return { scheme: 'imo', value: imo, said: field }
  refuse(field, text, 'is no IMO number: its check digit does not agree.')
  return { scheme: 'other', value: text, said: field }
}

function readDesignation(reader: RowReader): ListedDesignation {
  const of = (as: Cell<'designation'>['use']['as']) =>
    reader.cells('designation').flatMap(({ text, use }) => (use.as === as ? [text] : []))
  const [designatedOn, delistedOn] = [
    readDayOf(reader, 'designatedOn'),
    readDayOf(reader, 'delistedOn'),
  ]
  return {
    programs: of('programs'),
    legalBasis: [],
    measures: of('measures'),
    reasons: of('reasons'),
    amendedOn: [],
    ...(designatedOn === undefined ? {} : { designatedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
  }
}

function readDayOf(
  { cells, mapping, refuse }: RowReader,
  as: Cell<'day'>['use']['as'],
): Day | undefined {
  const days = cells('day').flatMap(({ field, text, use }) => {
    if (use.as !== as) return []
    const day = readDay(readDate(text, mapping)?.value ?? '')
    if (day === undefined) refuse(field, text, 'is no day that can be read.')
    return day ?? []
  })
  return days[0]
}
