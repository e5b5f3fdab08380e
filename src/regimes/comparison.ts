import Type from 'typebox'
import { DaySchema, GradeSchema, MoneySchema, SourceSchema } from '../model/index.ts'
import { CitationSchema } from './assessment.ts'
import { MeasureSummarySchema } from './describe.ts'
import { divergenceKinds } from './law.ts'
import { outcomes } from './outcome.ts'

const Outcome = Type.Enum([...outcomes])
const Party = Type.Array(Type.String())

/** A regime in a line: whose it is, whom it binds, what it carries out, what of it is disputed. */
export const RegimeSummarySchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  target: Type.String(),
  body: Type.String(),
  binds: Type.String(),
  jurisdictions: Type.Array(Type.String(), {
    description: 'Country codes it binds on the day; empty where it binds all States.',
  }),
  carriesOut: Type.Optional(Type.String()),
  measures: Type.Integer(),
  inForce: Type.Integer(),
  divergences: Type.Integer(),
  completeThrough: DaySchema,
  notHeld: Type.Array(Type.String()),
  disputes: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      from: DaySchema,
      positions: Type.Array(
        Type.Object({
          heldBy: Party,
          says: Type.String(),
          grade: GradeSchema,
          source: SourceSchema,
        }),
      ),
    }),
  ),
})

/** A departure of an overlay from the law it carries out. */
export const DivergenceSchema = Type.Object({
  id: Type.String(),
  regime: Type.String(),
  title: Type.String(),
  subject: Type.String(),
  kind: Type.Enum([...divergenceKinds]),
  ours: Type.Array(Type.String(), { description: 'Measures of the overlay.' }),
  theirs: Type.Array(Type.String(), { description: 'Measures of the law it carries out.' }),
  from: DaySchema,
  until: Type.Optional(DaySchema),
  stands: Type.Boolean({ description: 'Whether it stood on the day asked about.' }),
  says: Type.String(),
  lines: Type.Array(Type.String({ description: 'A tariff line as the overlay writes it.' })),
  grade: GradeSchema,
  source: SourceSchema,
})

/** An enforcement case, with the days of what was done and of the settlement. */
export const EnforcementCaseSchema = Type.Object({
  id: Type.String(),
  regime: Type.String(),
  party: Type.String(),
  country: Type.Optional(Type.String()),
  was: Type.String(),
  conduct: Type.Object({ from: Type.String(), to: Type.String() }),
  settledOn: DaySchema,
  penalty: Type.Optional(MoneySchema),
  measures: Type.Array(Type.String()),
  says: Type.String(),
  grade: GradeSchema,
  source: SourceSchema,
})

const SideSchema = Type.Object({
  outcome: Outcome,
  measure: Type.Optional(Type.String()),
  citation: Type.Optional(CitationSchema),
})

/** What an act comes to on each side between two days on which the law changed. */
export const SpanSchema = Type.Object({
  from: DaySchema,
  until: Type.Optional(DaySchema),
  left: SideSchema,
  right: SideSchema,
  stricter: Type.Enum(['left', 'right', 'same']),
})

/** Two regimes side by side. */
export const ComparisonSchema = Type.Object({
  left: RegimeSummarySchema,
  right: RegimeSummarySchema,
  subjects: Type.Array(
    Type.Object({
      subject: Type.String(),
      left: Type.Array(MeasureSummarySchema),
      right: Type.Array(MeasureSummarySchema),
    }),
  ),
  divergences: Type.Array(DivergenceSchema),
  overTime: Type.Optional(Type.Array(SpanSchema)),
  cases: Type.Array(EnforcementCaseSchema),
  says: Type.String(),
})

export type RegimeSummary = Type.Static<typeof RegimeSummarySchema>
export type DivergenceRow = Type.Static<typeof DivergenceSchema>
export type CaseRow = Type.Static<typeof EnforcementCaseSchema>
export type Span = Type.Static<typeof SpanSchema>
export type Comparison = Type.Static<typeof ComparisonSchema>
