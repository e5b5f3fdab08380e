import Type, { type Static } from 'typebox'
import type { ListedParty } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { UsedListSchema } from './screen-shape.ts'

/** A stretch of versions that held a record in the same words. */
const HeldSchema = Type.Object({
  from: Type.String({ description: 'The first version that held it so.' }),
  knownFrom: Type.String({ description: 'When that version became public.' }),
  until: Type.Optional(Type.String({ description: 'The first version that no longer did.' })),
  hash: Type.String(),
  changed: Type.Array(
    Type.Object({
      field: Type.String(),
      before: Type.Union([Type.String(), Type.Null()]),
      after: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
})

/** Another listing that may be of the same party. */
const ElsewhereSchema = Type.Object({
  id: Type.String(),
  list: Type.String(),
  caption: Type.String(),
  score: Type.Number(),
  because: Type.Array(Type.String()),
  listedOn: Type.Union([Type.String(), Type.Null()]),
})

export const ListingSchema = Type.Object({
  id: Type.String(),
  list: UsedListSchema,
  caption: Type.String(),
  says: Type.String(),
  stands: Type.Boolean(),
  /** `list`: a record of the list's file; `law`: entered with the law from its instrument. */
  from: Type.Enum(['list', 'law']),
  record: Type.Unsafe<ListedParty>({
    type: 'object',
    description: 'The record as the list gives it.',
  }),
  history: Type.Array(HeldSchema),
  elsewhere: Type.Array(ElsewhereSchema),
  ftm: Type.Unsafe<object>({ type: 'object', description: 'The same as FollowTheMoney JSON.' }),
  warnings: Type.Array(Type.String()),
  basis: BasisSchema,
})

export type ListingAnswer = Static<typeof ListingSchema>
