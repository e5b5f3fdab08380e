/** An entity of FollowTheMoney as a line of JSON holds it: id and schema are known to be texts, all else is as the file says. */
export interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** Reads an entity from parsed JSON, or says why it is none: `not-an-entity` or `no-reference`. */
export function readEntity(value: unknown): Entity | 'not-an-entity' | 'no-reference' {
  if (!isObject(value)) return 'not-an-entity'
  if (typeof value['schema'] !== 'string' || !isObject(value['properties'])) return 'not-an-entity'
  if (typeof value['id'] !== 'string' || value['id'].trim() === '') return 'no-reference'
  // Each field of the type was looked at above.
  return value as unknown as Entity
}

/** The texts among the values of a property that are not blank; a lone text counts as a list of one. */
export function textsOf(value: unknown): readonly string[] {
  if (isFilled(value)) return [value]
  if (!Array.isArray(value)) return []
  return value.every(isFilled) ? value : value.filter(isFilled)
}

/** The entities that stand nested among the values of a property. */
export function entitiesOf(value: unknown): readonly Entity[] {
  if (!Array.isArray(value)) return []
  return value.map(readEntity).filter((entity) => typeof entity !== 'string')
}

/** How many values of a property are neither texts nor entities. */
export function countUnreadable(value: unknown): number {
  if (typeof value === 'string') return 0
  if (!Array.isArray(value)) return 1
  return value.filter((one) => !isText(one) && typeof readEntity(one) === 'string').length
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.trim() !== ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
