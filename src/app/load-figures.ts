import Type from 'typebox'
import { LineCounter, parseDocument } from 'yaml'
import { checkReport, factOfReport } from '../caps/index.ts'
import {
  type Day,
  type Fact,
  Failure,
  GradeSchema,
  type Instant,
  MoneySchema,
  QuantitySchema,
  readDay,
  readMoney,
  readQuantity,
  SourceSchema,
  startOfDay,
} from '../model/index.ts'
import type { Law, LawText } from '../regimes/index.ts'
import { factId } from '../store/index.ts'
import {
  FactorRowSchema,
  factsOfFactor,
  factsOfSuspension,
  SuspensionRowSchema,
} from './caps/counting-facts.ts'
import { checkShape } from './check-shape.ts'

const closed = { additionalProperties: false }

/** One file of hand-entered figures, a source on every row. */
export const FiguresFileSchema = Type.Object(
  {
    reports: Type.Optional(
      Type.Array(
        Type.Object(
          {
            cap: Type.String(),
            from: Type.String(),
            to: Type.String(),
            reporter: Type.Optional(Type.String()),
            statesReporting: Type.Optional(Type.Integer({ minimum: 0 })),
            quantity: Type.Optional(QuantitySchema),
            value: Type.Optional(MoneySchema),
            knownFrom: Type.String({ description: 'The day the figure became known.' }),
            knownAs: Type.Optional(Type.String({ description: 'How firmly that day is known.' })),
            basis: Type.String(),
            aside: Type.Optional(Type.String({ description: 'Why it is not added up.' })),
            asideFrom: Type.Optional(
              Type.String({ description: 'The day from which that holds; always without it.' }),
            ),
            grade: GradeSchema,
            source: SourceSchema,
          },
          closed,
        ),
      ),
    ),
    factors: Type.Optional(Type.Array(FactorRowSchema)),
    suspensions: Type.Optional(Type.Array(SuspensionRowSchema)),
  },
  closed,
)

type ReportEntry = NonNullable<Type.Static<typeof FiguresFileSchema>['reports']>[number]

/**
 * Reads files of figures into facts, checked against the ceilings where these are given. Throws a failure that names file, row and
 * expectation; no file is half read.
 */
export function readFigures(texts: readonly LawText[], caps?: Law['caps']): Fact[] {
  return texts.flatMap(({ path, text }) => {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines })
    const broken = document.errors[0]
    if (broken !== undefined) {
      const line = lines.linePos(broken.pos[0]).line
      throw figureFailure(`${path}:${line}`, broken.message.split('\n')[0] ?? 'it is not YAML')
    }
    const content = checkShape(FiguresFileSchema, document.toJS(), (at, says) =>
      figureFailure(at === '' ? path : `${path}, ${at}`, says),
    )
    const needAt = (at: string) => ({
      day: (text: string, field: string) => day(text, `${path}, ${at}`, field),
    })
    return [
      ...(content.reports ?? []).map((entry, index) =>
        factOf(entry, `${path}, reports[${index}]`, caps),
      ),
      ...(content.factors ?? []).flatMap((row, index) =>
        factsOfFactor(row, needAt(`factors[${index}]`)),
      ),
      ...(content.suspensions ?? []).map((row, index) =>
        factsOfSuspension(row, needAt(`suspensions[${index}]`)),
      ),
    ]
  })
}

/** The row that takes a figure back, because it no longer stands in the folder. */
export function retraction(fact: Fact, at: Instant): Fact {
  const row: Omit<Fact, 'id'> = {
    subject: fact.subject,
    property: fact.property,
    value: null,
    knownFrom: at,
    source: { title: 'Taken out of the folder of figures' },
    grade: 'derived',
    retracts: fact.id,
  }
  return { ...row, id: factId(row) }
}

function factOf(entry: ReportEntry, at: string, caps: Law['caps'] | undefined): Fact {
  const report = {
    cap: entry.cap,
    from: day(entry.from, at, 'from'),
    to: day(entry.to, at, 'to'),
    ...(entry.reporter === undefined ? {} : { reporter: entry.reporter }),
    ...(entry.statesReporting === undefined ? {} : { statesReporting: entry.statesReporting }),
    ...(entry.quantity === undefined
      ? {}
      : {
          quantity: need(
            readQuantity(entry.quantity.amount, entry.quantity.unit),
            at,
            'quantity is in a known unit',
          ),
        }),
    ...(entry.value === undefined
      ? {}
      : {
          value: need(
            readMoney(entry.value.amount, entry.value.currency),
            at,
            'value is in a known currency',
          ),
        }),
    knownFrom: startOfDay(day(entry.knownFrom, at, 'knownFrom')),
    basis:
      entry.knownAs === undefined
        ? entry.basis
        : `${entry.basis}; day it became known: ${entry.knownAs}`,
    ...(entry.aside === undefined ? {} : { aside: entry.aside }),
    ...(entry.asideFrom === undefined
      ? {}
      : { asideFrom: startOfDay(day(entry.asideFrom, at, 'asideFrom')) }),
    grade: entry.grade,
    source: entry.source,
  }
  const wrong = caps === undefined ? undefined : checkReport(report, caps.get(report.cap))
  if (wrong !== undefined) throw figureFailure(at, `it is expected that ${wrong}`)
  const fact = factOfReport(report)
  return { ...fact, id: factId(fact) }
}

function day(text: string, at: string, field: string): Day {
  return need(readDay(text), at, `${field} is a day that exists, written YYYY-MM-DD`)
}

function need<T>(value: T | undefined, at: string, expectation: string): T {
  if (value === undefined) throw figureFailure(at, `it is expected that ${expectation}`)
  return value
}

function figureFailure(at: string, says: string): Failure {
  return new Failure('bad-input/figures', `Figures file ${at}: ${says}.`, { at })
}
