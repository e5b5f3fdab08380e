import type { CountryTie, ListedName, ListedParty } from '../../model/index.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { schemas } from './lookups.ts'
import { readAddress } from './read-address.ts'
import { readBirth } from './read-birth.ts'
import { readIdentification } from './read-identification.ts'
import { readName } from './read-name.ts'
import { readPlaceCountry, tieOf } from './read-place.ts'
import { readRegulations } from './read-regulations.ts'

/** Reads a `sanctionEntity`. Its reference is the EU reference number; records too old to have one go by the list's own logical id. */
export function readParty(take: RecordTaker, report: Report): ListedParty | Drop {
  const logicalId = take.attribute('logicalId')
  const reference = take.attribute('euReferenceNumber') ?? logicalId
  const type = take.child('subjectType')?.attribute('code')
  const schema = schemas[type ?? '']
  if (schema === undefined) {
    report(
      'unknown-kind',
      `The type of subject "${type ?? ''}" is not known.`,
      'Add it to lookups.ts.',
    )
  }
  const aliases = take.children('nameAlias').map(readName)
  const births = take.children('birthdate').map((birth) => readBirth(birth, report))
  const documents = take
    .children('identification')
    .flatMap((document) => readIdentification(document, report))
  const addresses = take.children('address').map((address) => readAddress(address, report))
  const { designation, links, inForce } = readRegulations(take, report)
  const citizenships = take.children('citizenship').flatMap(readCitizenship)
  const texts = [...take.texts('remark'), ...take.texts('additionalInformation')]
  const mined = texts.map((text) => mineText(text, 'remark', schema))
  const isPerson = schema === 'Person'
  const positions = unique(aliases.flatMap((alias) => alias.positions))
  const party = {
    list: 'eu-fsf',
    reference: reference ?? '',
    schema: schema ?? 'LegalEntity',
    names: lead(aliases.flatMap(({ name }) => name ?? [])),
    genders: unique(aliases.flatMap(({ genders }) => genders)),
    birthDates: [
      ...births.flatMap(({ dates }) => dates),
      ...mined.flatMap(({ birthDates }) => birthDates),
    ],
    birthPlaces: births.flatMap(({ places }) => places),
    ties: [
      ...citizenships,
      ...births.flatMap(({ ties }) => ties),
      ...addresses.flatMap(({ ties }) => ties),
    ],
    addresses: addresses.flatMap((address) => address.addresses),
    identifiers: [
      ...documents,
      ...addresses.flatMap(({ identifiers }) => identifiers),
      ...mined.flatMap(({ identifiers }) => identifiers),
    ],
    titles: unique(aliases.flatMap(({ titles }) => titles)),
    positions: isPerson ? positions : [],
    relations: mined.flatMap(({ relations }) => relations),
    designation,
    remarks: [
      ...texts.map((text) => ({ field: 'remark', text })),
      ...aliases.flatMap(({ remarks }) => remarks),
      ...births.flatMap(({ remarks }) => remarks),
      ...addresses
        .flatMap(({ remarks }) => remarks)
        .map((text) => ({ field: 'address/remark', text })),
      ...(isPerson ? [] : positions).map((text) => ({ field: 'nameAlias/@function', text })),
    ],
    links: [...links, ...mined.flatMap((find) => find.links)],
    other: present({
      logicalId: logicalId === undefined ? [] : [logicalId],
      unitedNationId: [take.attribute('unitedNationId')].filter((id) => id !== undefined),
      entryIntoForceDate: inForce,
    }),
  } satisfies ListedParty
  if (reference === undefined) return { reason: 'no-reference' }
  return party.names.length === 0 ? { reason: 'no-name' } : party
}

/** The first strong name leads; the list itself puts none first. */
function lead(names: readonly ListedName[]): readonly ListedName[] {
  const first =
    names.find(({ quality, kind }) => quality !== 'weak' && kind === 'alias') ??
    names.find(({ quality }) => quality !== 'weak') ??
    names[0]
  if (first === undefined) return []
  return [{ ...first, kind: 'primary' }, ...names.filter((name) => name !== first)]
}

function readCitizenship(take: RecordTaker): readonly CountryTie[] {
  const region = take.attribute('region')
  const country = readPlaceCountry(take)
  const said = [country.said, region].filter((part) => part !== undefined).join(', ')
  return tieOf('citizenship', said === '' ? country : { ...country, said })
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
