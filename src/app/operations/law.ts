import Type from 'typebox'
import { badInput, type Day, DaySchema, Failure, readDay } from '../../model/index.ts'
import {
  BasisSchema,
  completeThrough,
  describeMeasure,
  inForceOn,
  isKnown,
  type Measure,
  MeasureDetailSchema,
  MeasureSummarySchema,
  mechanisms,
  regimeDates,
  summarise,
} from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { printLawDiff, printLawList, printMeasure } from '../print/law.ts'

/** The measures that are held, and which of them are in force on a day. */
export const lawList = operation({
  name: 'law list',
  says: 'List the measures held, with citation, force, dates and what replaces what.',
  does: 'reads',
  permission: 'law:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({
    on: DaySchema,
    lawCompleteThrough: DaySchema,
    regimes: Type.Array(
      Type.Object({ id: Type.String(), title: Type.String(), notHeld: Type.Array(Type.String()) }),
    ),
    measures: Type.Array(MeasureSummarySchema),
    dates: Type.Array(
      Type.Object({ day: DaySchema, label: Type.String(), measure: Type.Optional(Type.String()) }),
    ),
    basis: BasisSchema,
  }),
  example: { says: 'The law on coal on 10 February 2017.', input: { on: '2017-02-10' } },
  run: async ({ view, on, knownBy }) => {
    const { law } = view
    const measures = [...law.measures.values()].filter((measure) => isKnown(measure, knownBy))
    return {
      on,
      lawCompleteThrough: completeThrough([...law.regimes.values()]),
      regimes: [...law.regimes.values()].map(({ id, title, notHeld }) => ({
        id,
        title,
        notHeld: [...notHeld],
      })),
      measures: measures.map((measure) => summarise(measure, law, on, knownBy)),
      dates: regimeDates(law, knownBy),
      basis: view.basis,
    }
  },
  prints: printLawList,
})

/** The words in which law files are written. */
export const lawWords = operation({
  name: 'law words',
  says: 'List the words of the language of measures, with what each means and takes.',
  does: 'reads',
  permission: 'law:read',
  takes: Type.Object({}),
  gives: Type.Object({
    words: Type.Array(
      Type.Object({ word: Type.String(), says: Type.String(), takes: Type.Unknown() }),
    ),
  }),
  example: { says: 'All of them.', input: {} },
  run: async () => ({ words: mechanisms.map(({ word, says, takes }) => ({ word, says, takes })) }),
  prints: ({ words }) => words.map(({ word, says }) => `${word.padEnd(20)} ${says}`).join('\n'),
})

/** One measure whole. */
export const lawShow = operation({
  name: 'law show',
  says: 'Show one measure whole: clauses, conditions, exemptions, duties, and what stands before and after it.',
  does: 'reads',
  permission: 'law:read',
  isAsOf: true,
  takes: Type.Object({
    id: Type.String({ description: 'Id of a measure, such as un-1718/2321-26.' }),
  }),
  gives: Type.Object({ ...MeasureDetailSchema.properties, basis: BasisSchema }),
  failures: ['not-found/measure'],
  arguments: [{ name: 'ID', fills: 'id' }],
  example: { says: 'The coal ceiling.', input: { id: 'un-1718/2321-26', on: '2017-02-10' } },
  run: async ({ view, on, knownBy }, { id }) => {
    const measure = view.law.measures.get(id)
    if (measure === undefined || !isKnown(measure, knownBy)) {
      throw new Failure(
        'not-found/measure',
        `No measure ${JSON.stringify(id)} is held, as known by then.`,
        {
          at: 'id',
          tryThis: 'See the ids in law list.',
        },
      )
    }
    return { ...describeMeasure(measure, view.law, on, knownBy), basis: view.basis }
  },
  prints: printMeasure,
})

/** What came into force and what ended between two days. */
export const lawDiff = operation({
  name: 'law diff',
  says: 'Say which measures came into force and which ended between two days.',
  does: 'reads',
  permission: 'law:read',
  isAsOf: true,
  takes: Type.Object({
    from: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'The earlier day, YYYY-MM-DD.',
    }),
    to: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'The later day, YYYY-MM-DD.',
    }),
  }),
  gives: Type.Object({
    from: DaySchema,
    to: DaySchema,
    began: Type.Array(MeasureSummarySchema),
    ended: Type.Array(MeasureSummarySchema),
    basis: BasisSchema,
  }),
  example: {
    says: 'What changed in the summer of 2017.',
    input: { from: '2017-08-01', to: '2017-08-31' },
  },
  run: async ({ view, knownBy }, { from, to }) => {
    const { law } = view
    const [first, last] = [readDayOf(from, 'from'), readDayOf(to, 'to')]
    if (last < first) throw badInput('to', 'to must not be earlier than from.')
    const force = (day: Day) => new Set(inForceOn(law, day, knownBy))
    const [before, after] = [force(first), force(last)]
    const lines = (measures: readonly Measure[], on: Day) =>
      measures.map((measure) => summarise(measure, law, on, knownBy))
    return {
      from,
      to,
      began: lines(
        [...after].filter((measure) => !before.has(measure)),
        last,
      ),
      ended: lines(
        [...before].filter((measure) => !after.has(measure)),
        last,
      ),
      basis: view.basis,
    }
  },
  prints: printLawDiff,
})

function readDayOf(text: string, at: string): Day {
  const day = readDay(text)
  if (day === undefined)
    throw badInput(
      at,
      `${at} must be a day that exists, written YYYY-MM-DD, not ${JSON.stringify(text)}.`,
    )
  return day
}
