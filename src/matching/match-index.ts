import type { ListedParty } from '../model/index.ts'
import type { IndexedListing } from './match.ts'

/** The listings of a set of lists, ready to be searched by name and identifier. Immutable: a change gives a new one. */
export interface MatchIndex {
  /** How many listings. */
  readonly size: number
  /** How many of each list. */
  readonly lists: Readonly<Record<string, number>>
  /** Memory held, in bytes. */
  readonly bytes: number
  readonly listing: (number: number) => IndexedListing
  readonly find: (id: string) => number | undefined
}

/** What changed between two states of the lists. */
export interface Changes {
  /** New and changed records; each replaces the one of its id. */
  readonly put: readonly ListedParty[]
  /** Ids, `list:reference`. */
  readonly remove: readonly string[]
}
