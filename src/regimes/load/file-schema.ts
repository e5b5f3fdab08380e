import Type, { type TSchema } from 'typebox'
import { GradeSchema, SourceSchema } from '../../model/index.ts'
import { designationMeasures } from '../designation-measures.ts'
import { mechanisms } from '../language/index.ts'
import { capParties, divergenceKinds } from '../law.ts'
import { effects, forces, outcomes } from '../outcome.ts'

const closed = { additionalProperties: false }
const DayText = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'A day, YYYY-MM-DD.',
})
const Id = Type.String({ pattern: '^[a-z0-9][a-z0-9/.-]*$', description: 'Lower-case id.' })
const Decimal = Type.String({
  pattern: '^\\d+(\\.\\d+)?$',
  description: 'A quoted decimal number.',
})

/** A condition: one word of the language with its arguments. Checked in full when it is compiled. */
const ConditionSchema = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  description: 'One word of the language of measures with its arguments.',
})

/** What standing on a list brings under this regime: which records of the list are meant, and the measures they come under. */
const ListingRuleSchema = Type.Object(
  {
    list: Id,
    programs: Type.Array(Type.String()),
    schemas: Type.Optional(Type.Array(Type.String())),
    measures: Type.Array(Type.Enum([...designationMeasures])),
    paragraph: Type.String(),
    source: SourceSchema,
  },
  closed,
)

const JurisdictionsSchema = Type.Object(
  {
    countries: Type.Array(Type.String(), { minItems: 1 }),
    from: Type.Optional(DayText),
    until: Type.Optional(DayText),
    source: Type.Optional(SourceSchema),
  },
  closed,
)

const DisputeSchema = Type.Object(
  {
    dispute: Id,
    title: Type.String(),
    from: DayText,
    positions: Type.Array(
      Type.Object(
        {
          position: Id,
          heldBy: Type.Array(Type.String(), { minItems: 1 }),
          says: Type.String(),
          grade: GradeSchema,
          source: SourceSchema,
        },
        closed,
      ),
      { minItems: 2 },
    ),
    restores: Type.Optional(
      Type.String({ description: 'The position on which ended measures stand again.' }),
    ),
  },
  closed,
)

const RegimeSchema = Type.Object(
  {
    regime: Id,
    title: Type.String(),
    target: Type.String(),
    authority: Type.Object({ id: Id, body: Type.String(), binds: Type.String() }, closed),
    addressee: Type.Object({ who: Type.String(), nationalAct: Type.String() }, closed),
    completeThrough: DayText,
    notHeld: Type.Array(Type.String()),
    jurisdictions: Type.Optional(
      Type.Array(JurisdictionsSchema, {
        description: 'Whom alone it binds; left out where it binds all States.',
      }),
    ),
    carriesOut: Type.Optional(Id),
    disputes: Type.Optional(Type.Array(DisputeSchema)),
    listings: Type.Optional(Type.Array(ListingRuleSchema)),
    dates: Type.Optional(Type.Array(Type.Object({ on: DayText, says: Type.String() }, closed))),
  },
  closed,
)

const DutySchema = Type.Object(
  {
    who: Type.String(),
    does: Type.String(),
    to: Type.Optional(Type.String()),
    timing: Type.String(),
    due: Type.Optional(
      Type.Object(
        { after: Type.Enum(['act', 'end-of-month', 'adoption']), days: Type.Integer() },
        closed,
      ),
    ),
    grade: GradeSchema,
    source: Type.Optional(SourceSchema),
  },
  closed,
)

const ExemptionSchema = Type.Object(
  {
    exemption: Id,
    paragraph: Type.Optional(Type.String()),
    text: Type.String(),
    gives: Type.Enum([...outcomes]),
    when: ConditionSchema,
    caps: Type.Optional(Type.Array(Id)),
    approval: Type.Optional(Type.Object({ by: Type.String() }, closed)),
    duties: Type.Optional(Type.Array(DutySchema)),
    grade: GradeSchema,
    source: Type.Optional(SourceSchema),
  },
  closed,
)

