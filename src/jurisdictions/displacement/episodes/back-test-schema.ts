import Type, { type Static } from 'typebox'
import { GradeSchema, SourceSchema } from '../../../model/index.ts'

const GradedSchema = Type.Object({
  says: Type.String(),
  grade: GradeSchema,
  source: SourceSchema,
})

const RangeSchema = Type.Object({ min: Type.Number(), max: Type.Number() })

export const verdicts = ['fitted', 'met', 'missed'] as const

const BackTestRowSchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  what: Type.String({ description: 'What is predicted: a diversion ratio, or a share carried.' }),
  predicted: RangeSchema,
  observed: Type.Number(),
  /** The least distance between what was predicted and what was observed, with its sign. */
  miss: Type.Number({ description: 'Observed less the nearest prediction.' }),
  signMet: Type.Boolean(),
  verdict: Type.Enum([...verdicts]),
  says: Type.String(),
  rests: Type.Array(GradedSchema),
})

/** The model held against published episodes, misses shown. */
export const BackTestSchema = Type.Object({
  says: Type.String(),
  fittedOn: Type.String(),
  exitRatio: Type.Number({ description: 'V0/A, fitted on one episode and held for the others.' }),
  tolerance: Type.Number({ description: 'How near counts as met.' }),
  rows: Type.Array(BackTestRowSchema),
  assumptions: Type.Array(Type.String()),
  caution: Type.String(),
})

export type BackTest = Static<typeof BackTestSchema>
export type BackTestRow = Static<typeof BackTestRowSchema>
