import { spelledAlike } from '../names/spelling.ts'
import { type Role, roles } from '../names/unit.ts'
import { type Alignment, type Words, weightOfQuery } from './alignment.ts'

/**
 * What an alignment of two names comes to. `met` is in bits; the costs are shares of it, so that they mean the same for long names and
 * short; `clash` counts places and numbers that differ, `lone` numbers that only one name has, `order` how far the words change places,
 * `parts` words that stand against another, however common they are, `sister` places and common words that only one of two bodies has.
 */
export interface Features {
  met: number
  near: number
  conflict: number
  /** From 0 to 1: whether anything of weight contradicts, however much else agrees. */
  against: number
  extra: number
  missing: number
  clash: number
  lone: number
  order: number
  parts: number
  sister: number
}

export function noFeatures(): Features {
  return {
    met: 0,
    near: 0,
    conflict: 0,
    against: 0,
    extra: 0,
    missing: 0,
    clash: 0,
    lone: 0,
    order: 0,
    parts: 0,
    sister: 0,
  }
}

/** The folded words of the two names, for what is left to be compared letter by letter where the rest leaves it worth it. */
export interface Spellings {
  readonly query: (word: number) => string
  readonly listed: (word: number) => string
  readonly isWorthIt: (atBest: Features) => boolean
}

/** Bits left on both sides that make a contradiction whole. */
const fullConflict = 8
const shareOfInitial = 0.6
const mostForgiven = 0.6
/** A title stands in for given names: President so-and-so. */
const besideTitle = 0.6

/** How much of a conflict is forgiven to words that are nearly spelt alike. */
function forgiven(likeness: number): number {
  return mostForgiven * Math.max(0, 2 * likeness - 1)
}

/** Weighs an alignment. What is left on both sides contradicts; what is left on one side is only left out. */
export function weigh(
  into: Features,
  alignment: Alignment,
  query: Words,
  listed: Words,
  spellings: Spellings,
): void {
  into.met = 0
  into.near = 0
  for (let at = 0; at < alignment.pairs; at += 1) {
    const weight = weightOfQuery(alignment, query, at)
    const alike = alignment.alike[at] as number
    into.met += weight * alike
    into.near += weight * (1 - alike)
  }
  into.extra = 0
  into.missing = 0
  takeInitials(into, alignment, query, listed)
  takeLeft(into, alignment, query, listed, spellings)
}

const initial = roles.indexOf('initial')
const plain = roles.indexOf('plain')
const place = roles.indexOf('place')
const number = roles.indexOf('number')
const generation = roles.indexOf('generation')
const kin = roles.indexOf('kin')
const weak = roles.indexOf('weak')
const title = roles.indexOf('title')
const acronym = roles.indexOf('acronym')
const tellsApart: ReadonlySet<Role> = new Set<Role>([
  'plain',
  'weak',
  'place',
  'number',
  'generation',
  'initial',
])
const tells = Uint8Array.from(roles, (role) => (tellsApart.has(role) ? 1 : 0))

/** An initial stands for a word of its letter: neither agreement nor contradiction, and the word that it stands for is left unsaid. */
function takeInitials(into: Features, alignment: Alignment, query: Words, listed: Words): void {
  for (let from = 0; from < query.count; from += 1) {
    if (alignment.queryUsed[from] !== 0) continue
    const isInitial = query.role[from] === initial
    if (!isInitial && query.role[from] !== plain) continue
    const to = partnerOf(
      alignment,
      listed,
      query.letter[from] as number,
      isInitial ? plain : initial,
    )
    if (to < 0) continue
    alignment.queryUsed[from] = 2
    alignment.listedUsed[to] = 2
    if (isInitial) into.missing += shareOfInitial * (listed.weight[to] as number)
    else into.extra += query.weight[from] as number
  }
}

function partnerOf(alignment: Alignment, listed: Words, letter: number, role: number): number {
  for (let to = 0; to < listed.count; to += 1) {
    const fits = listed.role[to] === role && listed.letter[to] === letter
    if (fits && alignment.listedUsed[to] === 0) return to
  }
  return -1
}

