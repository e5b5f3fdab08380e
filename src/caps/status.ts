import Type from 'typebox'
import {
  DaySchema,
  GradeSchema,
  InstantSchema,
  MoneySchema,
  QuantitySchema,
  SourceSchema,
} from '../model/index.ts'
import { capParties } from '../regimes/index.ts'

const ShareSchema = Type.Object({
  value: Type.Union([Type.Null(), Type.Number()]),
  quantity: Type.Union([Type.Null(), Type.Number()]),
})

/** What somebody decided on a report. */
export const RulingSchema = Type.Object({
  decision: Type.Enum(['stands', 'aside']),
  by: Type.String(),
  reason: Type.String(),
  knownFrom: DaySchema,
})

const counted = [
  'whole',
  'straddles',
  'after-day',
  'before-window',
  'after-window',
  'earlier-level',
] as const

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
  counted: Type.Enum([...counted], {
    description:
      'Whether its period had ended by the day asked, ran across it or an end of the window, began after it, lies before or after the window, or is of a number that a later report took the place of.',
  }),
  afterEnd: Type.Boolean({
    description: 'Its period ran on after the cap had ceased to be in force.',
  }),
  cumulative: Type.Object({
    value: Type.Optional(Type.Number()),
    quantity: Type.Optional(Type.Number()),
  }),
  shipment: Type.Optional(Type.String()),
  count: Type.Optional(
    Type.Integer({ description: 'How many reports of the period are added up in the line.' }),
  ),
  converted: Type.Optional(
    Type.Object({
      least: QuantitySchema,
      most: QuantitySchema,
      factor: Type.Object({ low: Type.String(), high: Type.String(), says: Type.String() }),
    }),
  ),
  ruling: Type.Optional(RulingSchema),
})

