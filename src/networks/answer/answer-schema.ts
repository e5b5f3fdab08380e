import Type, { type Static } from 'typebox'
import { DaySchema, GradeSchema, InstantSchema, SourceSchema } from '../../model/index.ts'
import { ruleIds } from '../rules/rule.ts'

const PercentTextSchema = Type.Union([
  Type.String({ description: 'A percent as a decimal string.' }),
  Type.Object({ min: Type.String(), max: Type.String() }),
])

const CaughtSchema = Type.Union([Type.Boolean(), Type.Literal('depends')], {
  description:
    'Whether the rule reaches the party: true, false, or depends where the facts given or the rule leave it open.',
})

const StepSchema = Type.Object({
  kind: Type.Enum([
    'listed',
    'by-status',
    'holds',
    'controls',
    'follows',
    'falls-short',
    'left-out',
  ]),
  says: Type.String(),
  party: Type.Optional(Type.String()),
  holder: Type.Optional(Type.String()),
  share: Type.Optional(PercentTextSchema),
  at: Type.Optional(Type.Array(Type.String(), { description: 'Where in the input it stands.' })),
  sources: Type.Optional(Type.Array(SourceSchema)),
  grade: Type.Optional(GradeSchema),
})

const OpenFactSchema = Type.Object({
  settles: Type.Enum(['alone', 'together', 'reading'], {
    description:
      'Whether knowing it can settle the answer alone, only with the others marked together, or is about how the rule is read.',
  }),
  says: Type.String(),
  at: Type.Array(Type.String()),
})

const NoteSchema = Type.Object({
  kind: Type.Enum(['control', 'sold', 'contested'], {
    description:
      'Control that does not catch or may be rebutted; a stake sold under the threshold; a tie that somebody disputes.',
  }),
  says: Type.String(),
})

const IssueSchema = Type.Object({
  code: Type.String(),
  says: Type.String(),
  at: Type.String(),
  tryThis: Type.Optional(Type.String()),
})

/** What a rule says of one party. */
export const RulingSchema = Type.Object({
  caught: CaughtSchema,
  by: Type.Union([Type.Null(), Type.Enum(['listing', 'status', 'ownership', 'control'])], {
    description: 'What catches it, or may; null where nothing does.',
  }),
  share: Type.Union([PercentTextSchema], {
    description:
      'The percent of its shares that counts: of all caught holders, or the most that one listed party holds where the rule adds no others up.',
  }),
  says: Type.String(),
  proof: Type.Array(StepSchema),
  missing: Type.Array(OpenFactSchema, { description: 'The cheapest facts that would settle it.' }),
  notes: Type.Array(NoteSchema),
  rules: Type.Record(Type.String(), CaughtSchema, {
    description: 'What each rule held says of it, side by side.',
  }),
})

/** What a rule says of a structure. */
export const OwnershipSchema = Type.Object({
  rule: Type.Enum([...ruleIds]),
  title: Type.String(),
  reading: Type.Object({
    says: Type.String(),
    from: Type.Union([Type.Null(), DaySchema]),
    source: SourceSchema,
    grade: GradeSchema,
  }),
  on: DaySchema,
  knownBy: InstantSchema,
  says: Type.String(),
  results: Type.Record(Type.String(), RulingSchema),
  planned: Type.Optional(
    Type.Object({
      parties: Type.Array(Type.String()),
      takes: Type.Record(
        Type.String(),
        Type.Object({
          caught: Type.Array(Type.String()),
          depends: Type.Array(Type.String()),
        }),
        {
          description: 'By rule: what the planned designations would newly catch, or make depend.',
        },
      ),
    }),
  ),
  contradictions: Type.Array(IssueSchema, {
    description: 'What the data says against itself and was kept all the same.',
  }),
  caution: Type.String(),
})

export type Ruling = Static<typeof RulingSchema>
export type OwnershipAnswer = Static<typeof OwnershipSchema>
export type Note = Static<typeof NoteSchema>
