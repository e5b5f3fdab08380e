import type {
  CountryTie,
  Identifier,
  ListedAddress,
  ListedDesignation,
  ListedParty,
} from '../../model/index.ts'
import { addAll } from '../kit/add-all.ts'
import type { Draft } from '../kit/draft.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { indicators, schemas } from './lookups.ts'
import { readUkDay } from './read-day.ts'
import { readDetails, tieOf } from './read-details.ts'
import { readNames } from './read-names.ts'

/** Reads a `Designation`. Its reference is the Unique ID: the group id of the list before it is given no more. */
export function readParty(take: RecordTaker, report: Report): ListedParty | Drop {
  const reference = take.text('UniqueID')
  const kind = take.text('IndividualEntityShip')
  const schema = schemas[kind?.toLowerCase() ?? '']
  if (schema === undefined) {
    report(
      'unknown-kind',
      `"${kind ?? ''}" is no kind of party that is known.`,
      'Add it to lookups.ts.',
    )
  }
  const names = readNames(take, schema ?? 'LegalEntity', report)
  const information = take.prose('OtherInformation')
  const mined = mineText(information ?? '', 'OtherInformation', schema)
  const details = readDetails(take, report)
  const addresses = readAddresses(take, details.ties)
  const titles = [...take.values('Titles', 'Title')]
  addAll(titles, details.titles)
  addAll(details.birthDates, mined.birthDates)
  addContacts(take, details.identifiers)
  addAll(details.identifiers, mined.identifiers)
  addAll(details.relations, mined.relations)
  const party: Draft<ListedParty> = {
    list: 'uk-sl',
    reference: reference ?? '',
    schema: schema ?? 'LegalEntity',
    names,
    genders: details.genders,
    birthDates: details.birthDates,
    birthPlaces: details.birthPlaces,
    ties: details.ties,
    addresses,
    identifiers: once(details.identifiers),
    titles,
    positions: details.positions,
    relations: details.relations,
    designation: readDesignation(take, report),
    remarks:
      information === undefined
        ? details.remarks
        : [{ field: 'OtherInformation', text: information }, ...details.remarks],
    links: mined.links,
    other: readOther(take, details.types),
  }
  if (details.vessel !== undefined) party.vessel = details.vessel
  if (reference === undefined) return { reason: 'no-reference' }
  return names.length === 0 ? { reason: 'no-name' } : party
}

/** The addresses; the country of each is a tie too. */
function readAddresses(take: RecordTaker, ties: CountryTie[]): readonly ListedAddress[] {
  const addresses: ListedAddress[] = []
  for (const one of take.within('Addresses', 'Address')) {
    const said = one.text('AddressCountry')
    const tie = said === undefined ? undefined : tieOf('address', said)
    const full = lineOf(one, said)
    if (tie !== undefined) ties.push(tie)
    if (full === '') continue
    const country = tie?.country
    addresses.push(country === undefined ? { full } : { full, country })
  }
  return addresses
}

const addressParts = [
  'AddressLine1',
  'AddressLine2',
  'AddressLine3',
  'AddressLine4',
  'AddressLine5',
  'AddressLine6',
  'AddressPostalCode',
]

function lineOf(take: RecordTaker, country: string | undefined): string {
  let line = ''
  for (const name of addressParts) {
    const part = take.text(name)
    if (part !== undefined) line = line === '' ? part : `${line}, ${part}`
  }
  if (country === undefined) return line
  return line === '' ? country : `${line}, ${country}`
}

function addContacts(take: RecordTaker, identifiers: Identifier[]): void {
  for (const words of take.values('PhoneNumbers', 'PhoneNumber')) {
    for (const value of words.split(/[;,]/)) {
      identifiers.push({ scheme: 'phone', value: value.trim() })
    }
  }
  for (const words of take.values('EmailAddresses', 'EmailAddress')) {
    for (const value of words.split(/[;,\s]/)) identifiers.push({ scheme: 'email', value })
  }
  for (const words of take.values('Websites', 'Website')) {
    for (const value of words.split(/[;,\s]/)) identifiers.push({ scheme: 'website', value })
  }
}

function readOther(
  take: RecordTaker,
  types: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const other: Record<string, readonly string[]> = {}
  for (const name of ['OFSIGroupID', 'UNReferenceNumber', 'DesignationSource']) {
    const values = take.texts(name)
    if (values.length > 0) other[name] = values
  }
  if (types.length > 0) other['TypeOfEntity'] = types
  return other
}

function readDesignation(take: RecordTaker, report: Report): ListedDesignation {
  const regimes = take.texts('RegimeName')
  const measures = readMeasures(take)
  const updated = readUkDay(take.text('LastUpdated'), report)
  const reasons = take.prose('UKStatementofReasons')
  const designatedOn = readUkDay(take.text('DateDesignated'), report)
  const designation: Draft<ListedDesignation> = {
    programs: regimes,
    legalBasis: regimes.filter((regime) => /\bRegulations\b|\bAct\b/.test(regime)),
    measures,
    reasons: reasons === undefined ? [] : [reasons],
    amendedOn: updated === undefined ? [] : [updated],
  }
  if (designatedOn !== undefined) designation.designatedOn = designatedOn
  return designation
}

/** The measures in words; where the list has none, those that it marks. */
function readMeasures(take: RecordTaker): readonly string[] {
  const imposed = take.texts('SanctionsImposed').flatMap((words) => words.split('|'))
  const indicated: string[] = []
  for (const box of take.children('SanctionsImposedIndicators')) {
    for (const name in indicators) {
      if (box.text(name)?.toLowerCase() === 'true') indicated.push(indicators[name] ?? name)
    }
  }
  return (imposed.length === 0 ? indicated : imposed)
    .map((measure) => measure.trim())
    .filter((measure) => measure !== '')
}

/** The list repeats a passport for every date of birth. */
function once(identifiers: readonly Identifier[]): readonly Identifier[] {
  const kept = new Map<string, Identifier>()
  for (const identifier of identifiers) {
    const key = `${identifier.scheme} ${identifier.value}`
    if (identifier.value !== '' && !kept.has(key)) kept.set(key, identifier)
  }
  return [...kept.values()]
}
