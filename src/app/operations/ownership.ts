import Type from 'typebox'
import {
  OwnershipSchema,
  type RuleId,
  readStructure,
  ruleIds,
  ruleOn,
  structureFields,
} from '../../networks/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { printOwnership } from '../print/ownership.ts'

const takes = Type.Object({
  ...structureFields,
  rule: Type.Enum([...ruleIds], {
    description: `Whose rule: one of ${ruleIds.join(', ')}.`,
  }),
})

/** Does a rule on ownership reach an entity through who owns it, and by which chain of facts? */
export const ownership = operation({
  name: 'ownership',
  says: 'Say which entities a rule on ownership reaches through listed owners, exactly, with a proof of each.',
  does: 'reads',
  permission: 'ownership',
  isAsOf: true,
  takes,
  gives: Type.Object({ ...OwnershipSchema.properties, basis: BasisSchema }),
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json', beside: ['rule'] }],
  example: {
    says: 'Two parents at 50 percent carry their whole stakes, which make 50 percent of the third.',
    input: {
      listed: ['Example Holder'],
      shares: {
        'Example North': { 'Example Holder': 50 },
        'Example South': { 'Example Holder': '50' },
        'Example Shipping': { 'Example North': 25, 'Example South': { min: 20, max: 30 } },
      },
      rule: 'ofac-50',
      on: '2025-01-31',
    },
  },
  run: async ({ view, on, knownBy }, given) => {
    const answer = ruleOn(readStructure(given), given.rule as RuleId, on, knownBy)
    return { ...answer, basis: view.basis }
  },
  prints: printOwnership,
})
