import Type from 'typebox'
import { badInput } from '../../model/index.ts'
import {
  OwnershipSchema,
  type RuleId,
  readStructure,
  ruleIds,
  ruleOn,
  type Structure,
  structureFields,
  withListed,
  withTies,
} from '../../networks/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { heldTies } from '../networks/held-ties.ts'
import { listedAmong } from '../networks/listed-among.ts'
import { type Context, operation } from '../operation.ts'
import { printOwnership } from '../print/ownership.ts'

const takes = Type.Object({
  ...structureFields,
  rule: Type.Enum([...ruleIds], {
    description: `Whose rule: one of ${ruleIds.join(', ')}.`,
  }),
  held: Type.Optional(
    Type.Boolean({
      description:
        'Whether the evidence held counts beside what is given; its parties that lists name are then listed too.',
    }),
  ),
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
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json', beside: ['rule', 'held'] }],
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
  run: async (context, { held = false, ...given }) => {
    const { view, on, knownBy } = context
    const stated = readStructure(held ? { ...given, about: [], planned: [] } : given)
    const structure = held ? await withEvidence(context, stated, given) : stated
    const answer = ruleOn(structure, given.rule as RuleId, on, knownBy)
    return { ...answer, basis: view.basis }
  },
  prints: printOwnership,
})

/** A structure with the evidence held, and those of its parties that the lists name. */
async function withEvidence(
  { platform, view, on, knownBy }: Context,
  stated: Structure,
  { about = [], planned = [] }: { readonly about?: string[]; readonly planned?: string[] },
): Promise<Structure> {
  const ties = await heldTies(platform.store, view.basis.recorded)
  const held = withTies(stated, ties)
  const seeds = await listedAmong(held.parties, view, on, knownBy)
  const structure = withListed(held, seeds)
  for (const [field, names] of Object.entries({ about, planned })) {
    const stray = names.find((name) => !structure.index.has(name))
    if (stray !== undefined)
      throw badInput(
        field,
        `${field} names ${JSON.stringify(stray)}, which no list, no stake and no evidence names.`,
      )
  }
  return { ...structure, about, planned }
}
