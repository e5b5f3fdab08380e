import type { CountryTie, IdentifierScheme, NameKind, NamePartKind } from '../../model/index.ts'

/** What a column of a table of the user’s own may hold, beside the row’s reference and its name. */
export type OwnUse =
  | { readonly kind: 'name'; readonly as: NameKind; readonly isWeak?: true }
  | { readonly kind: 'part'; readonly as: NamePartKind }
  | { readonly kind: 'schema' }
  | { readonly kind: 'birth-date' }
  | { readonly kind: 'tie'; readonly as: CountryTie['as'] }
  | { readonly kind: 'identifier'; readonly scheme: IdentifierScheme }
  | {
      readonly kind: 'text'
      readonly as: 'genders' | 'birthPlaces' | 'titles' | 'positions' | 'links'
    }
  | { readonly kind: 'designation'; readonly as: 'programs' | 'measures' | 'reasons' }
  | { readonly kind: 'day'; readonly as: 'designatedOn' | 'delistedOn' }
  | { readonly kind: 'address' }
  | { readonly kind: 'remark' }

export type OwnField = keyof typeof ownFields

export const ownFields = {
  alias: { kind: 'name', as: 'alias' },
  weakAlias: { kind: 'name', as: 'alias', isWeak: true },
  formerName: { kind: 'name', as: 'former' },
  originalName: { kind: 'name', as: 'original-script' },
  givenName: { kind: 'part', as: 'given' },
  middleName: { kind: 'part', as: 'middle' },
  patronymic: { kind: 'part', as: 'patronymic' },
  familyName: { kind: 'part', as: 'family' },
  schema: { kind: 'schema' },
  gender: { kind: 'text', as: 'genders' },
  birthDate: { kind: 'birth-date' },
  birthPlace: { kind: 'text', as: 'birthPlaces' },
  nationality: { kind: 'tie', as: 'nationality' },
  citizenship: { kind: 'tie', as: 'citizenship' },
  residence: { kind: 'tie', as: 'residence' },
  jurisdiction: { kind: 'tie', as: 'registration' },
  flag: { kind: 'tie', as: 'flag' },
  country: { kind: 'tie', as: 'unstated' },
  address: { kind: 'address' },
  imo: { kind: 'identifier', scheme: 'imo' },
  imoCompany: { kind: 'identifier', scheme: 'imo-company' },
  mmsi: { kind: 'identifier', scheme: 'mmsi' },
  callSign: { kind: 'identifier', scheme: 'call-sign' },
  aircraft: { kind: 'identifier', scheme: 'aircraft' },
  swift: { kind: 'identifier', scheme: 'swift' },
  lei: { kind: 'identifier', scheme: 'lei' },
  passport: { kind: 'identifier', scheme: 'passport' },
  nationalId: { kind: 'identifier', scheme: 'national-id' },
  taxId: { kind: 'identifier', scheme: 'tax-id' },
  registration: { kind: 'identifier', scheme: 'registration' },
  wallet: { kind: 'identifier', scheme: 'wallet' },
  email: { kind: 'identifier', scheme: 'email' },
  phone: { kind: 'identifier', scheme: 'phone' },
  website: { kind: 'identifier', scheme: 'website' },
  otherId: { kind: 'identifier', scheme: 'other' },
  title: { kind: 'text', as: 'titles' },
  position: { kind: 'text', as: 'positions' },
  link: { kind: 'text', as: 'links' },
  program: { kind: 'designation', as: 'programs' },
  measure: { kind: 'designation', as: 'measures' },
  reason: { kind: 'designation', as: 'reasons' },
  listedOn: { kind: 'day', as: 'designatedOn' },
  delistedOn: { kind: 'day', as: 'delistedOn' },
  note: { kind: 'remark' },
} as const satisfies Record<string, OwnUse>
