import type { Token } from '../text/token.ts'
import { cityRows, compassRows, countryRows } from './country-words.ts'
import { findPhrases, phrasesOf, startsPhrase } from './phrases.ts'
import type { Span } from './span.ts'

/** Words that say where: a country or its adjective (`kp` for "DPRK", "North Korean"), a compass word, a city. Two bodies must agree on them. */
export interface PlaceSpan extends Span {
  readonly kind: 'country' | 'compass' | 'city'
  /**
   * ISO 3166-1 alpha-2 in lower case for a country, ISO 3166-2 for a region, `korea` where the name leaves open which; else the English word.
   */
  readonly place: string
}

type Place = Pick<PlaceSpan, 'kind' | 'place'>

const phrases = phrasesOf<Place>([
  ...countryRows.flatMap((row) => entries(row, 'country')),
  ...compassRows.flatMap((row) => entries(row, 'compass')),
  ...cityRows.flatMap((row) => entries(row, 'city')),
])

/** The places in a name, longest first from the left; none overlap. */
export function findPlaces(tokens: readonly Token[]): readonly PlaceSpan[] {
  const found = findPhrases(tokens, phrases).map(({ from, to, value }) => ({ from, to, ...value }))
  const dotted = tokens.flatMap((token, from) =>
    isDottedUs(token) ? [{ from, to: from + 1, ...us }] : [],
  )
  return [...found, ...dotted]
}

export function startsPlace(token: Token): boolean {
  return startsPhrase(token, phrases) || isDottedUs(token)
}

const us = { kind: 'country', place: 'us' } as const

/** "US" is also a word and the end of many; with dots it says the country. */
function isDottedUs({ folded, isDotted }: Token): boolean {
  return isDotted && folded === 'us'
}

/** A code of a country is no word of a name; the first word of the others is. */
function entries(row: string, kind: Place['kind']): readonly (readonly [string, Place])[] {
  const [place = '', ...words] = row.split('|')
  const all = kind === 'country' ? words : [place, ...words]
  return [...new Set(all)].map((text) => [text, { kind, place }] as const)
}
