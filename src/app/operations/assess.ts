import Type from 'typebox'
import {
  AssessmentSchema,
  assess as assessAct,
  readTransaction,
  TransactionSchema,
} from '../../regimes/index.ts'
import { openLists } from '../lists/screen-lists.ts'
import { servingOn } from '../lists/serving.ts'
import { operation } from '../operation.ts'
import { portOf } from '../port.ts'
import { printAssessment } from '../print/assessment.ts'

/** May this act happen on this day, and under which paragraph? */
export const assess = operation({
  name: 'assess',
  says: 'Say what the law in force on a day says of an act, paragraph by paragraph.',
  does: 'reads',
  permission: 'assess',
  isAsOf: true,
  needsDay: true,
  batch: { option: 'batch', reads: 'json-lines', writes: 'json-lines' },
  showsProgress: true,
  takes: TransactionSchema,
  narrows: (takes, law) => ({
    ...takes,
    properties: {
      ...takes.properties,
      claims: Type.Object(
        Object.fromEntries(
          [...law.claims.values()].map((claim) => [
            claim.id,
            Type.Optional(
              Type.Unsafe({ enum: [true, false, 'unknown'], description: claim.question }),
            ),
          ]),
        ),
        { additionalProperties: false },
      ),
    },
  }),
  gives: AssessmentSchema,
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json' }],
  example: {
    says: 'A coal shipment under the ceiling of 2017.',
    input: {
      kind: 'shipment',
      date: '2017-02-10',
      jurisdiction: 'CN',
      parties: [{ role: 'buyer', name: 'Dandong Example Trading', country: 'CN' }],
      goods: [
        {
          hs: '2701',
          description: 'anthracite',
          origin: 'KP',
          quantity: { amount: '20000', unit: 't' },
          value: { amount: '1700000', currency: 'USD' },
        },
      ],
      from: 'KP',
      to: 'CN',
      contract: { signedOn: '2017-01-05', written: true },
      claims: {
        'exclusively-livelihood': true,
        'no-prohibited-revenue': true,
        'no-associated-party': true,
      },
    },
  },
  run: async ({ view, on, knownBy }, input) => {
    const act = readTransaction(input, view.law)
    const serving = servingOn(view.versions, on, knownBy)
    const lists = serving.length === 0 ? undefined : await openLists(view, on, knownBy)
    const answer = assessAct(act, view.law, on, knownBy, portOf(view, on, knownBy, lists))
    return { ...answer, basis: view.basis }
  },
  prints: printAssessment,
})
