import Type, { type Static } from 'typebox'
import { GradeSchema, SourceSchema } from '../../model/index.ts'
import { type HeldTie, sayRange, tieKindNames } from '../../networks/index.ts'

/** A tie held in evidence, as an answer shows it. */
export const TieLineSchema = Type.Object({
  id: Type.String({ description: 'By which it is contested.' }),
  kind: Type.Enum([...tieKindNames]),
  from: Type.String(),
  to: Type.String(),
  share: Type.Optional(Type.String({ description: 'In percent; both ends where it is a range.' })),
  validFrom: Type.Optional(Type.String()),
  validTo: Type.Optional(Type.String()),
  knownFrom: Type.Optional(Type.String()),
  source: Type.Optional(SourceSchema),
  grade: Type.Optional(GradeSchema),
  contested: Type.Optional(Type.String()),
})

export type TieLine = Static<typeof TieLineSchema>

export function tieLineOf(tie: HeldTie): TieLine {
  const { id, kind, from, to, share, span, source, grade, contested } = tie
  const { validFrom, validTo, knownFrom } = span
  return {
    id,
    kind,
    from,
    to,
    ...(share === undefined ? {} : { share: sayRange(share) }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    ...(source === undefined ? {} : { source }),
    ...(grade === undefined ? {} : { grade }),
    ...(contested === undefined ? {} : { contested }),
  }
}
