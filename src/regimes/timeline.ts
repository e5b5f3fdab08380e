import Type from 'typebox'
import {
  type Day,
  DaySchema,
  dayOf,
  daysBetween,
  GradeSchema,
  type Instant,
  readDay,
  SourceSchema,
} from '../model/index.ts'
import { CitationSchema } from './assessment.ts'
import { isKnown } from './in-force.ts'
import type { Law, Measure } from './law.ts'
import { contentOf } from './load/law-content.ts'

/** What kinds of event the Council answers: a nuclear test, a launch, a way of evading the measures. */
export const eventKinds = ['test', 'launch', 'tactic'] as const

/** An answer to an event: the measure, its instrument, and how many days after. */
const AnswerSchema = Type.Object({
  measure: Type.String(),
  title: Type.String(),
  citation: CitationSchema,
  days: Type.Union([Type.Null(), Type.Integer()], {
    description: 'Days from the event to adoption; null where the day of the event is not known.',
  }),
})

/** Something that happened, and what answered it. */
export const TimelineEventSchema = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...eventKinds]),
  on: Type.Union([Type.Null(), DaySchema]),
  says: Type.String(),
  answers: Type.Array(AnswerSchema),
  grade: GradeSchema,
  source: SourceSchema,
})

export type TimelineEvent = Type.Static<typeof TimelineEventSchema>

/** The events of the law that is loaded and what answered each, as known at an instant, the oldest first; undated ones by their answer. */
export function timelineOf(law: Law, knownBy: Instant): readonly TimelineEvent[] {
  return (contentOf(law).events ?? [])
    .map(({ event, kind, on, says, answeredBy, grade, source }) => {
      const day = on === undefined ? undefined : readDay(on)
      const answers = answeredBy
        .flatMap((id) => law.measures.get(id) ?? [])
        .filter((measure) => isKnown(measure, knownBy))
        .map((measure) => answerOf(measure, day))
      return { id: event, kind, on: day ?? null, says, answers, grade, source }
    })
    .filter(({ on }) => on === null || on <= dayOf(knownBy))
    .sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1))
}

function answerOf({ id, title, document, paragraph, adopted }: Measure, on: Day | undefined) {
  return {
    measure: id,
    title,
    citation: { document, paragraph, adoptedOn: adopted },
    days: on === undefined ? null : daysBetween(on, adopted),
  }
}

function placeOf({ on, answers }: TimelineEvent): string {
  return on ?? answers[0]?.citation.adoptedOn ?? ''
}
