import type {
  Identifier,
  ListedAddress,
  ListedDesignation,
  ListedParty,
} from '../../model/index.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
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
  const addresses = take
    .children('Addresses')
    .flatMap((box) => box.children('Address'))
    .map(readAddress)
  const vessel = details.find((part) => part.vessel !== undefined)?.vessel
  const party = {
    list: 'uk-sl',
    reference: reference ?? '',
    schema: schema ?? 'LegalEntity',
    names,
    genders: details.flatMap(({ genders }) => genders ?? []),
    birthDates: [...details.flatMap(({ birthDates }) => birthDates ?? []), ...mined.birthDates],
    birthPlaces: details.flatMap(({ birthPlaces }) => birthPlaces ?? []),
    ties: [
      ...details.flatMap(({ ties }) => ties ?? []),
      ...addresses.flatMap(({ said }) => (said === undefined ? [] : [tieOf('address', said)])),
    ],
    addresses: addresses.flatMap(({ address }) => (address.full === '' ? [] : [address])),
    identifiers: once([
      ...details.flatMap(({ identifiers }) => identifiers ?? []),
      ...readContacts(take),
      ...mined.identifiers,
    ]),
    titles: [...take.values('Titles', 'Title'), ...details.flatMap(({ titles }) => titles ?? [])],
    positions: details.flatMap(({ positions }) => positions ?? []),
    ...present({ vessel }),
    relations: [...details.flatMap(({ relations }) => relations ?? []), ...mined.relations],
    designation: readDesignation(take, report),
    remarks: [
      ...(information === undefined ? [] : [{ field: 'OtherInformation', text: information }]),
      ...details.flatMap(({ remarks }) => remarks ?? []),
    ],
    links: mined.links,
    other: present({
      OFSIGroupID: take.texts('OFSIGroupID'),
      UNReferenceNumber: take.texts('UNReferenceNumber'),
      DesignationSource: take.texts('DesignationSource'),
      TypeOfEntity: details.flatMap(({ types }) => types ?? []),
    }),
  } satisfies ListedParty
  if (reference === undefined) return { reason: 'no-reference' }
  return names.length === 0 ? { reason: 'no-name' } : party
}

function readAddress(take: RecordTaker): {
  readonly address: ListedAddress
  readonly said: string | undefined
} {
  const lines = [1, 2, 3, 4, 5, 6].map((line) => take.text(`AddressLine${line}`))
  const code = take.text('AddressPostalCode')
  const said = take.text('AddressCountry')
  const full = [...lines, code, said].filter((part) => part !== undefined).join(', ')
  const country = said === undefined ? undefined : tieOf('address', said).country
  return { address: { full, ...present({ country }) }, said }
}

function readContacts(take: RecordTaker): readonly Identifier[] {
  const split = (words: string) => words.split(/[;,\s]/).filter((word) => word !== '')
  return [
    ...take
      .values('PhoneNumbers', 'PhoneNumber')
      .flatMap((words) => words.split(/[;,]/))
      .map((value) => ({ scheme: 'phone', value: value.trim() }) as const),
    ...take
      .values('EmailAddresses', 'EmailAddress')
      .flatMap(split)
      .map((value) => ({ scheme: 'email', value }) as const),
    ...take
      .values('Websites', 'Website')
      .flatMap(split)
      .map((value) => ({ scheme: 'website', value }) as const),
  ]
}

function readDesignation(take: RecordTaker, report: Report): ListedDesignation {
  const regimes = take.texts('RegimeName')
  const imposed = take.texts('SanctionsImposed').flatMap((words) => words.split('|'))
  const indicated = take
    .children('SanctionsImposedIndicators')
    .flatMap((box) =>
      Object.entries(indicators).flatMap(([name, says]) =>
        box.text(name)?.toLowerCase() === 'true' ? [says] : [],
      ),
    )
  const updated = readUkDay(take.text('LastUpdated'), report)
  const reasons = take.prose('UKStatementofReasons')
  return {
    programs: regimes,
    legalBasis: regimes.filter((regime) => /\bRegulations\b|\bAct\b/.test(regime)),
    measures: (imposed.length === 0 ? indicated : imposed)
      .map((measure) => measure.trim())
      .filter((measure) => measure !== ''),
    reasons: reasons === undefined ? [] : [reasons],
    ...present({ designatedOn: readUkDay(take.text('DateDesignated'), report) }),
    amendedOn: updated === undefined ? [] : [updated],
  }
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
