import type { CountryTie, IdentifierScheme, NameKind, NamePartKind } from '../../model/index.ts'

/** What a property of FollowTheMoney is to a record of a list. */
export type PropertyUse =
  | { readonly kind: 'name'; readonly as: NameKind; readonly isWeak?: true }
  | { readonly kind: 'part'; readonly as: NamePartKind }
  | { readonly kind: 'date'; readonly as: 'birthDates' | 'deathDates' }
  | { readonly kind: 'tie'; readonly as: CountryTie['as'] }
  | { readonly kind: 'identifier'; readonly scheme: IdentifierScheme }
  | {
      readonly kind: 'text'
      readonly as: 'genders' | 'birthPlaces' | 'titles' | 'positions' | 'links'
    }
  | { readonly kind: 'designation'; readonly as: 'programs' | 'measures' | 'reasons' }
  | { readonly kind: 'amended' }
  | { readonly kind: 'remark' }
  | { readonly kind: 'address' }
  | { readonly kind: 'relation' }
  | { readonly kind: 'sanctions' }
  | { readonly kind: 'documents' }
  | {
      readonly kind: 'vessel'
      readonly as: 'type' | 'tonnage' | 'grossTonnage' | 'length' | 'builtOn'
    }
  | { readonly kind: 'imo-ship' }

/**
 * What the properties of a schema are; a property that is in none of the tables stands under `other` by its own name. Property names
 * and meanings are FollowTheMoney's (its model, version 4).
 */
export function usesOf(schema: string): ReadonlyMap<string, PropertyUse> {
  return bySchema.get(schema) ?? common
}

const identifier = (scheme: IdentifierScheme): PropertyUse => ({ kind: 'identifier', scheme })
const tie = (as: CountryTie['as']): PropertyUse => ({ kind: 'tie', as })
const part = (as: NamePartKind): PropertyUse => ({ kind: 'part', as })
const relation: PropertyUse = { kind: 'relation' }
const remark: PropertyUse = { kind: 'remark' }

const everywhere = {
  name: { kind: 'name', as: 'alias' },
  alias: { kind: 'name', as: 'alias' },
  abbreviation: { kind: 'name', as: 'alias' },
  weakAlias: { kind: 'name', as: 'alias', isWeak: true },
  previousName: { kind: 'name', as: 'former' },
  birthDate: { kind: 'date', as: 'birthDates' },
  deathDate: { kind: 'date', as: 'deathDates' },
  birthPlace: { kind: 'text', as: 'birthPlaces' },
  birthCountry: tie('birth'),
  gender: { kind: 'text', as: 'genders' },
  nationality: tie('nationality'),
  citizenship: tie('citizenship'),
  country: tie('unstated'),
  mainCountry: tie('unstated'),
  jurisdiction: tie('registration'),
  title: { kind: 'text', as: 'titles' },
  position: { kind: 'text', as: 'positions' },
  address: { kind: 'address' },
  addressEntity: { kind: 'address' },
  passportNumber: identifier('passport'),
  socialSecurityNumber: identifier('national-id'),
  idNumber: identifier('other'),
  imoNumber: identifier('imo-company'),
  mmsi: identifier('mmsi'),
  callSign: identifier('call-sign'),
  swiftBic: identifier('swift'),
  leiCode: identifier('lei'),
  taxNumber: identifier('tax-id'),
  vatCode: identifier('tax-id'),
  innCode: identifier('tax-id'),
  irsCode: identifier('tax-id'),
  voenCode: identifier('tax-id'),
  ogrnCode: identifier('registration'),
  registrationNumber: identifier('registration'),
  uscCode: identifier('registration'),
  jibCode: identifier('registration'),
  mbsCode: identifier('registration'),
  ibcRuc: identifier('registration'),
  niNumber: identifier('national-id'),
  npiCode: identifier('other'),
  uniqueEntityId: identifier('other'),
  cageCode: identifier('other'),
  permId: identifier('other'),
  giiNumber: identifier('other'),
  dunsCode: identifier('other'),
  okpoCode: identifier('other'),
  kppCode: identifier('other'),
  bikCode: identifier('other'),
  cikCode: identifier('other'),
  isin: identifier('other'),
  isinCode: identifier('other'),
  ticker: identifier('other'),
  bvdId: identifier('other'),
  wikidataId: identifier('other'),
  opencorporatesId: identifier('other'),
  crsNumber: identifier('other'),
  iban: identifier('other'),
  accountNumber: identifier('other'),
  publicKey: identifier('wallet'),
  email: identifier('email'),
  phone: identifier('phone'),
  website: identifier('website'),
  program: { kind: 'designation', as: 'programs' },
  programId: { kind: 'designation', as: 'programs' },
  modifiedAt: { kind: 'amended' },
  notes: remark,
  summary: remark,
  description: remark,
  sourceUrl: { kind: 'text', as: 'links' },
  sanctions: { kind: 'sanctions' },
  identification: { kind: 'documents' },
  passport: { kind: 'documents' },
  owner: relation,
  operator: relation,
  holder: relation,
  parent: relation,
  issuer: relation,
} as const satisfies Record<string, PropertyUse>

const ofPerson = {
  firstName: part('given'),
  secondName: part('middle'),
  middleName: part('middle'),
  fatherName: part('patronymic'),
  motherName: part('matronymic'),
  lastName: part('family'),
  nameSuffix: part('suffix'),
  idNumber: identifier('national-id'),
} as const satisfies Record<string, PropertyUse>

const ofVessel = {
  imoNumber: { kind: 'imo-ship' },
  type: { kind: 'vessel', as: 'type' },
  tonnage: { kind: 'vessel', as: 'tonnage' },
  grossRegisteredTonnage: { kind: 'vessel', as: 'grossTonnage' },
  length: { kind: 'vessel', as: 'length' },
  buildDate: { kind: 'vessel', as: 'builtOn' },
  flag: tie('flag'),
  pastFlags: tie('former-flag'),
} as const satisfies Record<string, PropertyUse>

const ofAirplane = {
  registrationNumber: identifier('aircraft'),
  serialNumber: identifier('aircraft'),
} as const satisfies Record<string, PropertyUse>

const common: ReadonlyMap<string, PropertyUse> = new Map(Object.entries(everywhere))

const bySchema: ReadonlyMap<string, ReadonlyMap<string, PropertyUse>> = new Map(
  Object.entries({ Person: ofPerson, Vessel: ofVessel, Airplane: ofAirplane }).map(
    ([schema, own]) => [schema, new Map<string, PropertyUse>([...common, ...Object.entries(own)])],
  ),
)
