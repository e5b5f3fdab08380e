import type { Token } from '../text/token.ts'
import type { Span } from './span.ts'

/** Phrases of folded words, by their first word, longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Phrases as "word word …" with what each means. */
export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const phrases = new Map<string, Phrase<Value>[]>()
  for (const [text, value] of entries) {
    const words = text.split(' ')
    const [first = ''] = words
    const same = phrases.get(first) ?? []
    phrases.set(
      first,
      [...same, { words, value }].sort((left, right) => right.words.length - left.words.length),
    )
  }
  return phrases
}

/** The phrases in a name, longest first from the left; none overlap. A token meets a word by its folded form or another reading of it. */
export function findPhrases<Value>(
  tokens: readonly Token[],
  phrases: Phrases<Value>,
): readonly (Span & { readonly value: Value })[] {
  const found: (Span & { readonly value: Value })[] = []
  let from = 0
  while (from < tokens.length) {
    const phrase = phraseAt(tokens, from, phrases)
    if (phrase !== undefined)
      found.push({ from, to: from + phrase.words.length, value: phrase.value })
    from += phrase?.words.length ?? 1
  }
  return found
}

/** Whether a phrase may begin with a token. */
export function startsPhrase(token: Token, phrases: Phrases<unknown>): boolean {
  return phrases.has(token.folded) || token.also.some((other) => phrases.has(other))
}

function phraseAt<Value>(
  tokens: readonly Token[],
  from: number,
  phrases: Phrases<Value>,
): Phrase<Value> | undefined {
  const token = tokens[from]
  if (token === undefined) return undefined
  for (const first of [token.folded, ...token.also]) {
    const phrase = phrases
      .get(first)
      ?.find(({ words }) => words.every((word, at) => at === 0 || says(tokens[from + at], word)))
    if (phrase !== undefined) return phrase
  }
  return undefined
}

function says(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.folded === word || token.also.includes(word))
}
