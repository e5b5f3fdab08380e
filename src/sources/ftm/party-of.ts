import type { Issue, ListedName, ListedParty } from '../../model/index.ts'
import { type Draft, keepOther, note, startDraft, type Writable } from './draft.ts'
import { type Entity, textsOf } from './entity.ts'
import { type Dates, hasNested, joinSides } from './join-sides.ts'
import { readProperty } from './read-property.ts'
import { schemaUse } from './schemata.ts'

/**
 * The record that an entity is, with the designations and documents that other lines hold of it. Undefined where a schema that must have
 * a name has none. What is amiss with single values goes to `issues`.
 */
export function partyOf(
  entity: Entity,
  sides: readonly Entity[],
  line: number,
  issues: Issue[],
): ListedParty | undefined {
  const draft = startDraft(entity.schema, line, issues)
  for (const name in entity.properties) readProperty(draft, name, entity.properties[name])
  const dates = sides.length > 0 || hasNested(entity) ? joinSides(draft, entity, sides) : undefined
  keepRest(draft, entity)
  if (schemaUse(entity.schema) === undefined) noteSchema(draft)
  const names = namesOf(draft, entity)
  if (names.length === 0 && schemaUse(entity.schema) !== 'party') return undefined
  return finish(draft, entity.id, names, dates)
}

/** Fields of an entity beside its properties that say something of the party and are kept by their own name. */
const kept = ['datasets', 'referents', 'first_seen', 'last_change'] as const

const isTarget = ['true']

const known = new Set<string>([
  ...kept,
  'id',
  'schema',
  'properties',
  'caption',
  'target',
  'last_seen',
  'origin',
  'key_prefix',
  'messages',
  'matched',
])

function keepRest(draft: Draft, entity: Entity): void {
  for (const field of kept) keepOther(draft, field, textsOf(entity[field]))
  if (entity['target'] === true) keepOther(draft, 'target', isTarget)
  for (const field in entity) {
    if (known.has(field)) continue
    note(draft, 'unread-field', `The field "${field}" of an entity is not known.`)
  }
}

function noteSchema(draft: Draft): void {
  const says = `The schema "${draft.schema}" is not known; the entity is kept as a party.`
  note(draft, 'unknown-schema', says)
}

/** The name that the file shows first, then the other names; a name in parts where it has no whole one. */
function namesOf(draft: Draft, entity: Entity): readonly ListedName[] {
  const caption = entity['caption']
  const at = Math.max(0, draft.leading.indexOf(String(caption)))
  const lead = draft.leading[at]
  if (lead === undefined) return [...inParts(draft), ...draft.names]
  const names: ListedName[] = [
    withParts(draft, { full: lead, kind: 'primary', quality: 'unstated' }),
  ]
  for (const [index, full] of draft.leading.entries())
    if (index !== at) names.push({ full, kind: 'alias', quality: 'unstated', said: 'name' })
  for (const name of draft.names) names.push(name)
  return names
}

/** Parts belong to the leading name where each kind is given once and stands in it; else nobody says whose they are. */
function withParts(draft: Draft, name: ListedName): ListedName {
  if (draft.parts.length === 0) return name
  const full = name.full.toLowerCase()
  const placed = draft.parts.map((part) => ({
    part,
    place: full.indexOf(part.value.toLowerCase()),
  }))
  const isClear =
    placed.every(({ place }) => place !== -1) &&
    new Set(draft.parts.map(({ kind }) => kind)).size === draft.parts.length
  if (!isClear) {
    for (const { kind, value } of draft.parts) keepOther(draft, `${kind} name`, [value])
    return name
  }
  const parts = placed.sort((left, right) => left.place - right.place).map(({ part }) => part)
  const { kind, quality } = name
  return { full: name.full, kind, parts, quality }
}

function inParts({ parts }: Draft): readonly ListedName[] {
  if (parts.length === 0) return []
  const full = parts.map(({ value }) => value).join(' ')
  return [{ full, kind: 'primary', quality: 'unstated', said: 'in parts', parts }]
}

/** Members stand in the order in which the store writes them, which spares it the sorting (`canonicalJson`). */
function finish(
  draft: Draft,
  reference: string,
  names: readonly ListedName[],
  dates: Dates | undefined,
): ListedParty {
  const { amendedOn, measures, programs, reasons } = draft
  const designation = { amendedOn, legalBasis: none, measures, programs, reasons }
  const party: Writable<ListedParty> = {
    addresses: draft.addresses,
    birthDates: draft.birthDates,
    birthPlaces: draft.birthPlaces,
    designation: dates === undefined ? designation : { ...designation, ...dates },
    genders: draft.genders,
    identifiers: draft.identifiers,
    links: draft.links,
    list: 'ftm',
    names,
    ...(draft.other === undefined ? undefined : { other: inOrder(draft.other) }),
    positions: draft.positions,
    reference,
    relations: draft.relations,
    remarks: draft.remarks,
    schema: draft.schema,
    ties: draft.ties,
    titles: draft.titles,
  }
  if (draft.vessel !== undefined) party.vessel = inOrder(draft.vessel)
  if (draft.deathDates.length > 0) party.deathDates = draft.deathDates
  return party
}

const none: readonly never[] = []

/** The same members, sorted by name. */
function inOrder<Fields extends object>(fields: Fields): Fields {
  let before = ''
  for (const name in fields) {
    if (name < before) return Object.fromEntries(Object.entries(fields).sort(byName)) as Fields
    before = name
  }
  return fields
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1
}
