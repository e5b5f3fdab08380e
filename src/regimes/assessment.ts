import Type from 'typebox'
import {
  DaySchema,
  GradeSchema,
  InstantSchema,
  MoneySchema,
  QuantitySchema,
  SourceSchema,
} from '../model/index.ts'
import { designationMeasures } from './designation-measures.ts'
import { effects, forces, outcomes } from './outcome.ts'

const OutcomeSchema = Type.Enum([...outcomes])

/** A measure's place in its instrument. */
export const CitationSchema = Type.Object({
  document: Type.String({ description: 'Such as S/RES/2321 (2016).' }),
  paragraph: Type.String({ description: 'Such as 26(b).' }),
  adoptedOn: Type.Optional(DaySchema),
})

/** What somebody must do about an act that is allowed, or after one that is not. */
export const DutySchema = Type.Object({
  who: Type.String(),
  does: Type.String(),
  to: Type.Optional(Type.String()),
  by: Type.Optional(DaySchema),
  timing: Type.String({ description: 'When, in words: "within 30 days of the end of the month".' }),
  grade: GradeSchema,
  source: Type.Optional(SourceSchema),
})

/** An exemption as it was tried on these facts. */
export const TriedExemptionSchema = Type.Object({
  id: Type.String(),
  says: Type.String(),
  paragraph: Type.Optional(Type.String()),
  helps: Type.Enum(['yes', 'no', 'unknown', 'would-help-if-confirmed'], {
    description: 'Whether it takes the act out of the ban on these facts.',
  }),
  gives: OutcomeSchema,
  because: Type.Array(Type.String()),
  missing: Type.Array(Type.String({ description: 'Names of facts in `missing`.' })),
  grade: GradeSchema,
  source: Type.Optional(SourceSchema),
})

/** A measure that stands before or after this one in a chain. */
export const RelatedMeasureSchema = Type.Object({
  measure: Type.String(),
  edge: Type.Enum(['replaces', 'adds', 'widens', 'clarifies', 'restores']),
  citation: CitationSchema,
  from: DaySchema,
  says: Type.String(),
})

/** Where the act stands under a ceiling, as reported. */
export const CapPositionSchema = Type.Object({
  cap: Type.String(),
  window: Type.Object({ from: DaySchema, to: DaySchema }),
  limits: Type.Object({
    value: Type.Optional(MoneySchema),
    quantity: Type.Optional(QuantitySchema),
  }),
  headroom: Type.Union([
    Type.Null(),
    Type.Object({
      value: Type.Optional(MoneySchema),
      quantity: Type.Optional(QuantitySchema),
    }),
  ]),
  binding: Type.Optional(Type.String({ description: 'The limit nearest to being reached.' })),
  reportedThrough: Type.Union([Type.Null(), DaySchema]),
  says: Type.String(),
})

/** That only some hold a measure to stand: what is disputed, by whom it is held, and what they say. */
export const DisputedSchema = Type.Object(
  { dispute: Type.String(), heldBy: Type.Array(Type.String()), says: Type.String() },
  { description: 'Given where only some hold that the measure stands.' },
)

/** One clause of one measure, held against the act. */
export const FindingSchema = Type.Object({
  measure: Type.String({ description: 'Id of the measure, such as un-1718/2321-26-coal.' }),
  clause: Type.String(),
  title: Type.String(),
  text: Type.String({ description: 'What the clause says, in our words.' }),
  citation: CitationSchema,
  authority: Type.Object({
    id: Type.String(),
    body: Type.String({ description: 'Which body decided it.' }),
    binds: Type.String({ description: 'Whom the decision binds.' }),
  }),
  addressee: Type.Object({
    who: Type.String(),
    nationalAct: Type.String({
      description: 'The act that carries it to private persons, or "not held".',
    }),
  }),
  force: Type.Enum([...forces]),
  effect: Type.Enum([...effects]),
  applies: Type.Enum(['yes', 'unknown']),
  outcome: OutcomeSchema,
  goods: Type.Array(Type.Integer({ description: 'Index of the goods lines concerned.' })),
  because: Type.Array(Type.String()),
  exemptions: Type.Array(TriedExemptionSchema),
  cap: Type.Optional(CapPositionSchema),
  duties: Type.Array(DutySchema),
  decidedBy: Type.Optional(
    Type.String({ description: "Who decides a trigger that is someone's to decide." }),
  ),
  supersedes: Type.Array(RelatedMeasureSchema),
  supersededBy: Type.Array(RelatedMeasureSchema),
  inForce: Type.Object({ from: DaySchema, until: Type.Optional(DaySchema) }),
  disputed: Type.Optional(DisputedSchema),
  notes: Type.Array(Type.String()),
  grade: GradeSchema,
  source: Type.Optional(SourceSchema),
})

