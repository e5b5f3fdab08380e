import {
  findLegalForms,
  findPlaces,
  findVesselPrefix,
  nicknameClassesOf,
  organisationWordOf,
  personWordOf,
  type Span,
  variantClassOf,
} from '../tables/index.ts'
import { longestName, type Token, tokensOf } from '../text/index.ts'
import type { Bearer, Role, Unit } from './unit.ts'

/** A name read into its units, in the order written. Longer names than a name may be are cut. */
export function parseName(name: string, bearer: Bearer): readonly Unit[] {
  const text = name.slice(0, longestName.characters)
  return parseTokens(wordsOf(bearer === 'person' ? familyLast(text) : text), bearer)
}

/** The words of a name before what they do is told. */
export function wordsOf(text: string): readonly Token[] {
  return tokensOf(text.slice(0, longestName.characters)).slice(0, longestName.words)
}

/** A person's family name, where it stands first before a comma, put last. */
export function familyLast(text: string): string {
  const comma = text.indexOf(',')
  return comma < 0 ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`
}

export function parseTokens(tokens: readonly Token[], bearer: Bearer): readonly Unit[] {
  const runs = runsOf(tokens, bearer)
  const units: Unit[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runs.get(at)
    const token = tokens[at]
    if (token === undefined) break
    if (run !== undefined) {
      units.push(unitOfRun(tokens.slice(run.from, run.to), run, bearer))
      at = run.to - 1
    } else if (token.isDotted && bearer === 'person') {
      units.push(...initialsOf(token, bearer))
    } else {
      units.push(unitOf(token, bearer))
    }
  }
  if (bearer === 'person') return namedAtLeastTwice(units)
  return bearer === 'craft' ? units : [...units, ...acronymOf(units, bearer)]
}

const fewestInAcronym = 3
const mostInAcronym = 7
const unsaidInAcronym: ReadonlySet<Role> = new Set<Role>([
  'legal',
  'stop',
  'article',
  'particle',
  'prefix',
])

/** The initials of a body's name of three words or more, by which it may be called. */
function acronymOf(units: readonly Unit[], bearer: Bearer): readonly Unit[] {
  if (units.length < fewestInAcronym) return []
  let folded = ''
  for (const unit of units) if (!unsaidInAcronym.has(unit.role)) folded += unit.folded[0] ?? ''
  if (folded.length < fewestInAcronym || folded.length > mostInAcronym) return []
  return [{ ...bare, bearer, role: 'acronym', written: folded.toUpperCase(), folded }]
}

const bare = { also: [], shortFor: [], sameAs: '', skeleton: '', isSyllable: false } as const

/** Titles that are given as names too count as names where the name would be too short without them. */
function namedAtLeastTwice(units: readonly Unit[]): readonly Unit[] {
  if (units.filter(({ role }) => role === 'plain').length > 1) return units
  return units.map((unit) =>
    unit.role === 'title' && alsoNames.has(unit.folded) ? { ...unit, role: 'plain' } : unit,
  )
}

const alsoNames: ReadonlySet<string> = new Set([
  'agha',
  'amir',
  'baba',
  'bey',
  'emir',
  'hafez',
  'hafiz',
  'hajji',
  'imam',
  'judge',
  'khalifa',
  'khan',
  'king',
  'major',
  'malik',
  'mir',
  'mirza',
  'pasha',
  'prince',
  'sayed',
  'sayyid',
  'shah',
  'sultan',
])

/** A run of tokens read as one unit. */
interface Run extends Span {
  readonly role: Role
  readonly sameAs: string
}

/** The runs by their first token; legal forms before places before names of several words. */
function runsOf(tokens: readonly Token[], bearer: Bearer): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>()
  const taken = new Set<number>()
  for (const run of [...bodyRuns(tokens, bearer), ...nameRuns(tokens, bearer)]) {
    if (run.to - run.from < 1 || overlaps(run, taken)) continue
    runs.set(run.from, run)
    for (let at = run.from; at < run.to; at += 1) taken.add(at)
  }
  return runs
}

function overlaps(run: Span, taken: ReadonlySet<number>): boolean {
  for (let at = run.from; at < run.to; at += 1) if (taken.has(at)) return true
  return false
}

function bodyRuns(tokens: readonly Token[], bearer: Bearer): readonly Run[] {
  if (bearer === 'person') return []
  const prefix = bearer === 'body' ? undefined : findVesselPrefix(tokens)
  const keepsAWord = prefix !== undefined && prefix.to - prefix.from < tokens.length
  return [
    ...(keepsAWord ? [{ ...prefix, role: 'prefix' as const, sameAs: '' }] : []),
    ...(bearer === 'craft' ? [] : findLegalForms(tokens)).map(({ from, to, form }) => ({
      from,
      to,
      role: 'legal' as const,
      sameAs: `legal ${form}`,
    })),
    ...findPlaces(tokens).map(({ from, to, place }) => ({
      from,
      to,
      role: 'place' as const,
      sameAs: `place ${place}`,
    })),
  ]
}

/** Names of the kind of Abd al-Rahman, which are written in one word, two or three. */
function nameRuns(tokens: readonly Token[], bearer: Bearer): readonly Run[] {
  if (bearer === 'craft') return []
  return tokens.flatMap(({ folded }, from) => {
    if (!servant.test(folded)) return []
    const next = tokens[from + 1]
    const hasArticle = next !== undefined && personWordOf(next.folded)?.kind === 'article'
    const to = from + (hasArticle ? 3 : 2)
    if (to > tokens.length) return []
    const joined = tokens.slice(from, to).map((token) => token.folded)
    const name = variantClassOf(joined.join(''))
    return [{ from, to, role: 'plain' as const, sameAs: name === undefined ? '' : `name ${name}` }]
  })
}

const servant = /^abd(?:[aeou]?[a-z]?[a-z]?)?$/

function unitOfRun(tokens: readonly Token[], run: Run, bearer: Bearer): Unit {
  return {
    bearer,
    role: run.role,
    written: tokens.map(({ written }) => written).join(' '),
    folded: tokens.map(({ folded }) => folded).join(''),
    also: [],
    shortFor: run.role === 'plain' ? [tokens.at(-1)?.folded ?? ''] : [],
    sameAs: run.sameAs,
    skeleton: '',
    isSyllable: false,
  }
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
    also: bearer === 'person' ? readingsOf(token) : stemsOf(token),
    shortFor: role === 'plain' && bearer === 'person' ? nicknameClassesOf(token.folded) : [],
    sameAs,
    skeleton: vowelless.has(token.script) ? token.skeleton : '',
    isSyllable: ofSyllables.has(token.script),
  }
}

/** A word that mixes letters and digits may be written with digits that look like letters: Sech1n. */
function readingsOf({ folded, also }: Token): readonly string[] {
  if (!/\d/.test(folded) || !/[a-z]{2}/.test(folded)) return also
  const lettered = folded.replace(/\d/g, (digit) => lookAlikes[digit] ?? digit)
  return /\d/.test(lettered) ? also : [...also, lettered]
}

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
