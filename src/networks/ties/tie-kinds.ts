/**
 * How one party may be tied to another, and what the tie is to a rule about control: `certain` where it is control by itself,
 * `judged` where somebody must say whether it amounts to it, `none` where it only leads from one to the other.
 */
export interface TieKindRule {
  /** As a sentence reads: X … A. */
  readonly says: string
  readonly control: 'certain' | 'judged' | 'none'
}

export const tieKinds = {
  owns: { says: 'owns', control: 'none' },
  votes: { says: 'holds votes in', control: 'none' },
  'appoints-board': { says: 'may appoint or remove most of the board of', control: 'certain' },
  controls: { says: 'controls', control: 'certain' },
  consolidates: { says: 'consolidates in its accounts', control: 'judged' },
  directs: { says: 'directs', control: 'judged' },
  manages: { says: 'manages', control: 'judged' },
  'acts-for': { says: 'has acting for it', control: 'judged' },
  family: { says: 'is family of', control: 'none' },
  finances: { says: 'finances', control: 'none' },
  pays: { says: 'pays', control: 'none' },
  'couriers-for': { says: 'carries for', control: 'none' },
  'ships-for': { says: 'ships for', control: 'none' },
  supplies: { says: 'supplies', control: 'none' },
  'buys-from': { says: 'buys from', control: 'none' },
  'registered-at': { says: 'is registered at', control: 'none' },
  'linked-to': { says: 'is linked by a list to', control: 'none' },
} as const satisfies Readonly<Record<string, TieKindRule>>

export type TieKind = keyof typeof tieKinds

export const tieKindNames = Object.keys(tieKinds) as readonly TieKind[]

export function isTieKind(word: string): word is TieKind {
  return Object.hasOwn(tieKinds, word)
}
