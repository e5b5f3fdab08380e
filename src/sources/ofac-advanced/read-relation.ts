import type { Relation } from '../../model/index.ts'
import type { Fields } from './fields.ts'
import type { PartyShelf } from './party-shelf.ts'
import type { ReferenceValues } from './reference-values.ts'

export interface ReadRelation {
  readonly profile: string
  readonly isFromKnown: boolean
  readonly relation: Relation
}

/** A `ProfileRelationship`, told of the party it goes from: "Acting for or on behalf of" the other. */
export function readRelation(take: Fields, refs: ReferenceValues, shelf: PartyShelf): ReadRelation {
  const profile = take.attribute('From-ProfileID') ?? ''
  const words = [
    take.attribute('Former') === 'true' ? 'Former:' : undefined,
    refs.text('RelationType', take.attribute('RelationTypeID')) ?? 'Related to',
    take.text('Comment'),
  ]
  const said = words.filter((word) => word !== undefined).join(' ')
  const other = shelf.find(take.attribute('To-ProfileID') ?? '')
  return { profile, isFromKnown: shelf.has(profile), relation: { said, ...other } }
}