/** A fact that would settle the question, so that a form can ask for it. */
export const MissingFactSchema = Type.Object({
  fact: Type.String({
    description: 'Its name: a claim, a field of the transaction, or a question to another room.',
  }),
  kind: Type.Enum(['claim', 'field', 'listing', 'ownership', 'hull', 'balance']),
  question: Type.String({ description: "The question in a user's words." }),
  why: Type.String(),
  because: Type.String({ description: 'What stands in the way of knowing it.' }),
  asks: Type.Array(Type.String({ description: 'Ids of the measures that ask.' })),
})

/** A list entry met on the way: who or which hull, whether it stood on the day, and how firmly that is known. */
export const MetListingSchema = Type.Object({
  of: Type.String({ description: 'The party or hull of the act.' }),
  id: Type.String({ description: '`list:reference`.' }),
  list: Type.String(),
  caption: Type.String(),
  measures: Type.Array(Type.Enum([...designationMeasures])),
  from: DaySchema,
  until: Type.Optional(DaySchema),
  stands: Type.Boolean(),
  says: Type.String(),
  grade: GradeSchema,
})

/** What the answer rests on: the same question with the same basis gives the same bytes. */
export const BasisSchema = Type.Object({
  engine: Type.String(),
  recorded: Type.Integer({ description: 'Everything taken in up to this number was considered.' }),
  law: Type.String(),
  figures: Type.String(),
  lists: Type.Record(Type.String(), Type.String()),
  on: Type.Optional(DaySchema),
  knownBy: Type.Optional(InstantSchema),
})

/** What an act comes to as one side of a dispute reads the law. */
export const ReadingSchema = Type.Object({
  heldBy: Type.Array(Type.String()),
  outcome: OutcomeSchema,
  dispute: Type.String({ description: 'What is disputed.' }),
  says: Type.String({ description: 'What they hold, in our words.' }),
  grade: GradeSchema,
  source: SourceSchema,
})

/** An authority whose law was asked, and what the act comes to by its law alone. */
export const AskedAuthoritySchema = Type.Object({
  id: Type.String(),
  body: Type.String(),
  binds: Type.String(),
  regimes: Type.Array(Type.String()),
  outcome: OutcomeSchema,
  decides: Type.Boolean({ description: 'Whether the outcome rests on it.' }),
})

/** A regime that is held and does not bind the jurisdiction of the act, so was not asked. */
export const RegimeNotAskedSchema = Type.Object({
  regime: Type.String(),
  title: Type.String(),
  body: Type.String(),
  binds: Type.String(),
})

/** What the law in force on a day says of an act, as known at an instant. Never a clearance. */
export const AssessmentSchema = Type.Object({
  outcome: OutcomeSchema,
  says: Type.String({ description: 'The answer in a sentence.' }),
  on: DaySchema,
  knownBy: InstantSchema,
  readings: Type.Optional(Type.Array(ReadingSchema)),
  restsOn: Type.String({ description: 'Whose law decides, in a sentence.' }),
  authorities: Type.Array(AskedAuthoritySchema),
  notAsked: Type.Array(RegimeNotAskedSchema),
  findings: Type.Array(FindingSchema),
  missing: Type.Array(MissingFactSchema),
  listings: Type.Array(MetListingSchema),
  notLoaded: Type.Array(
    Type.String({ description: 'Authorities whose law is not loaded, named where it may matter.' }),
  ),
  lawCompleteThrough: DaySchema,
  caution: Type.String(),
  basis: BasisSchema,
})

export type Citation = Type.Static<typeof CitationSchema>
export type Duty = Type.Static<typeof DutySchema>
export type TriedExemption = Type.Static<typeof TriedExemptionSchema>
export type RelatedMeasure = Type.Static<typeof RelatedMeasureSchema>
export type CapPosition = Type.Static<typeof CapPositionSchema>
export type Finding = Type.Static<typeof FindingSchema>
export type Reading = Type.Static<typeof ReadingSchema>
export type AskedAuthority = Type.Static<typeof AskedAuthoritySchema>
export type RegimeNotAsked = Type.Static<typeof RegimeNotAskedSchema>
export type MetListing = Type.Static<typeof MetListingSchema>
export type MissingFact = Type.Static<typeof MissingFactSchema>
export type Basis = Type.Static<typeof BasisSchema>
export type Assessment = Type.Static<typeof AssessmentSchema>
