import Type from 'typebox'
import {
  changesField,
  DisplaceSchema,
  displaceAnswer,
  readScenario,
  scenarioFields,
} from '../../jurisdictions/index.ts'
import { operation } from '../operation.ts'
import { printDisplace } from '../print/displacement.ts'
import { toyScenario } from './displace-example.ts'

/** Where activity goes when hosts tighten. */
export const displace = operation({
  name: 'displace',
  says: 'Say where activity goes when hosts tighten: flows before and after, what is displaced, what leaks, and what each link is worth.',
  does: 'reads',
  permission: 'displacement',
  takes: Type.Object({ ...scenarioFields, changes: changesField }),
  gives: DisplaceSchema,
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json' }],
  example: {
    says: 'Four hosts, of which the second is brought up to the level of the strictest.',
    input: { ...toyScenario, changes: [{ id: 'B', enforcement: 0.9 }] },
  },
  run: async (_, given) => displaceAnswer(readScenario(given)),
  prints: printDisplace,
})
