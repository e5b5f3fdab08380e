import { type Day, dayOf, type Imo, type Instant } from '../model/index.ts'
import type { Party } from './act.ts'
import { type Answer, type Ask, type Listing, nothingKnown } from './ask.ts'
import type { Designation, Law } from './law.ts'

/** The designations entered with the law, by hull and by name. */
interface Index {
  readonly byImo: ReadonlyMap<string, readonly Designation[]>
  readonly byName: ReadonlyMap<string, readonly Designation[]>
}

const indexes = new WeakMap<Law, Index>()

/** The port as far as the loaded law can answer it: designations entered with it, and nothing else. */
export function lawPort(law: Law, on: Day, knownBy: Instant): Ask {
  return {
    ...nothingKnown,
    listings: (party) => listingsOf(law, party, on, knownBy),
    hull: (imo) => hullOf(law, imo, knownBy),
  }
}

/**
 * Whether a party stands among the designations entered with the law, by its name to the letter (case, accents and punctuation aside)
 * or an id. Finding nothing is no answer: the lists themselves are not loaded.
 */
function listingsOf(law: Law, party: Party, on: Day, knownBy: Instant): Answer<readonly Listing[]> {
  const { byName } = indexOf(law)
  const keys = [party.name, ...party.ids].filter((text) => text !== undefined).map(plain)
  const found = keys
    .flatMap((key) => byName.get(key) ?? [])
    .filter((one) => stands(one, on, knownBy))
    .filter(({ imo }) => imo === undefined || party.schema === 'Vessel')
  if (found.length === 0) {
    return {
      known: false,
      because: 'No list is loaded; only the designations entered with the law were looked at.',
    }
  }
  return { known: true, value: found.map((one) => listing(one, knownBy)), basis: [law.hash] }
}

/** The designations of a hull, standing or not; unknown for a hull that none is entered of. */
function hullOf(law: Law, imo: Imo, knownBy: Instant): Answer<readonly Listing[]> {
  const found = (indexOf(law).byImo.get(imo) ?? []).filter(({ from }) => from <= dayOf(knownBy))
  if (found.length === 0) return { known: false, because: `Nothing is entered of hull ${imo}.` }
  const value = found.map((one) => listing(one, knownBy))
  return { known: true, value, basis: [law.hash] }
}

function indexOf(law: Law): Index {
  const known = indexes.get(law)
  if (known !== undefined) return known
  const byImo = group(law.designations, ({ imo }) => (imo === undefined ? [] : [imo]))
  const byName = group(law.designations, ({ id, name, alsoCalled }) => [
    ...new Set([id, name, ...alsoCalled].map(plain)),
  ])
  const made = { byImo, byName }
  indexes.set(law, made)
  return made
}

function group(
  designations: readonly Designation[],
  keysOf: (designation: Designation) => readonly string[],
): ReadonlyMap<string, readonly Designation[]> {
  const groups = new Map<string, Designation[]>()
  for (const designation of designations) {
    for (const key of keysOf(designation))
      groups.set(key, [...(groups.get(key) ?? []), designation])
  }
  return groups
}

function stands({ from, until }: Designation, on: Day, knownBy: Instant): boolean {
  return from <= on && from <= dayOf(knownBy) && (until === undefined || on < until)
}

function listing(one: Designation, knownBy: Instant): Listing {
  const { id, list, name, measures, from, until, grade } = one
  const ended = until !== undefined && until <= dayOf(knownBy) ? { until } : {}
  return { id, list, caption: name, measures, from, ...ended, grade }
}

/** Letters and digits of any script, lower case, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
