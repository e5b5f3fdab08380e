import type { CountryTie, Identifier, IdentifierScheme, Relation } from '../../model/index.ts'
import { readImo } from '../../model/index.ts'
import { readAddress } from './address.ts'
import { countryOf, type Draft, joined, joinedOnce, keepOther, note } from './draft.ts'
import { countUnreadable, type Entity, entitiesOf, textsOf } from './entity.ts'
import { readIsoDate, readIsoDay } from './iso-date.ts'
import type { PropertyUse } from './properties.ts'

/** Reads one property into a record; one that is not in the tables is kept under `other`. */
export function readProperty(draft: Draft, name: string, value: unknown): void {
  const use = draft.uses.get(name)
  const texts = textsOf(value)
  if (texts !== value) noteUnreadable(draft, name, value)
  if (use === undefined) keepUnknown(draft, name, value, texts)
  else if (use.kind === 'name') readNames(draft, use, name, texts)
  else if (texts === value || !readNested(draft, use, name, value)) apply(draft, use, name, texts)
}

function noteUnreadable(draft: Draft, name: string, value: unknown): void {
  if (countUnreadable(value) === 0) return
  note(draft, 'bad-property', `A value of "${name}" is neither a text nor an entity.`)
}

/** Links to other entities, nested, by a name that no table has: kept by their ids. */
function keepUnknown(draft: Draft, name: string, value: unknown, texts: readonly string[]): void {
  keepOther(draft, name, texts)
  if (texts === value) return
  const ids = entitiesOf(value).map(({ id }) => id)
  keepOther(draft, name, ids)
}

function readNames(
  draft: Draft,
  use: Extract<PropertyUse, { kind: 'name' }>,
  said: string,
  texts: readonly string[],
): void {
  const trimmed = texts.map((text) => text.trim())
  if (said === 'name') {
    draft.leading = joined(draft.leading, trimmed)
    return
  }
  const { as: kind } = use
  const quality = use.isWeak === true ? 'weak' : 'unstated'
  const names = trimmed.map((full) => ({ full, kind, quality, said }) as const)
  draft.names = joined(draft.names, names)
}

/** Reads entities that stand nested in a property; false where they are texts after all. */
function readNested(draft: Draft, use: PropertyUse, name: string, value: unknown): boolean {
  const entities = entitiesOf(value)
  if (entities.length === 0) return false
  if (use.kind === 'sanctions' || use.kind === 'documents') return true
  if (use.kind === 'address') draft.addresses = joined(draft.addresses, entities.map(readAddress))
  else if (use.kind === 'relation')
    draft.relations = joined(
      draft.relations,
      entities.map((entity) => relationOf(name, entity)),
    )
  else keepOther(draft, name, idsOf(entities))
  return true
}

function relationOf(said: string, { id, caption }: Entity): Relation {
  return { said, ...(typeof caption === 'string' ? { name: caption } : {}), reference: id }
}

function idsOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ id }) => id)
}

function apply(draft: Draft, use: PropertyUse, name: string, texts: readonly string[]): void {
  switch (use.kind) {
    case 'part':
      draft.parts = joined(
        draft.parts,
        texts.map((value) => ({ kind: use.as, value })),
      )
      break
    case 'date':
      readDates(draft, use.as, name, texts)
      break
    case 'tie':
      readTies(draft, use.as, texts)
      break
    case 'identifier':
      readIdentifiers(draft, use.scheme, name, texts)
      break
    case 'imo-ship':
      readShipNumbers(draft, name, texts)
      break
    case 'text':
      draft[use.as] = joined(draft[use.as], texts)
      break
    case 'designation':
      draft[use.as] = joinedOnce(draft[use.as], texts)
      break
    case 'amended':
      readAmended(draft, name, texts)
      break
    case 'remark':
      draft.remarks = joined(
        draft.remarks,
        texts.map((text) => ({ field: name, text })),
      )
      break
    case 'address':
      readAddresses(draft, name, texts)
      break
    case 'relation':
      draft.relations = joined(
        draft.relations,
        texts.map((reference) => ({ reference, said: name })),
      )
      break
    case 'vessel':
      readVessel(draft, use.as, name, texts)
      break
    case 'name':
    case 'sanctions':
    case 'documents':
      keepOther(draft, name, texts)
  }
}

function readDates(
  draft: Draft,
  as: 'birthDates' | 'deathDates',
  name: string,
  texts: readonly string[],
): void {
  const dates = texts.map(readIsoDate)
  draft[as] = joined(
    draft[as],
    dates.filter((date) => date !== undefined),
  )
  for (const [index, date] of dates.entries())
    if (date === undefined) noteDate(draft, name, texts[index] ?? '')
}

function noteDate(draft: Draft, name: string, text: string): void {
  keepOther(draft, name, [text])
  note(draft, 'bad-date', `"${text.slice(0, 40)}" in "${name}" is no date.`)
}

function readAmended(draft: Draft, name: string, texts: readonly string[]): void {
  const days = texts.map(readIsoDay)
  draft.amendedOn = joined(
    draft.amendedOn,
    days.filter((day) => day !== undefined),
  )
  keepOther(
    draft,
    name,
    texts.filter((_, index) => days[index] === undefined),
  )
}

function readTies(draft: Draft, as: CountryTie['as'], texts: readonly string[]): void {
  const ties = texts.map((said) => {
    const country = countryOf(said)
    return country === undefined ? { as, said } : { as, country, said }
  })
  draft.ties = joined(draft.ties, ties)
  const [flag] = texts
  if (as === 'flag' && flag !== undefined) draft.vessel = { ...draft.vessel, flag }
}

function readIdentifiers(
  draft: Draft,
  scheme: IdentifierScheme,
  said: string,
  texts: readonly string[],
): void {
  const found = texts.map((text) => ({
    said,
    scheme,
    value: scheme === 'imo-company' ? withoutWord(text.trim()) : text.trim(),
  }))
  draft.identifiers = joined(draft.identifiers, found)
}

/** A number without the letters IMO that some lists put before it. */
function withoutWord(value: string): string {
  return value.replace(/^IMO[\s:.-]{0,3}(?=\d)/i, '')
}

/** A hull's number must agree with its check digit; one that does not is kept as what it is, a number of no scheme. */
function readShipNumbers(draft: Draft, said: string, texts: readonly string[]): void {
  const numbers = texts.map((text): Identifier => {
    const imo = readImo(text)
    if (imo !== undefined) return { scheme: 'imo', value: imo, said }
    const says = `"${text.slice(0, 40)}" is no IMO number: its check digit does not agree.`
    note(draft, 'bad-imo', says)
    return { scheme: 'other', value: text.trim(), said }
  })
  draft.identifiers = joined(draft.identifiers, numbers)
}

function readAddresses(draft: Draft, name: string, texts: readonly string[]): void {
  if (name !== 'address') keepOther(draft, name, texts)
  else
    draft.addresses = joined(
      draft.addresses,
      texts.map((full) => ({ full })),
    )
}

/** The first value describes the ship; what else is given stands beside. */
function readVessel(
  draft: Draft,
  as: Extract<PropertyUse, { kind: 'vessel' }>['as'],
  name: string,
  texts: readonly string[],
): void {
  const [first, ...more] = texts
  if (first !== undefined) draft.vessel = { ...draft.vessel, [as]: first }
  keepOther(draft, name, more)
}
