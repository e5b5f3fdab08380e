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
import { joinedForms, longestName, type Token, tokensOf } from '../text/index.ts'
import type { Bearer, Role, Unit } from './unit.ts'

/** A name read into its units, in the order written. Longer names than a name may be are cut. */
export function parseName(name: string, bearer: Bearer): readonly Unit[] {
  return parseTokens(wordsOf(name), bearer)
}

/** The words of a name before anyone's are told apart. */
export function wordsOf(name: string): readonly Token[] {
  return tokensOf(name.slice(0, longestName.characters)).slice(0, longestName.words)
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
  return units
}

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

/** Names that are written in one word or several, such as Abd al-Rahman; the longest first. */
function nameRuns(tokens: readonly Token[], bearer: Bearer): readonly Run[] {
  if (bearer === 'craft' || tokens.length < 2) return []
  return joinedForms(tokens)
    .filter(({ folded }) => folded.startsWith('abd') && variantClassOf(folded) !== undefined)
    .sort((one, two) => two.to - two.from - (one.to - one.from) || one.from - two.from)
    .map(({ from, to, folded }) => ({
      from,
      to,
      role: 'plain',
      sameAs: `name ${variantClassOf(folded) ?? ''}`,
    }))
}

function unitOfRun(tokens: readonly Token[], run: Run, bearer: Bearer): Unit {
  return {
    bearer,
    role: run.role,
    written: tokens.map(({ written }) => written).join(' '),
    folded: tokens.map(({ folded }) => folded).join(''),
    also: [],
    shortFor: [],
    sameAs: run.sameAs,
    skeleton: '',
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
  }))
}

function unitOf(token: Token, bearer: Bearer): Unit {
  const { role, sameAs } = meaningOf(token, bearer)
  return {
    bearer,
    role,
    written: token.written,
    folded: token.folded,
    also: token.also,
    shortFor: role === 'plain' && bearer === 'person' ? nicknameClassesOf(token.folded) : [],
    sameAs,
    skeleton: vowelless.has(token.script) ? token.skeleton : '',
  }
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
  if (token.isInitial && (bearer === 'person' || bearer === 'any')) {
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
  const isOnlyOfPersons = word.kind === 'title' || word.kind === 'generation'
  if (isOnlyOfPersons && bearer === 'body') return undefined
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
