import type {
  CountryTie,
  Identifier,
  ListedAddress,
  ListedDate,
  ListedName,
  ListedParty,
  Remark,
} from '../../model/index.ts'
import { addAll } from '../kit/add-all.ts'
import type { Draft } from '../kit/draft.ts'
import { grow, growAll, nothing } from '../kit/grow.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { type Alias, readAlias } from './read-aliases.ts'
import { type BirthDate, readBirthDate } from './read-birth-date.ts'
import { type Comments, readComments } from './read-comments.ts'
import { readDesignation } from './read-designation.ts'
import { type Document, readDocument } from './read-document.ts'
import { readLead } from './read-lead.ts'
import { type Place, readPlace, tieOf } from './read-place.ts'

/** Reads an `INDIVIDUAL` or `ENTITY` of the consolidated list. */
export function readParty(take: RecordTaker, report: Report): ListedParty | Drop {
  const reference = take.text('REFERENCE_NUMBER')
  const schema = take.name === 'INDIVIDUAL' ? 'Person' : 'Organization'
  const parts = readParts(take, schema, reference ?? '', report)
  const { comments } = parts
  const gender = take.text('GENDER')?.toLowerCase()
  const party: Draft<ListedParty> = {
    list: 'un-sc',
    reference: reference ?? '',
    schema,
    names: namesOf(readLead(take), parts),
    genders: gender === undefined ? comments.genders : [gender],
    birthDates: birthDatesOf(parts),
    birthPlaces: birthPlacesOf(parts),
    ties: tiesOf(take, parts),
    addresses: addressesOf(parts.places),
    identifiers: identifiersOf(parts),
    titles: take.values('TITLE', 'VALUE'),
    positions: take.values('DESIGNATION', 'VALUE'),
    relations: comments.relations,
    designation: readDesignation(take, comments, schema, report),
    remarks: remarksOf(take.name, parts),
    links: comments.links,
    other: readOther(take, comments),
  }
  if (comments.deathDates.length > 0) party.deathDates = comments.deathDates
  if (reference === undefined) return { reason: 'no-reference' }
  return party.names.length === 0 ? { reason: 'no-name' } : party
}

/** The parts of a record that say more than one thing each. */
interface Parts {
  readonly text: string
  readonly comments: Comments
  readonly aliases: readonly Alias[]
  readonly documents: readonly Document[]
  readonly births: readonly BirthDate[]
  readonly birthPlaces: readonly Place[]
  readonly places: readonly Place[]
}

function readParts(take: RecordTaker, schema: string, reference: string, report: Report): Parts {
  const text = take.prose('COMMENTS1') ?? ''
  return {
    text,
    comments: readComments(text, schema, reference),
    aliases: take.children(`${take.name}_ALIAS`).map((alias) => readAlias(alias, report)),
    documents: take.children('INDIVIDUAL_DOCUMENT').map((one) => readDocument(one, report)),
    births: take.children('INDIVIDUAL_DATE_OF_BIRTH').map((one) => readBirthDate(one, report)),
    birthPlaces: take.children('INDIVIDUAL_PLACE_OF_BIRTH').map(readPlace),
    places: take.children(`${take.name}_ADDRESS`).map(readPlace),
  }
}

/** The names of the list's own fields, each once, and those found in the text that they do not have. */
function namesOf(lead: readonly ListedName[], { aliases, comments }: Parts): readonly ListedName[] {
  const own = [...lead]
  for (const { names } of aliases) addAll(own, names)
  const names = distinct(own, ({ full, kind, quality }) => `${kind} ${quality} ${full}`)
  if (comments.names.length === 0) return names
  return [
    ...names,
    ...comments.names.filter(({ full }) => !names.some((name) => name.full === full)),
  ]
}

function birthDatesOf({ births, aliases, comments }: Parts): readonly ListedDate[] {
  let dates: readonly ListedDate[] = nothing
  for (const { date } of births) if (date !== undefined) dates = grow(dates, date)
  for (const alias of aliases) dates = growAll(dates, alias.birthDates)
  dates = growAll(dates, comments.birthDates)
  return distinct(dates, dateKey)
}

