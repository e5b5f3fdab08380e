import { type Country, readCountry } from '../../model/index.ts'

/** A number as a clause of Remarks gives it: `A0020375 (Germany) issued 21 Jun 1992`. */
export interface ClauseNumber {
  readonly value: string
  readonly country?: Country
  /** What stands around the number: when issued and until when good, a register's place, a word before it. */
  readonly note?: string
}

/**
 * Reads what follows the head of a clause that gives a number: the number, then the country in brackets (a State of a federation before it),
 * then `issued …` and `expires …`. Undefined where no number stands there.
 */
export function readNumber(text: string): ClauseNumber | undefined {
  return readPlain(text) ?? readFull(text)
}

/** The most frequent form, a number and its country: `1084010 (Egypt)`. */
function readPlain(text: string): ClauseNumber | undefined {
  const found = /^([A-Z0-9./-]*\d[A-Z0-9./-]*)(?: \(([^()]+)\))?$/.exec(text)
  if (found === null) return undefined
  const [, value = '', said] = found
  if (said === undefined) return { value }
  const country = knownCountry(said)
  return country === undefined ? { value, note: said } : { value, country }
}

function readFull(text: string): ClauseNumber | undefined {
  const { rest, notes: dates } = cutDates(text)
  const { bare, groups } = cutBrackets(rest)
  const [core = '', ...listed] = bare.split(', ')
  const { value, notes } = cutWords(core)
  if (!/\d/.test(value) || value.length > 60 || value.includes(' and ')) return undefined
  const said = [...groups, ...notes, ...listed]
  const country = said.map(knownCountry).find((found) => found !== undefined)
  const note = [...said.filter((word) => knownCountry(word) === undefined), ...dates].join('; ')
  return {
    value,
    ...(country === undefined ? {} : { country }),
    ...(note === '' ? {} : { note }),
  }
}

const countries = new Map<string, Country | undefined>()

/** As `readCountry`, remembered: a list names few countries and names them often. */
export function knownCountry(text: string): Country | undefined {
  const known = countries.get(text)
  if (known !== undefined || countries.has(text)) return known
  const country = readCountry(text)
  if (countries.size < 10_000) countries.set(text, country)
  return country
}

/** `expires` and `issued` open what is said of the paper; the number stands before them. */
function cutDates(text: string): { rest: string; notes: readonly string[] } {
  const at = Math.min(
    placeOf(text, ' issued '),
    placeOf(text, ' expires '),
    placeOf(text, ' expired '),
  )
  if (at === Infinity) return { rest: text, notes: [] }
  return { rest: text.slice(0, at), notes: [text.slice(at + 1)] }
}

function placeOf(text: string, word: string): number {
  const at = text.indexOf(word)
  return at === -1 ? Infinity : at
}

/** The brackets at the end, the last first. */
function cutBrackets(text: string): { bare: string; groups: readonly string[] } {
  const groups: string[] = []
  let bare = text.trim()
  while (bare.endsWith(')')) {
    const open = bare.lastIndexOf('(')
    if (open < 1 || bare.charAt(open - 1) !== ' ') break
    groups.push(bare.slice(open + 1, -1))
    bare = bare.slice(0, open).trimEnd()
  }
  return { bare, groups }
}

/** Words in small letters before and after a number are said of it, and so is what ends in a colon: `Booklet A4827048`, `181301-1 Cali`, `CNIC: 35202-5`. */
function cutWords(text: string): { value: string; notes: readonly string[] } {
  const tokens = text.split(' ')
  const isWord = (token: string) => /^(?:\p{L}[\p{Ll}\p{Lu}'-]{2,}\p{Ll}:?|[A-Z]+:)$/u.test(token)
  const first = tokens.findIndex((token) => !isWord(token))
  const last = tokens.findLastIndex((token) => !isWord(token))
  if (first === -1) return { value: text, notes: [] }
  const notes = [tokens.slice(0, first).join(' '), tokens.slice(last + 1).join(' ')]
  return {
    value: tokens
      .slice(first, last + 1)
      .join(' ')
      .replace(/,$/, ''),
    notes: notes.map((note) => note.replace(/:$/, '')).filter((note) => note !== ''),
  }
}
