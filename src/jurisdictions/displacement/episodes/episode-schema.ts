import Type, { type Static } from 'typebox'
import { GradeSchema, SourceSchema } from '../../../model/index.ts'

const closed = { additionalProperties: false } as const
const sourced = { says: Type.String(), grade: GradeSchema, source: SourceSchema }

const EpisodeSchema = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    unit: Type.Optional(Type.String()),
    observed: Type.Object({ diversion: Type.Optional(Type.Number()), ...sourced }, closed),
    tightenedShare: Type.Optional(
      Type.Object({ share: Type.Number({ minimum: 0, maximum: 1 }), ...sourced }, closed),
    ),
    rows: Type.Optional(
      Type.Array(
        Type.Object(
          {
            host: Type.String(),
            before: Type.Number({ minimum: 0 }),
            after: Type.Number({ minimum: 0 }),
            tightened: Type.Boolean(),
            grade: GradeSchema,
            source: SourceSchema,
          },
          closed,
        ),
      ),
    ),
    covert: Type.Optional(
      Type.Object(
        {
          carried: Type.Number(),
          of: Type.Number(),
          months: Type.Number(),
          lostPerYear: Type.Number(),
          unit: Type.String(),
          ...sourced,
        },
        closed,
      ),
    ),
  },
  closed,
)

/** Published episodes that the model is held against, a source on every row. */
export const EpisodesSchema = Type.Object(
  {
    fittedOn: Type.String(),
    placeholder: Type.Object({ hosts: Type.Integer({ minimum: 2 }), ...sourced }, closed),
    episodes: Type.Array(EpisodeSchema, { minItems: 1 }),
  },
  closed,
)

export type Episodes = Static<typeof EpisodesSchema>
export type Episode = Static<typeof EpisodeSchema>