function birthPlacesOf({ birthPlaces, aliases }: Parts): readonly string[] {
  let places: readonly string[] = nothing
  for (const { full } of birthPlaces) if (full !== '') places = grow(places, full)
  for (const alias of aliases) places = growAll(places, alias.birthPlaces)
  return distinct(places, String)
}

function tiesOf(take: RecordTaker, { birthPlaces, aliases, places }: Parts): readonly CountryTie[] {
  let ties: readonly CountryTie[] = nothing
  for (const said of take.values('NATIONALITY', 'VALUE'))
    ties = grow(ties, tieOf('nationality', said))
  for (const said of take.values('NATIONALITY2', 'VALUE'))
    ties = grow(ties, tieOf('nationality', said))
  for (const { said } of birthPlaces)
    if (said !== undefined) ties = grow(ties, tieOf('birth', said))
  for (const alias of aliases) ties = growAll(ties, alias.ties)
  for (const { said } of places) if (said !== undefined) ties = grow(ties, tieOf('address', said))
  return distinct(ties, ({ as, said }) => `${as} ${said}`)
}

function addressesOf(places: readonly Place[]): readonly ListedAddress[] {
  let addresses: readonly ListedAddress[] = nothing
  for (const { full, country, note } of places) {
    if (full === '') continue
    const address: Draft<ListedAddress> = { full }
    if (country !== undefined) address.country = country
    if (note !== undefined) address.note = note
    addresses = grow(addresses, address)
  }
  return addresses
}

function identifiersOf({ documents, aliases, comments }: Parts): readonly Identifier[] {
  let all: readonly Identifier[] = nothing
  for (const document of documents) all = growAll(all, document.identifiers)
  for (const alias of aliases) all = growAll(all, alias.identifiers)
  all = growAll(all, comments.identifiers)
  return distinct(all, ({ scheme, value }) => `${scheme} ${value}`)
}

function remarksOf(kind: string, parts: Parts): readonly Remark[] {
  const remarks: Remark[] = []
  if (parts.text !== '') remarks.push({ field: 'COMMENTS1', text: parts.text })
  for (const alias of parts.aliases) addAll(remarks, alias.remarks)
  addNotes('INDIVIDUAL_DOCUMENT/NOTE', parts.documents, remarks)
  addNotes('INDIVIDUAL_DATE_OF_BIRTH/NOTE', parts.births, remarks)
  addNotes('INDIVIDUAL_PLACE_OF_BIRTH/NOTE', parts.birthPlaces, remarks)
  const bare = parts.places.filter(({ full }) => full === '')
  addNotes(`${kind}_ADDRESS/NOTE`, bare, remarks)
  return remarks
}

function addNotes(
  field: string,
  from: readonly { readonly note?: string }[],
  remarks: Remark[],
): void {
  for (const { note } of from) if (note !== undefined) remarks.push({ field, text: note })
}

function readOther(
  take: RecordTaker,
  { oldReferences }: Comments,
): Readonly<Record<string, readonly string[]>> {
  const other: Record<string, readonly string[]> = {}
  for (const name of ['DATAID', 'SUBMITTED_BY', 'SUBMITTED_ON']) {
    const values = take.texts(name)
    if (values.length > 0) other[name] = values
  }
  if (oldReferences.length > 0) other['Old Reference'] = oldReferences
  return other
}

function dateKey({ value, until, isApproximate }: ListedDate): string {
  return `${value} ${until ?? ''} ${isApproximate ?? ''}`
}

/** Each once, the first of those alike. */
function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  if (values.length < 2) return values
  if (values.length === 2) return areAlike(values, keyOf) ? values.slice(0, 1) : values
  const kept = new Map<string, T>()
  for (const value of values) {
    const key = keyOf(value)
    if (!kept.has(key)) kept.set(key, value)
  }
  return kept.size === values.length ? values : [...kept.values()]
}

function areAlike<T>([first, second]: readonly T[], keyOf: (value: T) => string): boolean {
  return first !== undefined && second !== undefined && keyOf(first) === keyOf(second)
}
