import Type from 'typebox'
import {
  type Day,
  DaySchema,
  dayOf,
  GradeSchema,
  type Instant,
  SourceSchema,
} from '../model/index.ts'
import { CitationSchema, DisputedSchema, RelatedMeasureSchema } from './assessment.ts'
import { after, before, endOf, isInForce, isKnown } from './in-force.ts'
import type { Clause, DutyRule, Exemption, Law, Measure } from './law.ts'
import { effects, forces, outcomes } from './outcome.ts'
import { disputedOn } from './readings.ts'
import { unconfirmedIn } from './unconfirmed.ts'

/** A measure in a line of a list. */
export const MeasureSummarySchema = Type.Object({
  id: Type.String(),
  title: Type.String(),
  regime: Type.String(),
  subject: Type.String(),
  citation: CitationSchema,
  forces: Type.Array(Type.Enum([...forces])),
  from: DaySchema,
  until: Type.Optional(DaySchema),
  inForce: Type.Boolean(),
  replaces: Type.Array(Type.String()),
  supersededBy: Type.Optional(Type.String()),
  unconfirmed: Type.Array(
    Type.String({ description: 'What of it rests on unconfirmed facts, in a few words.' }),
  ),
  grade: GradeSchema,
})

const DutyTextSchema = Type.Object({
  who: Type.String(),
  does: Type.String(),
  to: Type.Optional(Type.String()),
  timing: Type.String(),
  grade: GradeSchema,
})

const ExemptionTextSchema = Type.Object({
  id: Type.String(),
  paragraph: Type.Optional(Type.String()),
  text: Type.String(),
  when: Type.Array(Type.String()),
  gives: Type.Enum([...outcomes]),
  caps: Type.Array(Type.String()),
  approvalBy: Type.Optional(Type.String()),
  duties: Type.Array(DutyTextSchema),
  grade: GradeSchema,
  source: Type.Optional(SourceSchema),
})

const ClauseTextSchema = Type.Object({
  id: Type.String(),
  text: Type.String(),
  force: Type.Enum([...forces]),
  effect: Type.Enum([...effects]),
  when: Type.Array(Type.String()),
  decidedBy: Type.Optional(Type.String()),
  exemptions: Type.Array(ExemptionTextSchema),
  duties: Type.Array(DutyTextSchema),
  grade: GradeSchema,
  source: Type.Optional(SourceSchema),
})

/** A measure whole, in words. */
export const MeasureDetailSchema = Type.Object({
  ...MeasureSummarySchema.properties,
  on: DaySchema,
  clauses: Type.Array(ClauseTextSchema),
  source: SourceSchema,
  before: Type.Array(RelatedMeasureSchema),
  after: Type.Array(RelatedMeasureSchema),
  disputed: Type.Optional(DisputedSchema),
  notes: Type.Array(Type.String()),
  examples: Type.Array(
    Type.Object({
      name: Type.String(),
      on: DaySchema,
      outcome: Type.Enum([...outcomes]),
      act: Type.Unknown({ description: 'The act, as assess takes it.' }),
    }),
    {
      description:
        'Acts with the outcome that the law of the measure alone gives; every one is run by the tests.',
    },
  ),
})

export type MeasureSummary = Type.Static<typeof MeasureSummarySchema>
export type MeasureDetail = Type.Static<typeof MeasureDetailSchema>

/** A measure in a line, as it stands on a day. */
export function summarise(measure: Measure, law: Law, on: Day, knownBy: Instant): MeasureSummary {
  const until = endOf(measure, law, knownBy)
  const replacer = after(measure, law, knownBy).find(({ edge }) => edge === 'replaces')
  return {
    id: measure.id,
    title: measure.title,
    regime: measure.regime,
    subject: measure.subject,
    citation: {
      document: measure.document,
      paragraph: measure.paragraph,
      adoptedOn: measure.adopted,
    },
    forces: [...new Set(measure.clauses.map(({ force }) => force))],
    from: measure.from,
    ...(until === undefined ? {} : { until }),
    inForce: isInForce(measure, law, on, knownBy),
    replaces: measure.edges.filter(({ edge }) => edge === 'replaces').map(({ measure: id }) => id),
    ...(replacer === undefined ? {} : { supersededBy: replacer.measure }),
    unconfirmed: [...unconfirmedIn(measure)],
    grade: measure.grade,
  }
}

/** A measure whole: its clauses, conditions in words, exemptions, duties, and what stands before and after it. */
export function describeMeasure(
  measure: Measure,
  law: Law,
  on: Day,
  knownBy: Instant,
): MeasureDetail {
  const disputed = disputedOn(measure, law, on)
  return {
    ...summarise(measure, law, on, knownBy),
    on,
    clauses: measure.clauses.map(describeClause),
    source: measure.source,
    before: [...before(measure, law)],
    after: [...after(measure, law, knownBy)],
    ...(disputed === undefined ? {} : { disputed }),
    notes: [...measure.notes],
    examples: law.examples
      .filter((example) => example.measure === measure.id)
      .map(({ name, on: day, outcome, act }) => ({ name, on: day, outcome, act })),
  }
}

/** The dates on which a regime's law changed, as known at an instant, for a time line. */
export function regimeDates(
  law: Law,
  knownBy: Instant,
): { day: Day; label: string; measure?: string }[] {
  const steps = new Map<string, Measure[]>()
  for (const measure of law.measures.values()) {
    if (!isKnown(measure, knownBy)) continue
    const key = `${measure.from} ${measure.document}`
    steps.set(key, [...(steps.get(key) ?? []), measure])
  }
  const measures = [...steps.values()].flatMap(sayStep)
  const others = [...law.regimes.values()].flatMap(({ dates }) =>
    dates
      .filter(({ on }) => on <= dayOf(knownBy))
      .map(({ on, says }) => ({ day: on, label: says })),
  )
  return [...measures, ...others].sort((left, right) => (left.day < right.day ? -1 : 1))
}

/** One instrument's measures that begin on one day, as one date of the time line. */
function sayStep([first, ...rest]: readonly Measure[]) {
  if (first === undefined) return []
  const { from, document, paragraph, title, id } = first
  if (rest.length > 0) return [{ day: from, label: `${document}: ${rest.length + 1} measures` }]
  return [{ day: from, label: `${document} ¶${paragraph}: ${title}`, measure: id }]
}

function describeClause(clause: Clause): MeasureDetail['clauses'][number] {
  return {
    id: clause.id,
    text: clause.text,
    force: clause.force,
    effect: clause.effect,
    when: clause.when.says.split('; and '),
    ...(clause.decidedBy === undefined ? {} : { decidedBy: clause.decidedBy }),
    exemptions: clause.exemptions.map(describeExemption),
    duties: clause.duties.map(describeDuty),
    grade: clause.grade,
    ...(clause.source === undefined ? {} : { source: clause.source }),
  }
}

function describeExemption(
  exemption: Exemption,
): MeasureDetail['clauses'][number]['exemptions'][number] {
  return {
    id: exemption.id,
    ...(exemption.paragraph === undefined ? {} : { paragraph: exemption.paragraph }),
    text: exemption.text,
    when: exemption.when.says.split('; and '),
    gives: exemption.gives,
    caps: [...exemption.caps],
    ...(exemption.approval === undefined ? {} : { approvalBy: exemption.approval.by }),
    duties: exemption.duties.map(describeDuty),
    grade: exemption.grade,
    ...(exemption.source === undefined ? {} : { source: exemption.source }),
  }
}

function describeDuty({ who, does, to, timing, grade }: DutyRule) {
  return { who, does, ...(to === undefined ? {} : { to }), timing, grade }
}
