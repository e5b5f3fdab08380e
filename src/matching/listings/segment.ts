import type { KeyTable } from './key-table.ts'
import type { Texts } from './texts.ts'

/**
 * Listings laid out in columns: one frozen block that is written and read as it stands. Units are the distinct words of names, names
 * belong to listings in order, and every `…From` column has one more row than what it starts.
 */
export interface Segment {
  /** Identities of the units, `identityOf`. */
  readonly units: Texts
  readonly unitRole: Uint8Array
  readonly unitBearer: Uint8Array
  readonly unitLetter: Uint8Array
  /** How many letters and digits it has, folded. */
  readonly unitLetters: Uint8Array
  /** Of 10,000 listings, how many have it by assumption. */
  readonly unitAssumed: Uint32Array
  /** How many listings of this segment have it. */
  readonly unitFrequency: Uint32Array
  /** Units by their stored keys. */
  readonly keys: KeyTable
  readonly postingsFrom: Uint32Array
  /** Names that have a unit, rising. */
  readonly postings: Uint32Array
  readonly names: Texts
  readonly nameListing: Uint32Array
  readonly nameUnitsFrom: Uint32Array
  /** Units of a name in the order written. */
  readonly nameUnits: Uint32Array
  readonly nameQuality: Uint8Array
  readonly listings: number
  readonly references: Texts
  readonly list: Uint32Array
  readonly schema: Uint32Array
  readonly programs: Uint32Array
  readonly countries: Uint32Array
  readonly genders: Uint32Array
  /** 0 for the first name, else one more than its number among the terms. */
  readonly caption: Uint32Array
  /** YYYYMMDD, 0 for none. */
  readonly designatedOn: Uint32Array
  readonly delistedOn: Uint32Array
  readonly namesFrom: Uint32Array
  readonly birthsFrom: Uint32Array
  /** Terms that spell the dates: value, until and whether approximate, joined by bars. */
  readonly births: Uint32Array
  readonly idsFrom: Uint32Array
  readonly ids: Texts
  /** Numbers of identifiers by the hash of their text. */
  readonly idKeys: KeyTable
  /** Numbers of listings by the hash of `list:reference`. */
  readonly idOfListing: KeyTable
  /** What many listings share, each once: lists, schemata, programmes, countries, dates of birth. */
  readonly terms: Texts
}

export const qualities = ['strong', 'weak', 'unstated'] as const
