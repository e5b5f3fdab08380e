import type { Country } from '../country.ts'
import type { Day, Instant } from '../day.ts'
import type { ListedName } from './listed-name.ts'

/**
 * A record of a list: one party, ship, aircraft or other thing as the publisher describes it. Nothing in it is invented: what the list
 * does not say is left out, and what was found in free text says in which field.
 */
export interface ListedParty {
  /** Id of the list: `un-sc`. */
  readonly list: string
  /** The publisher's own reference, unique within the list: `KPi.033`, `17069`. */
  readonly reference: string
  /** FollowTheMoney's word: Person, Organization, Company, LegalEntity, Vessel, Airplane, CryptoWallet, … */
  readonly schema: string
  /** The first is the one shown. Empty only for what has no name (a wallet). */
  readonly names: readonly ListedName[]
  readonly genders: readonly string[]
  readonly birthDates: readonly ListedDate[]
  readonly birthPlaces: readonly string[]
  readonly deathDates?: readonly ListedDate[]
  readonly ties: readonly CountryTie[]
  readonly addresses: readonly ListedAddress[]
  readonly identifiers: readonly Identifier[]
  readonly titles: readonly string[]
  readonly positions: readonly string[]
  readonly vessel?: VesselParticulars
  readonly relations: readonly Relation[]
  readonly designation: ListedDesignation
  /** Free text of the record, whole, by the list's own field name. */
  readonly remarks: readonly Remark[]
  readonly links: readonly string[]
  /** What the list holds beside all this and no field above is for, by the list's own name. */
  readonly other?: Readonly<Record<string, readonly string[]>>
}

/** When, why and to what effect a list holds a record. */
export interface ListedDesignation {
  /** Regime or programme codes, as the list writes them: DPRK, SDGT, NPWMD. */
  readonly programs: readonly string[]
  readonly legalBasis: readonly string[]
  /** The measures imposed, in the list's own words: Asset freeze, Travel Ban. */
  readonly measures: readonly string[]
  readonly reasons: readonly string[]
  /** The day of the act of designation. */
  readonly designatedOn?: Day
  /** The day the publisher first showed it, where told apart from the act. */
  readonly publishedOn?: Day
  readonly amendedOn: readonly Day[]
  readonly delistedOn?: Day
}

/** A date as exact as the list gives it. */
export interface ListedDate {
  /** `1954`, `1954-03`, `1954-03-02`; the first day of a range. */
  readonly value: string
  /** The last of a range, equally exact. */
  readonly until?: string
  readonly isApproximate?: true
  /** The list's own words where they say more: BETWEEN, c. 1961. */
  readonly said?: string
  readonly minedFrom?: string
}

/** How a record is tied to a country. */
export interface CountryTie {
  readonly as:
    | 'nationality'
    | 'citizenship'
    | 'residence'
    | 'birth'
    | 'registration'
    | 'flag'
    | 'former-flag'
    | 'operation'
    | 'address'
    | 'unstated'
  /** The list's own words. */
  readonly said: string
  /** Left out where the words name no country that we know. */
  readonly country?: Country
  readonly minedFrom?: string
}

export interface ListedAddress {
  /** One line, in the list's order. */
  readonly full: string
  readonly country?: Country
  readonly note?: string
}

export const identifierSchemes = [
  'imo',
  'imo-company',
  'mmsi',
  'call-sign',
  'aircraft',
  'swift',
  'lei',
  'passport',
  'national-id',
  'tax-id',
  'registration',
  'wallet',
  'email',
  'phone',
  'website',
  'other',
] as const

export type IdentifierScheme = (typeof identifierSchemes)[number]

export interface Identifier {
  readonly scheme: IdentifierScheme
  /** Trimmed and otherwise as the list writes it, without the words around it. */
  readonly value: string
  readonly country?: Country
  /** The list's own word for it. */
  readonly said?: string
  readonly minedFrom?: string
  readonly note?: string
}

export interface VesselParticulars {
  readonly type?: string
  readonly flag?: string
  readonly formerFlags?: readonly string[]
  readonly tonnage?: string
  readonly grossTonnage?: string
  readonly length?: string
  readonly builtOn?: string
  readonly owner?: string
  readonly formerOwners?: readonly string[]
}

/** Another party that the record names. */
export interface Relation {
  /** The list's own words: Linked To, Spouse, Owner. */
  readonly said: string
  readonly name?: string
  /** Reference of the other record in the same list, where the list gives it. */
  readonly reference?: string
  readonly minedFrom?: string
}

export interface Remark {
  readonly field: string
  readonly text: string
}

/** What a file says of itself. */
export interface ListHeader {
  /** The publisher's name for this version, where the file carries one. */
  readonly version?: string
  readonly publishedAt?: Instant
}

/** `list:reference`, the id by which every door knows a listing. */
export function listingId({ list, reference }: Pick<ListedParty, 'list' | 'reference'>): string {
  return `${list}:${reference}`
}
