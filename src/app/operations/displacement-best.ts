import Type from 'typebox'
import {
  BestSetSchema,
  bestSetAnswer,
  bestSetFields,
  changesField,
  readScenario,
  scenarioFields,
} from '../../jurisdictions/index.ts'
import { operation } from '../operation.ts'
import { printBestSet } from '../print/displacement.ts'
import { toyScenario } from './displace-example.ts'

/** Which few hosts, tightened together, leave least unenforced? */
export const displacementBest = operation({
  name: 'displacement best',
  says: 'Find the few hosts whose tightening leaves least unenforced: one after another, and exactly with a proof.',
  does: 'reads',
  permission: 'displacement',
  takes: Type.Object({
    ...scenarioFields,
    changes: Type.Optional(changesField),
    ...bestSetFields,
  }),
  gives: BestSetSchema,
  arguments: [
    { name: 'FILE.json', fills: '*', reads: 'json', beside: ['budget', 'enforcement', 'among'] },
  ],
  example: {
    says: 'Two of four hosts, brought up to 0.9.',
    input: { ...toyScenario, budget: 2, enforcement: 0.9 },
  },
  run: async (_, given) => bestSetAnswer(readScenario(given), given),
  prints: printBestSet,
})
