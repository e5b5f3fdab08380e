import type { CountryTie, ListedDate, ListedName, ListedParty, Remark } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { readAlias } from './read-aliases.ts'
import { readBirthDate } from './read-birth-date.ts'
import { type Comments, readComments } from './read-comments.ts'
import { readDesignation } from './read-designation.ts'
import { readDocument } from './read-document.ts'
import { readLead } from './read-lead.ts'
import { countryOf, type Place, readPlace } from './read-place.ts'

/** Reads an `INDIVIDUAL` or `ENTITY` of the consolidated list. */
export function readParty(take: RecordTaker, report: Report): ListedParty | Drop {
  const reference = take.text('REFERENCE_NUMBER')
  const schema = take.name === 'INDIVIDUAL' ? 'Person' : 'Organization'
  const text = take.prose('COMMENTS1') ?? ''
  const comments = readComments(text, schema, reference ?? '')
  const lead = readLead(take)
  const aliases = take.children(`${take.name}_ALIAS`).map((alias) => readAlias(alias, report))
  const documents = take.children('INDIVIDUAL_DOCUMENT').map((one) => readDocument(one, report))
  const births = take.children('INDIVIDUAL_DATE_OF_BIRTH').map((one) => readBirthDate(one, report))
  const birthPlaces = take.children('INDIVIDUAL_PLACE_OF_BIRTH').map(readPlace)
  const places = take.children(`${take.name}_ADDRESS`).map(readPlace)
  const gender = take.text('GENDER')?.toLowerCase()
  const party = {
    list: 'un-sc',
    reference: reference ?? '',
    schema,
    names: joinNames([...lead, ...aliases.flatMap(({ names }) => names)], comments.names),
    genders: gender === undefined ? comments.genders : [gender],
    birthDates: distinct(
      [
        ...births.flatMap(({ date }) => date ?? []),
        ...aliases.flatMap(({ birthDates }) => birthDates),
        ...comments.birthDates,
      ],
      dateKey,
    ),
    birthPlaces: distinct(
      [...birthPlaces.flatMap(inFull), ...aliases.flatMap((alias) => alias.birthPlaces)],
      String,
    ),
    ...present({ deathDates: comments.deathDates }),
    ties: distinct(
      [
        ...readNationalities(take),
        ...tiesOf(birthPlaces, 'birth'),
        ...aliases.flatMap(({ ties }) => ties),
        ...tiesOf(places, 'address'),
      ],
      ({ as, said }) => `${as} ${said}`,
    ),
    addresses: places
      .filter(({ full }) => full !== '')
      .map(({ full, country, note }) => ({ full, ...present({ country, note }) })),
    identifiers: distinct(
      [
        ...documents.flatMap(({ identifiers }) => identifiers),
        ...aliases.flatMap(({ identifiers }) => identifiers),
        ...comments.identifiers,
      ],
      ({ scheme, value }) => `${scheme} ${value}`,
    ),
    titles: take.values('TITLE', 'VALUE'),
    positions: take.values('DESIGNATION', 'VALUE'),
    relations: comments.relations,
    designation: readDesignation(take, comments, schema, report),
    remarks: [
      ...(text === '' ? [] : [{ field: 'COMMENTS1', text }]),
      ...aliases.flatMap(({ remarks }) => remarks),
      ...notesOf('INDIVIDUAL_DOCUMENT/NOTE', documents),
      ...notesOf('INDIVIDUAL_DATE_OF_BIRTH/NOTE', births),
      ...notesOf('INDIVIDUAL_PLACE_OF_BIRTH/NOTE', birthPlaces),
      ...notesOf(
        `${take.name}_ADDRESS/NOTE`,
        places.filter(({ full }) => full === ''),
      ),
    ],
    links: comments.links,
    other: readOther(take, comments),
  } satisfies ListedParty
  if (reference === undefined) return { reason: 'no-reference' }
  return party.names.length === 0 ? { reason: 'no-name' } : party
}

function readNationalities(take: RecordTaker): readonly CountryTie[] {
  const said = [...take.values('NATIONALITY', 'VALUE'), ...take.values('NATIONALITY2', 'VALUE')]
  return said.map((words) => ({
    as: 'nationality',
    said: words,
    ...present({ country: countryOf(words) }),
  }))
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

function tiesOf(places: readonly Place[], as: CountryTie['as']): readonly CountryTie[] {
  return places.flatMap(({ said, country }) =>
    said === undefined ? [] : [{ as, said, ...present({ country }) }],
  )
}

function inFull({ full }: Place): readonly string[] {
  return full === '' ? [] : [full]
}

function notesOf(field: string, from: readonly { readonly note?: string }[]): readonly Remark[] {
  return from.flatMap(({ note }) => (note === undefined ? [] : [{ field, text: note }]))
}

/** The names of the list's own fields, each once, and those found in the text that they do not have. */
function joinNames(
  own: readonly ListedName[],
  mined: readonly ListedName[],
): readonly ListedName[] {
  const names = distinct(own, ({ full, kind, quality }) => `${kind} ${quality} ${full}`)
  if (mined.length === 0) return names
  return [...names, ...mined.filter(({ full }) => !names.some((name) => name.full === full))]
}

function dateKey({ value, until, isApproximate }: ListedDate): string {
  return `${value} ${until ?? ''} ${isApproximate ?? ''}`
}

/** Each once, the first of those alike. */
function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  if (values.length < 2) return values
  const kept = new Map<string, T>()
  for (const value of values) {
    const key = keyOf(value)
    if (!kept.has(key)) kept.set(key, value)
  }
  return kept.size === values.length ? values : [...kept.values()]
}
