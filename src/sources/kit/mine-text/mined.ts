import type { Identifier, ListedDate, Relation } from '../../../model/index.ts'

/** What free text says in passing that a list has no field for. */
export interface Mined {
  readonly identifiers: readonly Identifier[]
  readonly birthDates: readonly ListedDate[]
  readonly relations: readonly Relation[]
  /** Addresses on the web that are not said to be the party's own. */
  readonly links: readonly string[]
}

/** Where a text stands. */
export interface MineSite {
  /** The list's own name of the free-text field. */
  readonly field: string
  /** FollowTheMoney's word for the record, where it is known; tells a ship's number from a company's. */
  readonly schema?: string
}

/** Looks for one kind of thing in a text. */
export interface Miner {
  /** How the words begin, in lower case, without which a text holds nothing for this miner. */
  readonly hints: readonly string[]
  /** The same for what may stand inside a word. */
  readonly marks?: readonly string[]
  /** Total, pure, and linear in the text's length. */
  readonly mine: (text: string, site: MineSite) => Partial<Mined>
}