const ClauseSchema = Type.Object(
  {
    clause: Id,
    text: Type.String(),
    force: Type.Enum([...forces]),
    effect: Type.Enum([...effects]),
    when: ConditionSchema,
    addressee: Type.Optional(
      Type.String({ description: 'Whom the clause speaks to, where not all States.' }),
    ),
    decidedBy: Type.Optional(Type.String()),
    reaches: Type.Optional(
      Type.Enum(['regime'], {
        description:
          'Its exemptions are tried against every ban of the regime, and shown where they help.',
      }),
    ),
    exemptions: Type.Optional(Type.Array(ExemptionSchema)),
    duties: Type.Optional(Type.Array(DutySchema)),
    grade: GradeSchema,
    source: Type.Optional(SourceSchema),
  },
  closed,
)

const ExampleSchema = Type.Object(
  {
    example: Type.String(),
    on: DayText,
    act: Type.Record(Type.String(), Type.Unknown()),
    outcome: Type.Enum([...outcomes]),
    missing: Type.Optional(Type.Array(Type.String())),
  },
  closed,
)

const MeasureSchema = Type.Object(
  {
    measure: Id,
    title: Type.String(),
    subject: Id,
    document: Type.String(),
    paragraph: Type.String(),
    adopted: DayText,
    from: DayText,
    expires: Type.Optional(DayText),
    replaces: Type.Optional(Type.Array(Id)),
    adds: Type.Optional(Type.Array(Id)),
    widens: Type.Optional(Type.Array(Id)),
    clarifies: Type.Optional(Type.Array(Id)),
    restores: Type.Optional(Type.Array(Id)),
    heldOnly: Type.Optional(
      Type.Object(
        { dispute: Id, position: Id },
        { ...closed, description: 'The reading on which alone it stands once the dispute began.' },
      ),
    ),
    returns: Type.Optional(
      Type.String({ description: 'The dispute on whether it stands again after its end.' }),
    ),
    grade: GradeSchema,
    source: SourceSchema,
    notes: Type.Optional(Type.Array(Type.String())),
    clauses: Type.Array(ClauseSchema, { minItems: 1 }),
    examples: Type.Optional(Type.Array(ExampleSchema)),
  },
  closed,
)

const CapSchema = Type.Object(
  {
    cap: Id,
    title: Type.String(),
    measure: Id,
    paragraph: Type.String(),
    window: Type.Object(
      {
        from: DayText,
        to: Type.Optional(DayText),
        kind: Type.Optional(Type.Enum(['fixed', 'rolling', 'level'])),
        months: Type.Optional(Type.Integer({ minimum: 1, maximum: 120 })),
      },
      closed,
    ),
    per: Type.Optional(Type.Enum([...capParties])),
    base: Type.Optional(Type.Object({ from: DayText, to: DayText, unit: Type.String() }, closed)),
    yearly: Type.Optional(
      Type.Object({ through: Type.Integer({ minimum: 2000, maximum: 2100 }) }, closed),
    ),
    value: Type.Optional(Type.Object({ amount: Decimal, currency: Type.String() }, closed)),
    quantity: Type.Optional(Type.Object({ amount: Decimal, unit: Type.String() }, closed)),
    alternative: Type.Optional(Type.Object({ amount: Decimal, unit: Type.String() }, closed)),
    rule: Type.Enum(['whichever-is-lower', 'either']),
    notices: Type.Optional(
      Type.Array(
        Type.Object({ level: Type.Number(), says: Type.String(), grade: GradeSchema }, closed),
      ),
    ),
    grade: GradeSchema,
    source: SourceSchema,
    notes: Type.Optional(Type.Array(Type.String())),
  },
  closed,
)

const ClaimSchema = Type.Object(
  {
    claim: Id,
    says: Type.String(),
    question: Type.String(),
    why: Type.String(),
    excludes: Type.Optional(Type.Array(Id)),
  },
  closed,
)

