import { eachAsciiRun } from './ascii-words.ts'
import { readAsKorean } from './kontsevich.ts'
import { latinLookAlike } from './look-alikes.ts'
import { addAsciiWord, addPlainWord, mostOthers, own, tokensOfPart } from './make-token.ts'
import { romanNumberOf } from './number.ts'
import { readAsChinese } from './palladius.ts'
import { romanised } from './romanise.ts'
import type { Token } from './token.ts'
import { type Word, wordsOf, wordsOfRun } from './words.ts'

/**
 * The words of a name in order, each with its keys: the one normaliser of index and score. Total on any string, lone surrogates and piles of
 * marks included, and linear in its length; the caller refuses what is `tooLong`.
 *
 * Apostrophes join (O'Neill is oneill), hyphens and other punctuation part (al-Shabaab is al, shabaab; see `joinedForms` for the other
 * way), single letters with dots are one token (d.o.o. is doo), a word and the digits after it are two (Rungra2 is rungra, 2). Control
 * characters, zero-width characters, direction marks and lone surrogates are dropped.
 */
export function tokensOf(name: string): readonly Token[] {
  const tokens: Token[] = []
  const isAscii = eachAsciiRun(name, (run, isPlain) => {
    if (isPlain) addPlainWord(tokens, run)
    else for (const word of wordsOfRun(run)) addAsciiWord(tokens, word)
  })
  if (!isAscii) return carefully(name)
  readRomanNumbers(tokens)
  return tokens
}

function carefully(name: string): readonly Token[] {
  const tokens = wordsOf(name).flatMap(tokensOfWord)
  readRomanNumbers(tokens)
  if (tokens.some(({ script }) => script === 'Latn')) return tokens.map(withLookAlike)
  return tokens.length > 1 && tokens.every(({ script }) => script === 'Cyrl')
    ? withEastern(tokens)
    : tokens
}

/** A Cyrillic name that may be Korean or Chinese also reads as those are romanised. */
function withEastern(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ written }) => written)
  const korean = readAsKorean(words)
  const chinese = readAsChinese(words)
  if (korean === undefined && chinese === undefined) return tokens
  return tokens.map((token, at) => {
    const ways = new Set([
      ...(chinese?.[at] ?? []),
      ...(korean?.[at] ?? []).slice(0, 4),
      ...token.also,
    ])
    ways.delete(token.folded)
    return { ...token, also: [...ways].slice(0, mostOthers) }
  })
}

const kept = new Map<string, readonly Token[]>()
const mostKept = 32_768
const longestKept = 24

/** Words seen, up to a bound, so that the common ones are romanised once; what is kept never changes an answer. */
function tokensOfWord(word: Word): readonly Token[] {
  const held = kept.get(word.written)
  if (held !== undefined) return held
  const tokens = romanisedWord(word)
  if (word.written.length > longestKept) return tokens
  if (kept.size >= mostKept) kept.clear()
  kept.set(own(word.written), tokens)
  return tokens
}

/** The only part of a word shows the word as it was written. */
function romanisedWord({ written, text, isDotted }: Word): readonly Token[] {
  const parts = romanised(text)
  const [only] = parts
  const shown = parts.length === 1 && only !== undefined ? [{ ...only, written }] : parts
  return shown.flatMap((part) => tokensOfPart(part, isDotted))
}

/** In a name otherwise Latin, a whole word of look-alikes is also what it looks like. */
function withLookAlike(token: Token): Token {
  if (token.script !== 'Cyrl' && token.script !== 'Grek') return token
  const seen = latinLookAlike(token.written)?.toLowerCase()
  return seen === undefined ? token : { ...token, also: [seen, ...token.also].slice(0, mostOthers) }
}

/** Roman numerals hang on their place. */
function readRomanNumbers(tokens: Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.isNumber || token.isDotted) continue
    const number = romanNumberOf(token.folded, token.written, { at, of: tokens.length })
    if (number !== undefined) tokens[at] = { ...token, isNumber: true, number }
  }
}
