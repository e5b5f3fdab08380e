import type { RuleId, Ruling } from '../../server/contract.ts'

export type Caught = Ruling['caught']

/** The words of ownership rules in a reader's words. A tie that a later version adds is said as it is written. */

export const ruleWords: Readonly<
  Record<RuleId, { readonly word: string; readonly short: string; readonly subject: string }>
> = {
  'ofac-50': {
    word: "United States, OFAC's 50 percent rule",
    short: 'OFAC',
    subject: "OFAC's 50 percent rule",
  },
  eu: {
    word: 'European Union, ownership and control',
    short: 'EU',
    subject: "the European Union's rule",
  },
  uk: {
    word: 'United Kingdom, ownership and control',
    short: 'UK',
    subject: "the United Kingdom's rule",
  },
  un: {
    word: 'United Nations, owned or controlled',
    short: 'UN',
    subject: "the United Nations' rule",
  },
}

const caughtWords = { true: 'caught', false: 'not caught', depends: 'depends' } as const

/** Whether a rule reaches a party, in a word. */
export function sayCaught(caught: Caught): string {
  return caughtWords[keyOf(caught)]
}

/** The same as one of three codes, for styles. */
export function keyOf(caught: Caught): keyof typeof caughtWords {
  return caught === 'depends' ? caught : caught ? 'true' : 'false'
}

/** What catches a party, as a table says it. */
export const groundWords: Readonly<Record<NonNullable<Ruling['by']>, string>> = {
  listing: 'listed',
  status: 'by status',
  ownership: 'by ownership',
  control: 'by control',
}

const tieWords: Readonly<Record<string, string>> = {
  owns: 'owns',
  votes: 'holds votes in',
  'appoints-board': 'appoints the board of',
  consolidates: 'consolidates in its accounts',
  'acts-for': 'has acting for it',
  family: 'is family of',
  'couriers-for': 'carries for',
  'ships-for': 'ships for',
  'buys-from': 'buys from',
  'registered-at': 'is registered at',
  'linked-to': 'is linked by a list to',
}

/** Every kind of tie that evidence may state. */
export const tieKinds = [
  'owns',
  'votes',
  'appoints-board',
  'controls',
  'consolidates',
  'directs',
  'manages',
  'acts-for',
  'family',
  'finances',
  'pays',
  'couriers-for',
  'ships-for',
  'supplies',
  'buys-from',
  'registered-at',
  'linked-to',
] as const

/** A kind of tie as a verb between two parties: X owns A. */
export function sayTie(kind: string): string {
  return tieWords[kind] ?? kind.replaceAll('-', ' ')
}

/** A percent, or the range it lies in, as it is given: 50, 17.4, 10–40, "not known" for anything up to the whole. */
export function sayPercent(percent: unknown): string {
  if (typeof percent === 'number' || typeof percent === 'string') return String(percent)
  const range = percent as { readonly min?: unknown; readonly max?: unknown } | null | undefined
  const [min, max] = [String(range?.min ?? 0), String(range?.max ?? 100)]
  if (min === max) return min
  return min === '0' && max === '100' ? 'not known' : `${min}–${max}`
}

/** The same with its sign where it stands alone, as on an arrow. */
export function signPercent(percent: unknown): string {
  const said = sayPercent(percent)
  return said === 'not known' ? '?' : `${said}%`
}