function takeLeft(
  into: Features,
  alignment: Alignment,
  query: Words,
  listed: Words,
  spellings: Spellings,
): void {
  const leftQuery = tellingLeft(alignment.queryUsed, query)
  const leftListed = tellingLeft(alignment.listedUsed, listed)
  into.extra += quietLeft(alignment.queryUsed, query)
  into.missing += quietLeft(alignment.listedUsed, listed)
  const both = Math.min(leftQuery, leftListed)
  into.conflict = both * (1 - mostForgiven)
  into.against = Math.min(1, into.conflict / fullConflict)
  into.extra += leftQuery - both
  into.missing += leftListed - both
  if (countLeft(alignment.queryUsed, query, title) > 0) into.missing *= besideTitle
  const parts = partsAgainst(alignment, query, listed)
  into.parts = parts * (1 - mostForgiven)
  into.sister = oddOut(alignment, query, listed, weak) + oddOut(alignment, query, listed, place)
  into.clash = 0
  into.lone = oddOut(alignment, query, listed, number)
  for (const role of [place, number, generation]) {
    into.clash += Math.min(
      countLeft(alignment.queryUsed, query, role),
      countLeft(alignment.listedUsed, listed, role),
    )
  }
  into.clash += initialsAgainst(alignment, query, listed)
  into.order = orderOf(alignment, query)
  if (both === 0 || !spellings.isWorthIt(into)) return
  const share = 1 - forgiven(likeness(alignment, query, listed, spellings))
  into.conflict = both * share
  into.parts = parts * share
  into.against = Math.min(1, into.conflict / fullConflict)
}

/** How many words have another against them. */
function partsAgainst(alignment: Alignment, query: Words, listed: Words): number {
  const asked =
    countLeft(alignment.queryUsed, query, plain) + countLeft(alignment.queryUsed, query, weak)
  const held =
    countLeft(alignment.listedUsed, listed, plain) + countLeft(alignment.listedUsed, listed, weak)
  return Math.min(asked, held)
}

/** How many more words of a role are left on the one side than on the other. */
function oddOut(alignment: Alignment, query: Words, listed: Words, role: number): number {
  const asked = countLeft(alignment.queryUsed, query, role)
  return Math.abs(asked - countLeft(alignment.listedUsed, listed, role))
}

/** Initials that stand against words of another letter. */
function initialsAgainst(alignment: Alignment, query: Words, listed: Words): number {
  const asked = countLeft(alignment.queryUsed, query, initial)
  const held = countLeft(alignment.listedUsed, listed, initial)
  if (asked + held === 0) return 0
  return (
    Math.min(asked, held + countLeft(alignment.listedUsed, listed, plain)) +
    Math.min(held, countLeft(alignment.queryUsed, query, plain))
  )
}

/** A common word of bodies parts sisters more than it joins strangers, so it counts for more where it is left over. */
const weakLeft = 1.7

function tellingLeft(used: Uint8Array, words: Words): number {
  let weight = 0
  for (let at = 0; at < words.count; at += 1) {
    const role = words.role[at] as number
    if (used[at] !== 0 || tells[role] === 0) continue
    weight += (words.weight[at] as number) * (role === weak ? weakLeft : 1)
  }
  return weight
}

function quietLeft(used: Uint8Array, words: Words): number {
  let weight = 0
  for (let at = 0; at < words.count; at += 1) {
    const role = words.role[at] as number
    const isQuiet = tells[role] === 0 && role !== acronym
    if (used[at] === 0 && isQuiet) weight += words.weight[at] as number
  }
  return weight
}

function countLeft(used: Uint8Array, words: Words, role: number): number {
  let count = 0
  for (let at = 0; at < words.count; at += 1) {
    if (used[at] === 0 && words.role[at] === role) count += 1
  }
  return count
}

/** How alike the words left on both sides are spelt, at best and by weight: a bad misspelling contradicts less than another word. */
function likeness(alignment: Alignment, query: Words, listed: Words, spellings: Spellings): number {
  let sum = 0
  let weight = 0
  for (let from = 0; from < query.count; from += 1) {
    if (alignment.queryUsed[from] !== 0 || query.role[from] !== plain) continue
    const share = query.weight[from] as number
    sum += share * nearest(spellings.query(from), alignment, listed, spellings)
    weight += share
  }
  return weight === 0 ? 0 : sum / weight
}

function nearest(word: string, alignment: Alignment, listed: Words, spellings: Spellings): number {
  let best = 0
  for (let to = 0; to < listed.count; to += 1) {
    if (alignment.listedUsed[to] !== 0 || listed.role[to] !== plain) continue
    best = Math.max(best, spelledAlike(word, spellings.listed(to), 0))
  }
  return best
}

/** How often the listed words step back, read in the order asked and round again: once is a rotation ("Kim, Jong Un") and counts nothing. */
function orderOf(alignment: Alignment, query: Words): number {
  let steps = 0
  let count = 0
  let first = -1
  let last = -1
  for (let word = 0; word < query.count; word += 1) {
    if (query.role[word] !== plain && query.role[word] !== kin) continue
    const listed = listedOf(alignment, word)
    if (listed < 0) continue
    if (first < 0) first = listed
    else if (listed < last) steps += 1
    last = listed
    count += 1
  }
  if (first < last) steps += 1
  return count < 3 ? 0 : Math.max(0, steps - 1) / (count - 2)
}

function listedOf(alignment: Alignment, word: number): number {
  for (let at = 0; at < alignment.pairs; at += 1) {
    const from = alignment.queryFrom[at] as number
    if (from === word) return alignment.listedFrom[at] as number
  }
  return -1
}