const GoodsSchema = Type.Object(
  {
    goods: Id,
    says: Type.String(),
    headings: Type.Array(
      Type.Object(
        { hs: Type.String(), grade: GradeSchema, source: Type.Optional(SourceSchema) },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
)

const PlaceSchema = Type.Object(
  {
    place: Type.String(),
    country: Type.String(),
    alsoCalled: Type.Optional(Type.Array(Type.String())),
  },
  closed,
)

const DesignationSchema = Type.Object(
  {
    designation: Type.String({ description: '`list:reference`, such as un-sc:KPe.036.' }),
    name: Type.String(),
    alsoCalled: Type.Optional(Type.Array(Type.String())),
    imo: Type.Optional(Type.String()),
    measures: Type.Array(Type.Enum([...designationMeasures]), { minItems: 1 }),
    from: DayText,
    until: Type.Optional(DayText),
    basis: Type.String({ description: 'Document and paragraph, or the act of the Committee.' }),
    grade: GradeSchema,
    source: SourceSchema,
  },
  closed,
)

const Month = Type.String({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'A year, a month or a day, as far as it is known.',
})

const DivergenceSchema = Type.Object(
  {
    divergence: Id,
    title: Type.String(),
    subject: Id,
    kind: Type.Enum([...divergenceKinds]),
    ours: Type.Array(Id, { minItems: 1 }),
    theirs: Type.Array(Id, { minItems: 1 }),
    from: DayText,
    until: Type.Optional(DayText),
    says: Type.String(),
    lines: Type.Optional(Type.Array(Type.String())),
    grade: GradeSchema,
    source: SourceSchema,
  },
  closed,
)

const CaseSchema = Type.Object(
  {
    case: Id,
    party: Type.String(),
    country: Type.Optional(Type.String()),
    was: Type.String(),
    conduct: Type.Object({ from: Month, to: Month }, closed),
    settledOn: DayText,
    penalty: Type.Optional(Type.Object({ amount: Decimal, currency: Type.String() }, closed)),
    measures: Type.Array(Id),
    says: Type.String(),
    grade: GradeSchema,
    source: SourceSchema,
  },
  closed,
)

const EventSchema = Type.Object(
  {
    event: Id,
    kind: Type.Enum(['test', 'launch', 'tactic']),
    on: Type.Optional(DayText),
    says: Type.String(),
    answeredBy: Type.Array(Id, { description: 'The measures that answered it.' }),
    grade: GradeSchema,
    source: SourceSchema,
  },
  closed,
)

/** One law file. Any file may hold any of these; a folder is one or more regimes. */
export const LawFileSchema = Type.Object(
  {
    regimes: Type.Optional(Type.Array(RegimeSchema)),
    claims: Type.Optional(Type.Array(ClaimSchema)),
    goods: Type.Optional(Type.Array(GoodsSchema)),
    places: Type.Optional(Type.Array(PlaceSchema)),
    caps: Type.Optional(Type.Array(CapSchema)),
    measures: Type.Optional(Type.Array(MeasureSchema)),
    designations: Type.Optional(Type.Array(DesignationSchema)),
    events: Type.Optional(Type.Array(EventSchema)),
    divergences: Type.Optional(Type.Array(DivergenceSchema)),
    cases: Type.Optional(Type.Array(CaseSchema)),
  },
  closed,
)

export type LawFile = Type.Static<typeof LawFileSchema>
export type MeasureEntry = NonNullable<LawFile['measures']>[number]
export type DesignationEntry = NonNullable<LawFile['designations']>[number]
export type RegimeEntry = NonNullable<LawFile['regimes']>[number]
export type DivergenceEntry = NonNullable<LawFile['divergences']>[number]
export type CaseEntry = NonNullable<LawFile['cases']>[number]
export type CapEntry = NonNullable<LawFile['caps']>[number]

/** The published schema of a law file, with every word of the language spelled out. */
export function publishedLawSchema(): TSchema {
  const condition = { $ref: '#/$defs/condition' }
  const words = mechanisms.map(({ word, says, takes }) => {
    const inner =
      word === 'all' || word === 'any' ? { type: 'array', items: condition, minItems: 1 } : takes
    return {
      type: 'object',
      description: says,
      properties: { [word]: word === 'not' ? condition : inner },
      required: [word],
      additionalProperties: false,
    }
  })
  const text = JSON.stringify(LawFileSchema, (key, value: unknown) =>
    key === 'when' ? condition : value,
  )
  return { ...(JSON.parse(text) as object), $defs: { condition: { oneOf: words } } } as TSchema
}
