import type { Token } from '../text/token.ts'
import { findPhrases, phrasesOf, startsPhrase } from './phrases.ts'
import type { Span } from './span.ts'

/** Prefixes of ships' names: motor vessel, motor tanker, steamship, fishing vessel, tug, yacht and the like, in the languages of registers. */
const prefixes = phrasesOf(
  [
    'mv',
    'm v',
    'mt',
    'm t',
    'ms',
    'm s',
    'ss',
    's s',
    'fv',
    'f v',
    'mfv',
    'my',
    'm y',
    'sy',
    's y',
    'sv',
    's v',
    'rv',
    'r v',
    'tb',
    't b',
    'lng c',
    'lpg c',
    'lpgc',
    'lngc',
    'lpg',
    'lng',
    'gas carrier',
    'mts',
    'msv',
    'mtv',
    'tt',
    'ts',
    't s',
    'kv',
    'kmp',
    'tug',
    'barge',
    'motor vessel',
    'motor tanker',
    'steam ship',
    'steamship',
    'fishing vessel',
    'motor yacht',
    'vessel',
    'ship',
    'tanker',
    'tk',
    't k',
    'th',
    'teplokhod',
    't kh',
    'bk',
    'buque',
    'hms',
    'uss',
    'oil tanker',
    'cargo ship',
    'general cargo',
  ].map((text) => [text, true] as const),
)

/** What stands before the name of a ship and is no part of it: M/V, MT, SS. Undefined where nothing does, or where nothing would be left. */
export function findVesselPrefix(tokens: readonly Token[]): Span | undefined {
  const [first] = findPhrases(tokens.slice(0, 4), prefixes)
  if (first === undefined || first.from !== 0 || first.to >= tokens.length) return undefined
  return { from: 0, to: first.to }
}

export function startsVesselPrefix(token: Token): boolean {
  return startsPhrase(token, prefixes)
}
