import { longestName, type Token, tokensOf } from '../text/index.ts'
import { runsOf, unitOfRun } from './runs.ts'
import { type Reading, readingOf } from './token-units.ts'
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
  const readings: Reading[] = []
  const plain: Unit[] = []
  let mayHaveRun = false
  for (const token of tokens) {
    const reading = readingOf(token, bearer)
    readings.push(reading)
    for (const unit of reading.units) plain.push(unit)
    mayHaveRun ||= reading.mayStartRun
  }
  const units = mayHaveRun ? withRuns(tokens, readings, bearer) : plain
  if (bearer === 'person') return namedAtLeastTwice(units)
  if (bearer === 'craft') return units
  const acronym = acronymOf(units, bearer)
  return acronym === undefined ? units : [...units, acronym]
}

function withRuns(
  tokens: readonly Token[],
  readings: readonly Reading[],
  bearer: Bearer,
): readonly Unit[] {
  const runs = runsOf(tokens, bearer)
  const units: Unit[] = []
  let at = 0
  while (at < tokens.length) {
    const run = runs.get(at)
    if (run === undefined) units.push(...(readings[at]?.units ?? []))
    else units.push(unitOfRun(tokens.slice(run.from, run.to), run, bearer))
    at = run?.to ?? at + 1
  }
  return units
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
function acronymOf(units: readonly Unit[], bearer: Bearer): Unit | undefined {
  if (units.length < fewestInAcronym) return undefined
  let folded = ''
  for (const { role, folded: word } of units)
    if (!unsaidInAcronym.has(role)) folded += word.charAt(0)
  return folded.length < fewestInAcronym || folded.length > mostInAcronym
    ? undefined
    : { ...bare, bearer, role: 'acronym', written: folded.toUpperCase(), folded }
}

const bare = { also: [], shortFor: [], sameAs: '', skeleton: '', isSyllable: false } as const

/** Titles that are given as names too count as names where the name would be too short without them. */
function namedAtLeastTwice(units: readonly Unit[]): readonly Unit[] {
  let names = 0
  let titles = 0
  for (const { role } of units) {
    if (role === 'plain') names += 1
    else if (role === 'title') titles += 1
  }
  if (names > 1 || titles === 0) return units
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
