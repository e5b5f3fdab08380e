import Type from 'typebox'
import { Failure } from '../../model/index.ts'
import {
  BasisSchema,
  ComparisonSchema,
  casesOf,
  compareRegimes,
  EnforcementCaseSchema,
  type Law,
  outcomesOverTime,
  type Regime,
  RegimeSummarySchema,
  readTransaction,
  summariseRegime,
  TransactionSchema,
} from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { portOf } from '../port.ts'
import { printComparison, printRegimes } from '../print/regimes.ts'

/** The regimes that are held: whose each is, whom it binds, what it carries out, what of it is disputed. */
export const lawRegimes = operation({
  name: 'law regimes',
  says: 'List the regimes held: whose law each is, whom it binds, what it carries out, what is disputed, and enforcement cases.',
  does: 'reads',
  permission: 'law:read',
  isAsOf: true,
  takes: Type.Object({}),
  gives: Type.Object({
    regimes: Type.Array(RegimeSummarySchema),
    cases: Type.Array(EnforcementCaseSchema),
    basis: BasisSchema,
  }),
  example: { says: 'The regimes on 1 November 2025.', input: { on: '2025-11-01' } },
  run: async ({ view, on, knownBy }) => {
    const regimes = [...view.law.regimes.values()].sort(
      (left, right) => left.jurisdictions.length - right.jurisdictions.length,
    )
    return {
      regimes: regimes.map((regime) => summariseRegime(regime, view.law, on, knownBy)),
      cases: casesOf(
        view.law,
        regimes.map(({ id }) => id),
        knownBy,
      ),
      basis: view.basis,
    }
  },
  prints: printRegimes,
})

/** Two regimes side by side: what each says of a subject, where one departs from the other, and what an act comes to on either side. */
export const lawCompare = operation({
  name: 'law compare',
  says: 'Set two regimes side by side: measures by subject, departures with their dates and tariff lines, and an act on either side over time.',
  does: 'reads',
  permission: 'law:read',
  isAsOf: true,
  takes: Type.Object({
    left: Type.String({ description: 'A regime, such as un-1718.' }),
    right: Type.String({ description: 'Another, such as an overlay of the first.' }),
    subject: Type.Optional(
      Type.String({ description: 'One chain of measures, such as coal-export; all without it.' }),
    ),
    act: Type.Optional(TransactionSchema),
  }),
  gives: Type.Object({ ...ComparisonSchema.properties, basis: BasisSchema }),
  failures: ['not-found/regime', 'not-found/subject'],
  arguments: [
    { name: 'A', fills: 'left' },
    { name: 'B', fills: 'right' },
    { name: 'FILE.json', fills: 'act', reads: 'json', optional: true },
  ],
  example: {
    says: 'How one overlay carries out the law on coal, and what a cargo would have come to on either side.',
    input: {
      left: 'un-1718',
      right: 'cn-dprk',
      subject: 'coal-export',
      on: '2017-08-20',
      act: {
        kind: 'shipment',
        from: 'KP',
        to: 'CN',
        goods: [{ hs: '2701', origin: 'KP' }],
        claims: {
          'exclusively-livelihood': false,
          'shipped-before-notice': true,
        },
      },
    },
  },
  run: async ({ view, on, knownBy }, { left, right, subject, act }) => {
    const { law } = view
    const sides = { left: regimeOf(law, left, 'left'), right: regimeOf(law, right, 'right') }
    refuseSubject(law, subject)
    const read = act && readTransaction(act, law)
    const overTime =
      read &&
      outcomesOverTime(read, law, { left, right }, knownBy, (day) => portOf(view, day, knownBy))
    const comparison = compareRegimes(law, {
      ...sides,
      on,
      knownBy,
      ...(subject === undefined ? {} : { subject }),
      ...(overTime === undefined ? {} : { overTime }),
    })
    return { ...comparison, basis: view.basis }
  },
  prints: printComparison,
})

function regimeOf(law: Law, id: string, at: string): Regime {
  const found = law.regimes.get(id)
  if (found !== undefined) return found
  throw new Failure('not-found/regime', `No regime ${JSON.stringify(id)} is held.`, {
    at,
    tryThis: `Use one of ${[...law.regimes.keys()].join(', ')}.`,
  })
}

function refuseSubject(law: Law, subject: string | undefined): void {
  const subjects = new Set([...law.measures.values()].map((measure) => measure.subject))
  if (subject === undefined || subjects.has(subject)) return
  throw new Failure('not-found/subject', `No measure is on subject ${JSON.stringify(subject)}.`, {
    at: 'subject',
    tryThis: 'See the subjects in law list.',
  })
}
