import Type from 'typebox'
import { DaySchema, GradeSchema, InstantSchema, SourceSchema } from '../../model/index.ts'
import {
  AssessmentSchema,
  FindingSchema,
  MissingFactSchema,
  TransactionSchema,
} from '../../regimes/index.ts'
import { itemKinds } from './facts-file.ts'

const { outcome, listings, notLoaded, lawCompleteThrough, caution } = AssessmentSchema.properties

/** One thing for a desk to do or to find out. */
export const StepSchema = Type.Object({
  id: Type.String({ description: 'Stays the same while the entry and the law do.' }),
  item: Type.String(),
  label: Type.String(),
  kind: Type.Enum(['end', 'approval', 'duty', 'establish', 'called-upon']),
  says: Type.String(),
  why: Type.String(),
  by: Type.Union([DaySchema, Type.Null()], {
    description: 'The last day, where the law sets one.',
  }),
  measure: Type.Union([Type.String(), Type.Null()]),
  citation: Type.Union([Type.String(), Type.Null()]),
  force: Type.Union([Type.String(), Type.Null()]),
  state: Type.Enum(['open', 'done', 'set-aside']),
  note: Type.Union([Type.String(), Type.Null()]),
  marked: Type.Union([InstantSchema, Type.Null()]),
})

/** A register held against the law: findings as an assessment has them, each with its entry. */
export const MissionCheckSchema = Type.Object({
  outcome,
  says: Type.String(),
  host: Type.String(),
  hostName: Type.String(),
  on: DaySchema,
  knownBy: InstantSchema,
  counts: Type.Record(Type.String(), Type.Integer()),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Enum([...itemKinds]),
      label: Type.String(),
      jurisdiction: Type.String(),
      outcome,
      says: Type.String(),
      because: Type.Array(Type.String()),
      evidence: Type.Array(
        Type.Object({
          claim: Type.String(),
          question: Type.String(),
          stated: Type.Union([Type.Boolean(), Type.Literal('unknown')]),
          by: Type.Enum(['register', 'asker']),
          proof: Type.Union([Type.String(), Type.Null()]),
        }),
      ),
      notes: Type.Array(
        Type.Object({ says: Type.String(), grade: GradeSchema, source: SourceSchema }),
      ),
      transaction: TransactionSchema,
    }),
  ),
  findings: Type.Array(Type.Object({ ...FindingSchema.properties, item: Type.String() })),
  missing: Type.Array(
    Type.Object({ ...MissingFactSchema.properties, items: Type.Array(Type.String()) }),
  ),
  steps: Type.Array(StepSchema),
  aliases: Type.Array(
    Type.Object({ given: Type.String(), country: Type.String(), says: Type.String() }),
  ),
  listings,
  notLoaded,
  lawCompleteThrough,
  caution,
})

export type Step = Type.Static<typeof StepSchema>
export type MissionCheck = Type.Static<typeof MissionCheckSchema>
export type CheckedItem = MissionCheck['items'][number]
