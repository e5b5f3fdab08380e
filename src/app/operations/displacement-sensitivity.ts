import Type from 'typebox'
import {
  changesField,
  readScenario,
  SensitivitySchema,
  scenarioFields,
  sensitivityAnswer,
  sensitivityFields,
} from '../../jurisdictions/index.ts'
import { operation } from '../operation.ts'
import { printSensitivity } from '../print/displacement.ts'
import { toyScenario } from './displace-example.ts'

/** How far does the answer move when the assumptions do? */
export const displacementSensitivity = operation({
  name: 'displacement sensitivity',
  says: 'Draw deterrence, exit and enforcement within their errors, seeded, and say how far the answer moves.',
  does: 'reads',
  permission: 'displacement',
  takes: Type.Object({
    ...scenarioFields,
    changes: Type.Optional(changesField),
    ...sensitivityFields,
  }),
  gives: SensitivitySchema,
  arguments: [
    {
      name: 'FILE.json',
      fills: '*',
      reads: 'json',
      beside: ['seed', 'draws'],
    },
  ],
  example: {
    says: 'A thousand draws of four hosts, the second tightened.',
    input: {
      ...toyScenario,
      hosts: toyScenario.hosts.map((host) => ({ ...host, standardError: 0.05 })),
      changes: [{ id: 'B', enforcement: 0.9 }],
      seed: 1,
      draws: 1000,
    },
  },
  run: async (_, given) => sensitivityAnswer(readScenario(given), given),
  prints: printSensitivity,
})
