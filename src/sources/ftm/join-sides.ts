import type { Day, Identifier, ListedDesignation } from '../../model/index.ts'
import { countryOf, type Draft, joined, joinedOnce, keepOther } from './draft.ts'
import { type Entity, entitiesOf, textsOf } from './entity.ts'
import { readIsoDay } from './iso-date.ts'

export type Dates = Pick<ListedDesignation, 'designatedOn' | 'publishedOn' | 'delistedOn'>

/**
 * Joins to a record the entities that speak of it, nested in it or from lines of their own: `Sanction` and the documents of identity.
 * FollowTheMoney's `startDate` is the day of the act where it stands beside a `listingDate`, which is then the day it was shown; alone,
 * `listingDate` is the day of the act. Of several sanctions the earliest day counts. A party is delisted only where every one of its
 * sanctions has ended, on the day that the last one did.
 */
export function joinSides(draft: Draft, { properties }: Entity, sides: readonly Entity[]): Dates {
  const all = [...nests.flatMap((name) => entitiesOf(properties[name])), ...sides]
  const sanctions = all.filter(({ schema }) => schema === 'Sanction')
  for (const sanction of sanctions) joinSanction(draft, sanction)
  for (const side of all) if (side.schema !== 'Sanction') joinDocument(draft, side)
  return datesOf(sanctions)
}

/** Whether an entity holds such entities nested. */
export function hasNested({ properties }: Entity): boolean {
  return nests.some((name) => properties[name] !== undefined)
}

/** Properties that hold such entities where the file nests them. */
const nests = ['sanctions', 'identification', 'passport'] as const

/** Whose party a line of its own speaks of, by id. */
export function subjectsOf({ schema, properties }: Entity): readonly string[] {
  const value = properties[schema === 'Sanction' ? 'entity' : 'holder']
  return [...textsOf(value), ...entitiesOf(value).map(({ id }) => id)]
}

const ofSanction: Readonly<Record<string, 'programs' | 'measures' | 'reasons' | 'links'>> = {
  program: 'programs',
  programId: 'programs',
  provisions: 'measures',
  reason: 'reasons',
  sourceUrl: 'links',
}

const numbers = new Set(['authorityId', 'unscId'])
const remarks = new Set(['summary', 'description', 'notes'])

function joinSanction(draft: Draft, { properties }: Entity): void {
  for (const name in properties) readSanctionProperty(draft, name, textsOf(properties[name]))
}

function readSanctionProperty(draft: Draft, name: string, texts: readonly string[]): void {
  const list = ofSanction[name]
  if (list !== undefined) draft[list] = joinedOnce(draft[list], texts)
  else if (numbers.has(name))
    draft.identifiers = joined(
      draft.identifiers,
      texts.map((value) => ({ scheme: 'other', value, said: name }) as const),
    )
  else if (remarks.has(name))
    draft.remarks = joined(
      draft.remarks,
      texts.map((text) => ({ field: `sanction.${name}`, text })),
    )
  else if (name !== 'entity') keepOther(draft, `sanction.${name}`, texts)
}

function datesOf(sanctions: readonly Entity[]): Dates {
  const acts = sanctions.map(({ properties }) => ({
    started: days(properties['startDate'])[0],
    listed: days(properties['listingDate'])[0],
    ended: days(properties['endDate']).at(-1),
  }))
  const designatedOn = earliest(acts.map(({ started, listed }) => started ?? listed))
  const publishedOn = earliest(
    acts.map(({ started, listed }) => (started === undefined ? undefined : listed)),
  )
  const ends = acts.map(({ ended }) => ended).filter((day) => day !== undefined)
  const delistedOn = ends.length === acts.length ? ends.sort().at(-1) : undefined
  return {
    ...(designatedOn === undefined ? {} : { designatedOn }),
    ...(publishedOn === undefined || publishedOn === designatedOn ? {} : { publishedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
  }
}

function days(value: unknown): readonly Day[] {
  return textsOf(value)
    .map(readIsoDay)
    .filter((day) => day !== undefined)
    .sort()
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0]
}

function joinDocument(draft: Draft, { schema, properties }: Entity): void {
  const [type] = textsOf(properties['type'])
  const country = textsOf(properties['country']).map(countryOf)[0]
  const note = details
    .flatMap((name) => textsOf(properties[name]).map((text) => `${name} ${text}`))
    .join('; ')
  const found = textsOf(properties['number']).map((number) => ({
    scheme: schemeOf(draft, schema),
    value: number.trim(),
    said: type ?? schema,
    ...(country === undefined ? {} : { country }),
    ...(note === '' ? {} : { note }),
  }))
  draft.identifiers = joined(draft.identifiers, found)
}

const details = ['authority', 'startDate', 'endDate', 'summary', 'description'] as const

function schemeOf(draft: Draft, schema: string): Identifier['scheme'] {
  if (schema === 'Passport') return 'passport'
  return draft.schema === 'Person' ? 'national-id' : 'other'
}