/** A report that is known and not added up, and why. */
export const BesideLineSchema = Type.Object({
  id: Type.String(),
  standing: Type.Enum(['repeats', 'held', 'aside', 'corrected']),
  because: Type.String(),
  against: Type.Optional(Type.String({ description: 'The report that it meets, by its id.' })),
  from: DaySchema,
  to: DaySchema,
  reporter: Type.Union([Type.Null(), Type.String()]),
  shipment: Type.Optional(Type.String()),
  quantity: Type.Optional(QuantitySchema),
  value: Type.Optional(MoneySchema),
  knownFrom: DaySchema,
  basis: Type.String(),
  grade: GradeSchema,
  source: SourceSchema,
  ruling: Type.Optional(RulingSchema),
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

const dayOrNot = Type.Union([Type.Null(), DaySchema])
const RangeSchema = Type.Object({ earliest: dayOrNot, latest: dayOrNot })

const LevelSchema = Type.Object({
  level: Type.Number(),
  value: dayOrNot,
  quantity: dayOrNot,
  range: Type.Optional(
    Type.Object(
      { value: RangeSchema, quantity: RangeSchema },
      { description: 'Null: not within the window.' },
    ),
  ),
})

/** When a level would be reached at the pace so far; null where the pace is nil or unknown. */
export const ForecastSchema = Type.Object({
  method: Type.String(),
  asOf: DaySchema,
  levels: Type.Array(LevelSchema),
  perDay: Type.Object(
    {
      value: Type.Union([Type.Null(), Type.Number()]),
      quantity: Type.Union([Type.Null(), Type.Number()]),
    },
    { description: 'The pace, as a share of the limit a day.' },
  ),
  interval: Type.Union([
    Type.Null(),
    Type.Object({
      least: Type.Number({ description: 'How many times the pace, at the low end.' }),
      most: Type.Number({ description: 'How many times the pace, at the high end.' }),
      nominal: Type.Number(),
      coverage: Type.Number({ description: 'How often it held where it was tried.' }),
      held: Type.Integer(),
      of: Type.Integer(),
      says: Type.String(),
    }),
  ]),
  open: Type.Union(
    [
      Type.Null(),
      Type.Object({ asOf: DaySchema, days: Type.Integer(), levels: Type.Array(LevelSchema) }),
    ],
    { description: 'By open days alone, where trade was stopped by somebody’s word.' },
  ),
  says: Type.String(),
})

const GuessSchema = Type.Union([
  Type.Null(),
  Type.Object({
    least: Type.Number(),
    likely: Type.Number(),
    most: Type.Number(),
    chancePassed: Type.Number({ description: 'The chance that the limit is passed already.' }),
  }),
])

/** What is not reported yet, and a guess at it; the guess is never in the ledger. */
export const NowcastSchema = Type.Object({
  unreported: Type.Array(Type.Object({ from: DaySchema, to: DaySchema }), {
    description:
      'Stretches of the window up to the day asked about that no known report covers whole.',
  }),
  days: Type.Integer(),
  openDays: Type.Integer({ description: 'Of those, the days on which trade was not stopped.' }),
  lags: Type.Union(
    [
      Type.Null(),
      Type.Object({
        reports: Type.Integer(),
        least: Type.Integer(),
        median: Type.Integer(),
        most: Type.Integer(),
      }),
    ],
    { description: 'Days from the end of a period until its report was known.' },
  ),
  estimate: Type.Union([
    Type.Null(),
    Type.Object({
      value: GuessSchema,
      quantity: GuessSchema,
      rests: Type.Object({ reports: Type.Integer(), days: Type.Integer() }),
      isThin: Type.Boolean({ description: 'It rests on one report.' }),
    }),
  ]),
  says: Type.String(),
})

/** Whether trade was hurried before the close. */
export const FrontLoadingSchema = Type.Object({
  period: Type.Object({ from: DaySchema, to: DaySchema }),
  against: Type.Object({ from: DaySchema, to: DaySchema, days: Type.Integer() }),
  times: Type.Number(),
  isRush: Type.Boolean(),
  perDay: Type.Union([
    Type.Null(),
    Type.Object({ change: Type.Number(), volumePart: Type.Number(), pricePart: Type.Number() }),
  ]),
  says: Type.String(),
})

/** The use of a ceiling if what the one before it was passed by were counted against it. */
export const CarriedSchema = Type.Object({
  from: Type.String(),
  excess: Type.Object({
    value: Type.Optional(MoneySchema),
    quantity: Type.Optional(QuantitySchema),
  }),
  share: ShareSchema,
  says: Type.String(),
})

const statuses = [
  'not-yet',
  'nothing-reported',
  'limit-unknown',
  'open',
  'exceeded',
  'closed',
  'replaced',
] as const

/** One State or holder under a ceiling that is set for each. */
export const PartySchema = Type.Object({
  whose: Type.String(),
  limit: Type.Union([Type.Null(), QuantitySchema], {
    description:
      'Null where it is what the State reported of earlier days, and that is not reported whole.',
  }),
  reported: Type.Union([Type.Null(), QuantitySchema]),
  share: Type.Union([Type.Null(), Type.Number()]),
  through: Type.Union([Type.Null(), DaySchema]),
  status: Type.Enum([...statuses]),
})

/** A limit that the law gives in another unit beside the one counted, without saying which prevails. */
export const AlternativeSchema = Type.Object({
  limit: QuantitySchema,
  reported: Type.Union([Type.Null(), QuantitySchema]),
  share: Type.Union([Type.Null(), Type.Number()]),
  says: Type.String(),
})

/** What each drawdown must meet besides the ceiling. */
export const ConditionSchema = Type.Object({
  exemption: Type.String(),
  says: Type.String(),
  grade: GradeSchema,
  duties: Type.Array(
    Type.Object({
      who: Type.String(),
      does: Type.String(),
      to: Type.Optional(Type.String()),
      timing: Type.String(),
      grade: GradeSchema,
    }),
  ),
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
  per: Type.Enum([...capParties], {
    description: 'Whom it is set for: all States together, each State, or each holder in a State.',
  }),
  whose: Type.Union([Type.Null(), Type.String()], {
    description:
      'Of whom the figures are, under a ceiling for each: whom the question names, or who stands nearest the own limit.',
  }),
  window: Type.Object({
    kind: Type.Enum(['fixed', 'rolling', 'level'], {
      description:
        'Whether what is drawn in it adds up, what is drawn in the months up to the day, or a number stands and nothing adds up.',
    }),
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
  shareAtMost: ShareSchema,
  price: Type.Union(
    [
      Type.Null(),
      Type.Object({
        unit: Type.String(),
        breakEven: Type.Number(),
        reported: Type.Union([Type.Null(), Type.Number()]),
        says: Type.String(),
      }),
    ],
    { description: 'The price above which the value limit binds, and the price reported.' },
  ),
  binding: Type.Union([Type.Null(), Type.Enum(['value', 'quantity'])]),
  headroom: Type.Union([
    Type.Null(),
    Type.Object({ value: Type.Optional(MoneySchema), quantity: Type.Optional(QuantitySchema) }),
  ]),
  notices: Type.Array(NoticeSchema),
  forecast: ForecastSchema,
  nowcast: NowcastSchema,
  frontLoading: Type.Union([Type.Null(), FrontLoadingSchema]),
  ifCarried: Type.Union([Type.Null(), CarriedSchema]),
  alternative: Type.Union([Type.Null(), AlternativeSchema]),
  base: Type.Union(
    [Type.Null(), Type.Object({ from: DaySchema, to: DaySchema, unit: Type.String() })],
    { description: 'The days whose figures, as the same State reported them, are the limit.' },
  ),
  conditions: Type.Array(ConditionSchema),
  parties: Type.Array(PartySchema, { description: 'At most 300, nearest the own limit first.' }),
  partiesSize: Type.Integer(),
  status: Type.Enum([...statuses]),
  reports: Type.Array(ReportLineSchema, { description: 'At most 500 lines, the last by period.' }),
  size: Type.Integer({
    description:
      'How many reports are known and stand, whether or not their periods had ended by the day.',
  }),
  beside: Type.Array(BesideLineSchema, {
    description: 'Known and not added up; at most 200, the last by period.',
  }),
  besideSize: Type.Integer(),
})

export type Party = Type.Static<typeof PartySchema>
export type CapStatus = Type.Static<typeof CapStatusSchema>
export type ReportLine = Type.Static<typeof ReportLineSchema>
export type Notice = Type.Static<typeof NoticeSchema>
export type Forecast = Type.Static<typeof ForecastSchema>
export type Nowcast = Type.Static<typeof NowcastSchema>
export type BesideLine = Type.Static<typeof BesideLineSchema>
export type FrontLoading = Type.Static<typeof FrontLoadingSchema>
export type Carried = Type.Static<typeof CarriedSchema>
