import Type, { type Static } from 'typebox'
import { type Factor, factorProperty, type Stop, stopProperty } from '../../caps/index.ts'
import {
  type Day,
  type Fact,
  GradeSchema,
  type RecordedFact,
  readDay,
  SourceSchema,
  startOfDay,
} from '../../model/index.ts'
import { factId } from '../../store/index.ts'

const closed = { additionalProperties: false }
const known = Type.String({ description: 'The day it became known.' })

/** How many of one unit make one of another, for the ceilings of some measures. */
export const FactorRowSchema = Type.Object(
  {
    measures: Type.Array(Type.String(), { minItems: 1 }),
    from: Type.String(),
    to: Type.String(),
    low: Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,9})?$' }),
    high: Type.String({ pattern: '^\\d{1,9}(\\.\\d{1,9})?$' }),
    says: Type.String(),
    knownFrom: known,
    grade: GradeSchema,
    source: SourceSchema,
  },
  closed,
)

/** Days on which trade under a ceiling stood still by somebody's word. */
export const SuspensionRowSchema = Type.Object(
  {
    cap: Type.String(),
    from: Type.String(),
    to: Type.String(),
    by: Type.String(),
    says: Type.String(),
    knownFrom: known,
    grade: GradeSchema,
    source: SourceSchema,
  },
  closed,
)

interface Reader {
  readonly day: (text: string, field: string) => Day
}

/** A factor as one fact for each measure that it counts under. */
export function factsOfFactor(row: Static<typeof FactorRowSchema>, read: Reader): Fact[] {
  const { from, to, low, high, says } = row
  return row.measures.map((subject) =>
    withId({
      subject,
      property: factorProperty,
      value: { from, to, low, high, says },
      knownFrom: startOfDay(read.day(row.knownFrom, 'knownFrom')),
      grade: row.grade,
      source: row.source,
    }),
  )
}

export function factsOfSuspension(row: Static<typeof SuspensionRowSchema>, read: Reader): Fact {
  return withId({
    subject: row.cap,
    property: stopProperty,
    value: { by: row.by, says: row.says },
    validFrom: read.day(row.from, 'from'),
    validTo: read.day(row.to, 'to'),
    knownFrom: startOfDay(read.day(row.knownFrom, 'knownFrom')),
    grade: row.grade,
    source: row.source,
  })
}

export function factorOfFact({ value, grade, source }: RecordedFact): Factor {
  return { ...(value as Omit<Factor, 'grade' | 'source'>), grade, source }
}

export function stopOfFact({ subject, value, validFrom, validTo, ...fact }: RecordedFact): Stop {
  const { by, says } = value as { readonly by: string; readonly says: string }
  return {
    cap: subject,
    from: readDay(validFrom ?? '') ?? ('' as Day),
    to: readDay(validTo ?? '') ?? ('' as Day),
    by,
    says,
    knownFrom: fact.knownFrom,
    grade: fact.grade,
    source: fact.source,
  }
}

function withId(fact: Omit<Fact, 'id'>): Fact {
  return { ...fact, id: factId(fact) }
}
