import {
  type CountryTie,
  type Identifier,
  type ListedDate,
  type Relation,
  type Remark,
  readImo,
  type VesselParticulars,
} from '../../model/index.ts'
import { addAll } from '../kit/add-all.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { countryNamed } from '../kit/xml-country.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { countryNames } from './lookups.ts'
import { readUkBirthDate } from './read-day.ts'
import { readRegistration } from './read-registration.ts'

/** What the list says of a person, an entity or a ship alone. */
export interface Details {
  readonly genders: string[]
  readonly birthDates: ListedDate[]
  readonly birthPlaces: string[]
  readonly ties: CountryTie[]
  readonly identifiers: Identifier[]
  readonly titles: string[]
  readonly positions: string[]
  readonly relations: Relation[]
  readonly types: string[]
  readonly remarks: Remark[]
  vessel?: VesselParticulars
}

/** Reads `IndividualDetails`, `EntityDetails` and `ShipDetails`. */
export function readDetails(take: RecordTaker, report: Report): Details {
  const details: Details = {
    genders: [],
    birthDates: [],
    birthPlaces: [],
    ties: [],
    identifiers: [],
    titles: [],
    positions: [],
    relations: [],
    types: [],
    remarks: [],
  }
  for (const one of take.within('IndividualDetails', 'Individual')) addPerson(one, details, report)
  for (const one of take.within('EntityDetails', 'Entity')) addEntity(one, details)
  for (const one of take.within('ShipDetails', 'Ship')) addShip(one, details, report)
  return details
}

/** How a country's words tie the record to it. */
export function tieOf(as: CountryTie['as'], said: string): CountryTie {
  const country = countryNamed(countryNames[said] ?? said)
  return country === undefined ? { as, said } : { as, said, country }
}

function addPerson(take: RecordTaker, details: Details, report: Report): void {
  for (const words of take.values('DOBs', 'DOB')) {
    const date = readUkBirthDate(words, report)
    if (date === undefined) details.remarks.push({ field: 'DOB', text: words })
    else details.birthDates.push(date)
  }
  for (const gender of take.values('Genders', 'Gender')) details.genders.push(gender.toLowerCase())
  for (const said of take.values('Nationalities', 'Nationality')) {
    details.ties.push(tieOf('nationality', said))
  }
  for (const place of take.within('BirthDetails', 'Location')) addBirthPlace(place, details)
  addDocuments(take.within('PassportDetails', 'Passport'), 'passport', details)
  addDocuments(
    take.within('NationalIdentifierDetails', 'NationalIdentifier'),
    'national-id',
    details,
  )
  addAll(details.titles, take.values('Titles', 'Title'))
  addAll(details.positions, take.values('Positions', 'Position'))
}

function addBirthPlace(take: RecordTaker, { birthPlaces, ties }: Details): void {
  const town = take.text('TownOfBirth')
  const country = take.text('CountryOfBirth')
  if (country === undefined) {
    if (town !== undefined) birthPlaces.push(town)
    return
  }
  birthPlaces.push(town === undefined ? country : `${town}, ${country}`)
  ties.push(tieOf('birth', country))
}

/** Documents; one with words and no number gives nothing to match on, and the words are kept as they stand. */
function addDocuments(
  documents: readonly RecordTaker[],
  scheme: Identifier['scheme'],
  { identifiers }: Details,
): void {
  for (const document of documents) {
    const said = document.name
    const value = document.text(`${said}Number`)
    const note = document.text(`${said}AdditionalInformation`)
    if (value === undefined) {
      if (note !== undefined) identifiers.push({ scheme: 'other', value: note, said })
    } else if (note === undefined) identifiers.push({ scheme, value, said })
    else identifiers.push({ scheme, value, said, note })
  }
}

function addEntity(take: RecordTaker, { identifiers, types, relations }: Details): void {
  for (const words of take.values('BusinessRegistrationNumbers', 'BusinessRegistrationNumber')) {
    addAll(identifiers, readRegistration(words))
  }
  addAll(types, take.values('TypeOfEntities', 'TypeOfEntity'))
  addRelated('Parent company', take.values('ParentCompanies', 'ParentCompany'), relations)
  addRelated('Subsidiary', take.values('Subsidiaries', 'Subsidiary'), relations)
}

function addRelated(said: string, names: readonly string[], relations: Relation[]): void {
  for (const name of names) relations.push({ said, name })
}

function addShip(take: RecordTaker, details: Details, report: Report): void {
  const { identifiers, ties, relations } = details
  const owners = take.values('CurrentOwnerOperators', 'CurrentOwnerOperator')
  const formerOwners = take.values('PreviousOwnerOperators', 'PreviousOwnerOperator')
  const flags = take.values('CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip')
  const formerFlags = take.values('PreviousFlags', 'PreviousFlag')
  for (const words of take.values('IMONumbers', 'IMONumber')) {
    identifiers.push(readShipNumber(words, report))
  }
  for (const value of take.values('HullIdentificationNumbers', 'HullIdentificationNumber')) {
    identifiers.push({ scheme: 'other', value, said: 'Hull identification number' })
  }
  for (const said of flags) ties.push(tieOf('flag', said))
  for (const said of formerFlags) ties.push(tieOf('former-flag', said))
  addRelated('Current owner/operator', owners, relations)
  addRelated('Previous owner/operator', formerOwners, relations)
  const joined = (box: string, one: string) => take.values(box, one).join('; ') || undefined
  const vessel = present({
    type: joined('TypeOfShipDetails', 'TypeOfShip'),
    flag: flags.join('; ') || undefined,
    formerFlags,
    tonnage: joined('TonnageOfShipDetails', 'TonnageOfShip'),
    length: joined('LengthOfShipDetails', 'LengthOfShip'),
    builtOn: joined('YearsBuilt', 'YearBuilt'),
    owner: owners.join('; ') || undefined,
    formerOwners,
  })
  details.vessel ??= vessel
}

/** An IMO number, written with or without the letters. */
function readShipNumber(words: string, report: Report): Identifier {
  const imo = readImo(words)
  if (imo !== undefined) return { scheme: 'imo', value: imo, said: 'IMO number' }
  report('bad-imo', `"${words}" is no IMO number: its check digit does not agree.`)
  return {
    scheme: 'other',
    value: words,
    said: 'IMO number',
    note: 'The check digit does not agree.',
  }
}
