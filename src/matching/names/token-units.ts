import {
  nicknameClassesOf,
  organisationWordOf,
  personWordOf,
  variantClassOf,
} from '../tables/index.ts'
import type { Token } from '../text/index.ts'
import { mayStartRun } from './runs.ts'
import type { Bearer, Role, Unit } from './unit.ts'

/** A token as a bearer's word by itself. */
export interface Reading {
  /** One, or the initials that are written in one. */
  readonly units: readonly Unit[]
  readonly mayStartRun: boolean
}

const kept = {
  person: new Map<Token, Reading>(),
  body: new Map<Token, Reading>(),
  craft: new Map<Token, Reading>(),
}
const mostKept = 65_536

/** Tokens of common words are the same ones each time, so how one reads is kept, up to a bound; that changes no answer. */
export function readingOf(token: Token, bearer: Bearer): Reading {
  const held = kept[bearer].get(token)
  if (held !== undefined) return held
  const reading = {
    units:
      token.isDotted && bearer === 'person' ? initialsOf(token, bearer) : [unitOf(token, bearer)],
    mayStartRun: mayStartRun(token, bearer),
  }
  if (kept[bearer].size >= mostKept) kept[bearer].clear()
  kept[bearer].set(token, reading)
  return reading
}

function initialsOf(token: Token, bearer: Bearer): readonly Unit[] {
  return [...token.folded].map((letter) => ({
    bearer,
    role: 'initial',
    written: `${letter.toUpperCase()}.`,
    folded: letter,
    also: [],
    shortFor: [],
    sameAs: '',
    skeleton: '',
    isSyllable: false,
  }))
}

function unitOf(token: Token, bearer: Bearer): Unit {
  const { role, sameAs } = meaningOf(token, bearer)
  return {
    bearer,
    role,
    written: token.written,
    folded: token.folded,
    also: bearer === 'person' ? withoutEnding(readingsOf(token), token) : stemsOf(token),
    shortFor: isGiven(role, bearer) ? nicknameClassesOf(token.folded) : [],
    sameAs,
    skeleton: vowelless.has(token.script) ? token.skeleton : '',
    isSyllable: ofSyllables.has(token.script),
  }
}

/** Ben is a son, or Benjamin. */
function isGiven(role: Role, bearer: Bearer): boolean {
  return bearer === 'person' && (role === 'plain' || role === 'kin')
}

/** A word that mixes letters and digits may be written with digits that look like letters: Sech1n. */
function readingsOf({ folded, also }: Token): readonly string[] {
  if (!/\d/.test(folded) || !/[a-z]{2}/.test(folded)) return also
  const lettered = folded.replace(/\d/g, (digit) => lookAlikes[digit] ?? digit)
  return /\d/.test(lettered) ? also : [...also, lettered]
}

/** The s that Latvian puts at the end of a Russian name: Sergejs Lavrovs. */
function withoutEnding(readings: readonly string[], { folded }: Token): readonly string[] {
  return folded.length > longestBare && /(?:ov|ev|ij|ej|ic|in)s$/.test(folded)
    ? [...readings, folded.slice(0, -1)]
    : readings
}

const longestBare = 5

/** A Russian adjective of place says the place: Муромский, of Murom. */
function stemsOf(token: Token): readonly string[] {
  const stem = /^([a-z]{4,})sk(?:ii|iy|ij|i|y|aya|aia|oe|oye)$/.exec(token.folded)?.[1]
  return stem === undefined ? readingsOf(token) : [...readingsOf(token), stem]
}

const lookAlikes: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
}

const vowelless: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa'])

/** Scripts whose words come out as syllables, each a word of its own: 빈 is no "bin". */
const ofSyllables: ReadonlySet<string> = new Set(['Hang', 'Hani', 'Hira', 'Kana'])

interface Meaning {
  readonly role: Role
  readonly sameAs: string
}

function meaningOf(token: Token, bearer: Bearer): Meaning {
  if (token.isNumber && token.number !== undefined) {
    return { role: 'number', sameAs: `number ${token.number}` }
  }
  if (ofSyllables.has(token.script)) return { role: 'plain', sameAs: classOf(token) }
  if (token.isInitial && bearer !== 'craft') {
    return { role: 'initial', sameAs: '' }
  }
  return (
    wordOfPerson(token.folded, bearer) ??
    wordOfBody(token.folded, bearer) ?? {
      role: 'plain',
      sameAs: bearer === 'craft' ? '' : classOf(token),
    }
  )
}

function wordOfPerson(folded: string, bearer: Bearer): Meaning | undefined {
  const word = personWordOf(folded)
  if (word === undefined || bearer === 'craft') return undefined
  if (word.kind === 'title' && bearer !== 'person') return undefined
  if (word.kind === 'generation' && bearer === 'body') return undefined
  return { role: word.kind, sameAs: `${word.kind} ${word.class}` }
}

function wordOfBody(folded: string, bearer: Bearer): Meaning | undefined {
  const word = organisationWordOf(folded)
  if (word === undefined || (bearer === 'person' && word.weight !== 'stop')) return undefined
  return { role: word.weight, sameAs: `word ${word.class}` }
}

function classOf(token: Token): string {
  for (const folded of [token.folded, ...token.also]) {
    const name = variantClassOf(folded)
    if (name !== undefined) return `name ${name}`
  }
  return ''
}
