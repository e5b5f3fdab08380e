import type {
  CountryTie,
  Identifier,
  ListedAddress,
  ListedDate,
  ListedName,
  Remark,
} from '../../model/index.ts'

/** What the elements of a record say, gathered one after the other. */
export interface PartyDraft {
  readonly names: ListedName[]
  readonly genders: string[]
  readonly titles: string[]
  readonly positions: string[]
  readonly birthDates: ListedDate[]
  readonly birthPlaces: string[]
  readonly ties: CountryTie[]
  readonly addresses: ListedAddress[]
  readonly identifiers: Identifier[]
  readonly remarks: Remark[]
}

export function openDraft(): PartyDraft {
  return {
    names: [],
    genders: [],
    titles: [],
    positions: [],
    birthDates: [],
    birthPlaces: [],
    ties: [],
    addresses: [],
    identifiers: [],
    remarks: [],
  }
}
