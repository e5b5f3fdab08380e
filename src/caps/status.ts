import Type from 'typebox'
import {
  DaySchema,
  GradeSchema,
  InstantSchema,
  MoneySchema,
  QuantitySchema,
  SourceSchema,
} from '../model/index.ts'

/** One report of drawdown as it came in. */
export const ReportLineSchema = Type.Object({
  id: Type.String(),
  from: DaySchema,
  to: DaySchema,
  reporter: Type.Union([Type.Null(), Type.String()]),
  statesReporting: Type.Union([Type.Null(), Type.Integer()]),
  quantity: Type.Optional(QuantitySchema),
  value: Type.Optional(MoneySchema),
  knownFrom: DaySchema,
  basis: Type.String(),
  grade: GradeSchema,
  source: SourceSchema,
  counted: Type.Enum(['whole', 'straddles', 'after-day'], {
    description: 'Whether its period had ended by the day asked, ran across it, or began after it.',
  }),
  afterEnd: Type.Boolean({
    description: 'Its period ran on after the cap had ceased to be in force.',
  }),
  cumulative: Type.Object({
    value: Type.Optional(Type.Number()),
    quantity: Type.Optional(Type.Number()),
  }),
})

/** A step at which the regime gives notice: reached when either limit reaches it. */
export const NoticeSchema = Type.Object({
  level: Type.Number({ description: 'Fraction of the limit.' }),
  amounts: Type.Object({
    value: Type.Optional(MoneySchema),
    quantity: Type.Optional(QuantitySchema),
  }),
  says: Type.String(),
  limit: Type.Union([Type.Null(), Type.Enum(['value', 'quantity'])], {
    description: 'The limit that reached the step first, if one did.',
  }),
  crossedFrom: Type.Union([Type.Null(), DaySchema], {
    description: 'First day of the period whose report carries it over the step.',
  }),
  crossedOn: Type.Union([Type.Null(), DaySchema], {
    description: 'Last day of that period: the step was reached by then.',
  }),
  knownOn: Type.Union([Type.Null(), DaySchema]),
  grade: GradeSchema,
})

const ShareSchema = Type.Object({
  value: Type.Union([Type.Null(), Type.Number()]),
  quantity: Type.Union([Type.Null(), Type.Number()]),
})

/** When a level would be reached at the pace so far; null where the pace is nil or unknown. */
export const ForecastSchema = Type.Object({
  method: Type.String(),
  asOf: DaySchema,
  levels: Type.Array(
    Type.Object({
      level: Type.Number(),
      value: Type.Union([Type.Null(), DaySchema]),
      quantity: Type.Union([Type.Null(), DaySchema]),
    }),
  ),
  says: Type.String(),
})

/** What is not reported yet. */
export const NowcastSchema = Type.Object({
  unreported: Type.Array(Type.Object({ from: DaySchema, to: DaySchema }), {
    description:
      'Stretches of the window up to the day asked about that no known report covers whole.',
  }),
  days: Type.Integer(),
  says: Type.String(),
})

/** Where a ceiling stands on a day, as known at an instant. */
export const CapStatusSchema = Type.Object({
  cap: Type.String(),
  title: Type.String(),
  says: Type.String({ description: 'The status in a sentence.' }),
  on: DaySchema,
  knownBy: InstantSchema,
  measure: Type.String(),
  citation: Type.Object({ document: Type.String(), paragraph: Type.String() }),
  window: Type.Object({
    from: DaySchema,
    to: DaySchema,
    ended: Type.Optional(Type.Object({ on: DaySchema, by: Type.String(), says: Type.String() })),
  }),
  rule: Type.String({
    description: 'How the limits stand to each other: whichever is lower, or either.',
  }),
  limits: Type.Object({
    value: Type.Optional(MoneySchema),
    quantity: Type.Optional(QuantitySchema),
    grade: GradeSchema,
    source: Type.Optional(SourceSchema),
  }),
  reported: Type.Object({
    value: Type.Optional(MoneySchema),
    quantity: Type.Optional(QuantitySchema),
    through: Type.Union([Type.Null(), DaySchema]),
    straddling: Type.Boolean({
      description: 'A known report runs across the day and is not counted.',
    }),
  }),
  share: ShareSchema,
  binding: Type.Union([Type.Null(), Type.Enum(['value', 'quantity'])]),
  headroom: Type.Union([
    Type.Null(),
    Type.Object({ value: Type.Optional(MoneySchema), quantity: Type.Optional(QuantitySchema) }),
  ]),
  notices: Type.Array(NoticeSchema),
  forecast: ForecastSchema,
  nowcast: NowcastSchema,
  status: Type.Enum(['not-yet', 'nothing-reported', 'open', 'exceeded', 'closed', 'replaced']),
  reports: Type.Array(ReportLineSchema),
})

export type CapStatus = Type.Static<typeof CapStatusSchema>
export type ReportLine = Type.Static<typeof ReportLineSchema>
export type Notice = Type.Static<typeof NoticeSchema>
export type Forecast = Type.Static<typeof ForecastSchema>
export type Nowcast = Type.Static<typeof NowcastSchema>
