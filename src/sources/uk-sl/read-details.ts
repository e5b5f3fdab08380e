import {
  type CountryTie,
  type Identifier,
  type ListedDate,
  type Relation,
  type Remark,
  readImo,
  type VesselParticulars,
} from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import { countryNamed } from '../kit/xml-country.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { countryNames } from './lookups.ts'
import { readUkBirthDate } from './read-day.ts'
import { readRegistration } from './read-registration.ts'

/** What the list says of a person, an entity or a ship alone. */
export interface Details {
  readonly genders?: readonly string[]
  readonly birthDates?: readonly ListedDate[]
  readonly birthPlaces?: readonly string[]
  readonly ties?: readonly CountryTie[]
  readonly identifiers?: readonly Identifier[]
  readonly titles?: readonly string[]
  readonly positions?: readonly string[]
  readonly relations?: readonly Relation[]
  readonly vessel?: VesselParticulars
  readonly types?: readonly string[]
  readonly remarks?: readonly Remark[]
}

/** Reads `IndividualDetails`, `EntityDetails` and `ShipDetails`. */
export function readDetails(take: RecordTaker, report: Report): readonly Details[] {
  const inside = (box: string, one: string) =>
    take.children(box).flatMap((details) => details.children(one))
  return [
    ...inside('IndividualDetails', 'Individual').map((person) => readPerson(person, report)),
    ...inside('EntityDetails', 'Entity').map(readEntity),
    ...inside('ShipDetails', 'Ship').map((ship) => readShip(ship, report)),
  ]
}

/** How a country's words tie the record to it. */
export function tieOf(as: CountryTie['as'], said: string): CountryTie {
  return { as, said, ...present({ country: countryNamed(countryNames[said] ?? said) }) }
}

function readPerson(take: RecordTaker, report: Report): Details {
  const births = take.values('DOBs', 'DOB').map((words) => ({
    words,
    date: readUkBirthDate(words, report),
  }))
  const places = take
    .children('BirthDetails')
    .flatMap((box) => box.children('Location'))
    .map((place) => ({ town: place.text('TownOfBirth'), country: place.text('CountryOfBirth') }))
  return {
    genders: take.values('Genders', 'Gender').map((gender) => gender.toLowerCase()),
    birthDates: births.flatMap(({ date }) => date ?? []),
    birthPlaces: places
      .map(({ town, country }) => [town, country].filter((part) => part !== undefined).join(', '))
      .filter((place) => place !== ''),
    ties: [
      ...take.values('Nationalities', 'Nationality').map((said) => tieOf('nationality', said)),
      ...places.flatMap(({ country }) => (country === undefined ? [] : [tieOf('birth', country)])),
    ],
    identifiers: [
      ...readDocuments(take, 'PassportDetails', 'Passport', 'passport'),
      ...readDocuments(take, 'NationalIdentifierDetails', 'NationalIdentifier', 'national-id'),
    ],
    titles: take.values('Titles', 'Title'),
    positions: take.values('Positions', 'Position'),
    remarks: births.flatMap(({ words, date }) =>
      date === undefined ? [{ field: 'DOB', text: words }] : [],
    ),
  }
}

/** Documents; one with words and no number gives nothing to match on, and the words are kept by the caller's remark. */
function readDocuments(
  take: RecordTaker,
  box: string,
  one: string,
  scheme: Identifier['scheme'],
): readonly Identifier[] {
  return take
    .children(box)
    .flatMap((details) => details.children(one))
    .flatMap((document) => {
      const value = document.text(`${one}Number`)
      const note = document.text(`${one}AdditionalInformation`)
      if (value === undefined && note === undefined) return []
      const isNumber = value !== undefined
      return [
        {
          scheme: isNumber ? scheme : 'other',
          value: value ?? note ?? '',
          said: one,
          ...present({ note: isNumber ? note : undefined }),
        } as const,
      ]
    })
}

function readEntity(take: RecordTaker): Details {
  const related = (box: string, one: string, said: string) =>
    take.values(box, one).map((name) => ({ said, name }))
  return {
    identifiers: take
      .values('BusinessRegistrationNumbers', 'BusinessRegistrationNumber')
      .flatMap(readRegistration),
    types: take.values('TypeOfEntities', 'TypeOfEntity'),
    relations: [
      ...related('ParentCompanies', 'ParentCompany', 'Parent company'),
      ...related('Subsidiaries', 'Subsidiary', 'Subsidiary'),
    ],
  }
}

function readShip(take: RecordTaker, report: Report): Details {
  const owners = take.values('CurrentOwnerOperators', 'CurrentOwnerOperator')
  const formerOwners = take.values('PreviousOwnerOperators', 'PreviousOwnerOperator')
  const flags = take.values('CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip')
  const formerFlags = take.values('PreviousFlags', 'PreviousFlag')
  const joined = (box: string, one: string) => take.values(box, one).join('; ') || undefined
  return {
    identifiers: [
      ...take.values('IMONumbers', 'IMONumber').map((words) => readShipNumber(words, report)),
      ...take
        .values('HullIdentificationNumbers', 'HullIdentificationNumber')
        .map((value) => ({ scheme: 'other', value, said: 'Hull identification number' }) as const),
    ],
    ties: [
      ...flags.map((said) => tieOf('flag', said)),
      ...formerFlags.map((said) => tieOf('former-flag', said)),
    ],
    relations: [
      ...owners.map((name) => ({ said: 'Current owner/operator', name })),
      ...formerOwners.map((name) => ({ said: 'Previous owner/operator', name })),
    ],
    vessel: present({
      type: joined('TypeOfShipDetails', 'TypeOfShip'),
      flag: flags.join('; ') || undefined,
      formerFlags,
      tonnage: joined('TonnageOfShipDetails', 'TonnageOfShip'),
      length: joined('LengthOfShipDetails', 'LengthOfShip'),
      builtOn: joined('YearsBuilt', 'YearBuilt'),
      owner: owners.join('; ') || undefined,
      formerOwners,
    }),
  }
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
