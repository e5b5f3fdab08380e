import type { CountryTie, Identifier, ListedDate, ListedName, Relation } from '../../model/index.ts'

/** What one clause of Remarks says of a party; a clause may say more than one thing. */
export type Finding =
  | { readonly kind: 'name'; readonly value: ListedName }
  | { readonly kind: 'gender'; readonly value: string }
  | { readonly kind: 'birth-date'; readonly value: ListedDate }
  | { readonly kind: 'birth-place'; readonly value: string }
  | { readonly kind: 'tie'; readonly value: CountryTie }
  | { readonly kind: 'identifier'; readonly value: Identifier }
  | { readonly kind: 'relation'; readonly value: Relation }
  | { readonly kind: 'position'; readonly value: string }
  | { readonly kind: 'measure'; readonly value: string }
  | { readonly kind: 'link'; readonly value: string }
  | { readonly kind: 'former-flag'; readonly value: string }
  /** Kept by the list's own word for it, for want of a field. */
  | { readonly kind: 'other'; readonly head: string; readonly value: string }
  /** Said again in another column. */
  | { readonly kind: 'repeated' }
  /** A clause that its head says how to read and that does not read so. */
  | { readonly kind: 'unread'; readonly head: string; readonly value: string }

/** What the record of a clause is, as far as it tells how the clause is read. */
export interface ClauseContext {
  readonly schema: string
  /** The Title column, whole and in pieces: a clause that says one again says nothing new. */
  readonly titles: ReadonlySet<string>
}

/** The field in which OFAC keeps clauses. */
export const remarksField = 'Remarks'
