import anyAscii from 'any-ascii'
import { numberOf } from './number.ts'
import type { RomanisedPart } from './romanise.ts'
import { skeletonOf } from './skeleton.ts'
import { soundOf } from './sound.ts'
import type { Token } from './token.ts'
import type { Word } from './words.ts'

/** How many other readings of a word are kept. */
export const mostOthers = 6

const none: readonly string[] = []
const lettersThenDigits = /^([a-z]{2,})(\d+)$/
const lettersAndDigits = /[a-z]\d+[a-z]/
const anyDigit = /\d/
const unfolded = /[^a-z0-9]/
/** Digits written for letters in a word. */
const digitLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
}
/** Scripts in which one letter is a word, not an initial. */
const wordScripts: ReadonlySet<Token['script']> = new Set(['Hani', 'Hang', 'Hira', 'Kana', 'Zyyy'])

/**
 * Words seen, so that the common ones are worked out once: names share words, and tokens never change. Bounded: when full it starts again.
 * What it holds never changes an answer.
 */
const seen = new Map<string, Token>()
const mostSeen = 65_536
const longestSeen = 24
/** A slice of more letters is a view of the name it is from, and would keep it alive. */
const longestCopied = 12

/** A word that keeps no longer text alive. */
export function own(word: string): string {
  return word.length <= longestCopied ? word : ` ${word}`.slice(1)
}

/** A plain ASCII word into the tokens of its name: the common case, kept fast. */
export function addPlainWord(tokens: Token[], written: string): void {
  const known = seen.get(written)
  if (known !== undefined) {
    tokens.push(known)
    return
  }
  const before = tokens.length
  const kept = own(written)
  addAsciiWord(tokens, { written: kept, text: kept, isDotted: false })
  const [token, second] = [tokens[before], tokens[before + 1]]
  if (token === undefined || second !== undefined || written.length > longestSeen) return
  if (seen.size >= mostSeen) seen.clear()
  seen.set(kept, token)
}

/** An ASCII word with whatever dots and apostrophes it was written with. */
export function addAsciiWord(tokens: Token[], { written, text, isDotted }: Word): void {
  const folded = text.toLowerCase()
  if (anyDigit.test(folded)) {
    const part = { written, folded, also: none, script: 'Latn' as const, isMixedScript: false }
    tokens.push(...tokensOfPart(part, isDotted))
    return
  }
  const number = isDotted ? undefined : numberOf(folded)
  const token = {
    written,
    folded,
    also: none,
    skeleton: skeletonOf(folded),
    sound: soundOf(folded),
    script: 'Latn' as const,
    isInitial: folded.length === 1,
    isDotted,
    isMixedScript: false,
    isNumber: number !== undefined,
  }
  tokens.push(number === undefined ? token : { ...token, number })
}

/** A part as tokens: in a-z and 0-9 alone and never empty, other readings deduplicated and few, trailing digits apart. */
export function tokensOfPart(part: RomanisedPart, isDotted: boolean): readonly Token[] {
  const folded = letters(part.folded) || letters(anyAscii(part.written)) || byCode(part.written)
  const [, stem, digits] = lettersThenDigits.exec(folded) ?? []
  if (stem === undefined || digits === undefined) return [partToken(part, folded, isDotted)]
  const tail = /\p{N}+$/u.exec(part.written)?.[0] ?? digits
  const head = part.written.slice(0, part.written.length - tail.length)
  const also = part.also.map((way) => way.replace(/\d{1,400}$/, ''))
  return [
    partToken({ ...part, written: head || part.written, also }, stem, false),
    partToken({ ...part, written: tail, also: none }, digits, false),
  ]
}

function partToken(part: RomanisedPart, folded: string, isDotted: boolean): Token {
  const number = isDotted ? undefined : (part.number ?? numberOf(folded))
  const startsWithDigit = folded.charCodeAt(0) <= 0x39
  const token = {
    written: part.written,
    folded,
    also: others(folded, part.also),
    skeleton: startsWithDigit ? '' : (part.skeleton ?? skeletonOf(folded)),
    sound: soundOf(folded),
    script: number !== undefined && startsWithDigit ? 'Zyyy' : part.script,
    isInitial: !(startsWithDigit || wordScripts.has(part.script)) && isOneLetter(part.written),
    isDotted,
    isMixedScript: part.isMixedScript,
    isNumber: number !== undefined,
  }
  return number === undefined ? token : { ...token, number }
}

function others(folded: string, also: readonly string[]): readonly string[] {
  const ways = new Set(also.map(letters))
  if (lettersAndDigits.test(folded))
    ways.add(folded.replace(/\d/g, (digit) => digitLetters[digit] ?? digit))
  ways.delete(folded)
  ways.delete('')
  return ways.size === 0 ? none : [...ways].slice(0, mostOthers)
}

function letters(text: string): string {
  return unfolded.test(text)
    ? anyAscii(text)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
    : text
}

/** A letter that no table knows: x and its code point in the letters a to p, so that it meets itself and nothing folds to nothing. */
function byCode(written: string): string {
  let text = 'x'
  for (const letter of written) {
    for (const digit of (letter.codePointAt(0) ?? 0).toString(16)) {
      text += String.fromCharCode(0x61 + Number.parseInt(digit, 16))
    }
  }
  return text
}

function isOneLetter(written: string): boolean {
  return written.length <= 2 && /^\p{L}\p{M}*$/u.test(written)
}
