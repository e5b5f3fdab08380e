import type {
  Country,
  CountryTie,
  Day,
  Identifier,
  Issue,
  ListedAddress,
  ListedDate,
  ListedName,
  NamePart,
  Relation,
  Remark,
  VesselParticulars,
} from '../../model/index.ts'
import { readCountry } from '../../model/index.ts'
import { type PropertyUse, usesOf } from './properties.ts'

/** A record while its properties are being read, in any order. */
export interface Draft {
  readonly schema: string
  readonly uses: ReadonlyMap<string, PropertyUse>
  /** Line of the entity. */
  readonly line: number
  /** Values of the property `name`, one of which will lead. */
  leading: readonly string[]
  names: readonly ListedName[]
  parts: readonly NamePart[]
  genders: readonly string[]
  birthDates: readonly ListedDate[]
  deathDates: readonly ListedDate[]
  birthPlaces: readonly string[]
  ties: readonly CountryTie[]
  addresses: readonly ListedAddress[]
  identifiers: readonly Identifier[]
  titles: readonly string[]
  positions: readonly string[]
  relations: readonly Relation[]
  remarks: readonly Remark[]
  links: readonly string[]
  programs: readonly string[]
  measures: readonly string[]
  reasons: readonly string[]
  amendedOn: readonly Day[]
  vessel: Writable<VesselParticulars> | undefined
  other: Record<string, readonly string[]> | undefined
  readonly issues: Issue[]
}

export function startDraft(schema: string, line: number, issues: Issue[]): Draft {
  return {
    schema,
    uses: usesOf(schema),
    line,
    leading: nothing,
    names: nothing,
    parts: nothing,
    genders: nothing,
    birthDates: nothing,
    deathDates: nothing,
    birthPlaces: nothing,
    ties: nothing,
    addresses: nothing,
    identifiers: nothing,
    titles: nothing,
    positions: nothing,
    relations: nothing,
    remarks: nothing,
    links: nothing,
    programs: nothing,
    measures: nothing,
    reasons: nothing,
    amendedOn: nothing,
    vessel: undefined,
    other: undefined,
    issues,
  }
}

/** One empty list for all, since most lists of most records are empty. */
const nothing: readonly never[] = Object.freeze([])

/** One list after another; lists are shared where one of them is empty, and none is ever changed. */
export function joined<T>(held: readonly T[], more: readonly T[]): readonly T[] {
  if (held.length === 0) return more
  return more.length === 0 ? held : [...held, ...more]
}

/** One list after another without what stands in the first. */
export function joinedOnce(held: readonly string[], more: readonly string[]): readonly string[] {
  return held.length === 0 ? more : [...new Set([...held, ...more])]
}

/** Says what is amiss with an entity. */
export function note({ issues, line }: Draft, code: string, says: string): void {
  issues.push({ code: `ftm/${code}`, says, at: `line ${line}` })
}

/** A shape while it is being filled. */
export type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

/** Keeps texts under `other`, after what is there by that name. */
export function keepOther(draft: Draft, name: string, texts: readonly string[]): void {
  if (texts.length === 0 || name === '__proto__') return
  draft.other ??= {}
  const held = draft.other[name]
  draft.other[name] = joined(held ?? nothing, texts)
}

/** The country of one of FollowTheMoney's codes; few codes come often, so they are looked up once. */
export function countryOf(code: string): Country | undefined {
  const known = looked.get(code)
  if (known !== undefined) return known === none ? undefined : known
  const country = readCountry(code)
  if (looked.size < 1000) looked.set(code, country ?? none)
  return country
}

const none = Symbol('no country')
const looked = new Map<string, Country | typeof none>()
