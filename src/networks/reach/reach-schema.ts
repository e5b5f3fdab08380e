import Type, { type Static } from 'typebox'
import { GradeSchema, SourceSchema } from '../../model/index.ts'
import { type TieKind, tieKindNames } from '../ties/tie-kinds.ts'

export interface ReachOptions {
  readonly steps: number
  /** Kinds of tie that are walked; all of them without it. */
  readonly kinds?: readonly TieKind[]
  /** From how many parties on a shared address joins nobody. */
  readonly mostAtOneAddress: number
  /** From how many companies on an officer joins none of them. */
  readonly mostOfOneOfficer: number
}

const PathStepSchema = Type.Object(
  {
    from: Type.String(),
    to: Type.String(),
    kind: Type.Enum([...tieKindNames]),
    says: Type.String(),
    at: Type.String({ description: 'Where the tie was given.' }),
    tie: Type.Optional(
      Type.String({ description: 'The id of a held tie, by which it is contested.' }),
    ),
    source: Type.Optional(SourceSchema),
    grade: GradeSchema,
    contested: Type.Optional(Type.String()),
  },
  { description: 'One tie on a path, as a person reads it.' },
)

const ReachedSchema = Type.Object({
  id: Type.String(),
  steps: Type.Integer(),
  path: Type.Array(PathStepSchema, { description: 'A shortest way from a listed party.' }),
  strongest: Type.Optional(
    Type.Array(PathStepSchema, {
      description:
        'The way whose weakest tie is the firmest; left out where it is the shortest one.',
    }),
  ),
})

/** Who is within reach of a listed party. An inference: being near is not being listed. */
export const ReachSchema = Type.Object({
  from: Type.Array(Type.String(), { description: 'The listed parties it began at.' }),
  parties: Type.Array(ReachedSchema),
  guarded: Type.Array(Type.Object({ id: Type.String(), says: Type.String() }), {
    description: 'Addresses and officers too common to join anybody, and why.',
  }),
  looked: Type.Object(
    { parties: Type.Integer(), ties: Type.Integer() },
    {
      description: 'How many parties and ties held on the day, of the kinds asked.',
    },
  ),
  caution: Type.String(),
})

export type PathStep = Static<typeof PathStepSchema>
export type ReachedParty = Static<typeof ReachedSchema>
export type Reach = Static<typeof ReachSchema>
