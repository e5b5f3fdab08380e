import Type from 'typebox'
import { badInput, type Day, sayDay } from '../../model/index.ts'
import {
  type GivenNetwork,
  holdsOn,
  networkFields,
  ReachSchema,
  reachOf,
  readNetwork,
  type Structure,
  structureOfTies,
  tieKindNames,
  withListed,
} from '../../networks/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { heldTies } from '../networks/held-ties.ts'
import { listedAmong } from '../networks/listed-among.ts'
import { TieLineSchema, tieLineOf } from '../networks/tie-line.ts'
import { type Context, operation } from '../operation.ts'
import { printReach, printTies } from '../print/network.ts'

const closed = { additionalProperties: false } as const

const reachTakes = Type.Object(
  {
    ...networkFields,
    steps: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10,
        description: 'How many ties a way may have; 3 without it.',
      }),
    ),
    kinds: Type.Optional(
      Type.Array(Type.Enum([...tieKindNames]), {
        description: 'Kinds of tie that are walked; all of them without it.',
      }),
    ),
    mostAtOneAddress: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'From how many parties on a shared address joins nobody; 10 without it.',
      }),
    ),
    mostOfOneOfficer: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'From how many companies on an officer joins none of them; 25 without it.',
      }),
    ),
  },
  closed,
)

/** Who is near a listed party, and by which ties? */
export const networkReach = operation({
  name: 'network reach',
  says: 'Say who is within so many ties of a listed party, by which ties, in a network given or in the evidence held.',
  does: 'reads',
  permission: 'network',
  isAsOf: true,
  takes: reachTakes,
  gives: Type.Object({ ...ReachSchema.properties, basis: BasisSchema }),
  arguments: [
    {
      name: 'FILE.json',
      fills: '*',
      reads: 'json',
      optional: true,
      beside: ['listed', 'steps', 'kinds'],
    },
  ],
  example: {
    says: 'A courier who carries for a listed firm is one tie away, his brother two.',
    input: {
      listed: ['Example Holder'],
      edges: [
        {
          kind: 'couriers-for',
          from: 'Example Courier',
          to: 'Example Holder',
          validFrom: '2016-01-01',
        },
        { kind: 'family', from: 'Example Courier', to: 'Example Brother' },
      ],
      steps: 2,
      on: '2017-01-31',
    },
  },
  run: async (context, given) => {
    const structure =
      given.edges === undefined ? await heldStructure(context, given) : readNetwork(given)
    const { view, on, knownBy } = context
    const reach = reachOf(structure, on, knownBy, {
      steps: given.steps ?? 3,
      ...(given.kinds === undefined ? {} : { kinds: given.kinds }),
      mostAtOneAddress: given.mostAtOneAddress ?? 10,
      mostOfOneOfficer: given.mostOfOneOfficer ?? 25,
    })
    return { ...reach, basis: view.basis }
  },
  prints: printReach,
})

/** The evidence held, with the parties that the asker or the lists name as listed. */
async function heldStructure(
  { platform, view, on, knownBy }: Context,
  { nodes, listed }: GivenNetwork,
): Promise<Structure> {
  if (nodes !== undefined)
    throw badInput('edges', 'edges is missing; expected the ties between the nodes.')
  const ties = await heldTies(platform.store, view.basis.recorded)
  if (ties.length === 0) {
    throw badInput(
      'edges',
      'edges is missing, and no evidence is held; expected ties, or evidence taken in by network import.',
    )
  }
  const held = structureOfTies(ties)
  const seeds =
    listed?.map((party) => ({ party })) ?? (await listedAmong(held.parties, view, on, knownBy))
  const stray = seeds.findIndex(({ party }) => !held.index.has(party))
  if (stray !== -1)
    throw badInput(
      `listed[${stray}]`,
      `listed[${stray}] is ${JSON.stringify(seeds[stray]?.party)}, which no evidence held names.`,
    )
  return withListed(held, seeds)
}

const showTakes = Type.Object(
  {
    party: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'A party, by its name in the evidence; all without it.',
      }),
    ),
    limit: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1000,
        description: 'At most so many ties; 200 without it.',
      }),
    ),
  },
  closed,
)

const showGives = Type.Object({
  ties: Type.Array(TieLineSchema),
  total: Type.Integer({ description: 'How many there are, shown or not.' }),
  parties: Type.Integer({ description: 'How many parties the evidence held on the day names.' }),
  says: Type.String(),
  basis: BasisSchema,
})

/** The evidence held of a party on a day. */
export const networkShow = operation({
  name: 'network show',
  says: 'Show the ties held in evidence on a day, of one party or of all.',
  does: 'reads',
  permission: 'network',
  isAsOf: true,
  takes: showTakes,
  gives: showGives,
  arguments: [{ name: 'PARTY', fills: 'party', optional: true }],
  example: { says: 'The evidence held today.', input: {} },
  run: async ({ platform, view, on, knownBy }, { party, limit = 200 }) => {
    const all = await heldTies(platform.store, view.basis.recorded)
    const standing = all.filter(({ span }) => holdsOn(span, on, knownBy))
    const about =
      party === undefined
        ? standing
        : standing.filter(({ from, to }) => from === party || to === party)
    return {
      ties: about.slice(0, limit).map(tieLineOf),
      total: about.length,
      parties: new Set(standing.flatMap(({ from, to }) => [from, to])).size,
      says: saysHeld(about.length, party, on),
      basis: view.basis,
    }
  },
  prints: printTies,
})

function saysHeld(count: number, party: string | undefined, on: Day): string {
  const whom = party === undefined ? '' : ` of ${party}`
  if (count === 0)
    return `No tie${whom} is held for ${sayDay(on)}. A tie that is not held may be there all the same.`
  return `${count} ${count === 1 ? 'tie' : 'ties'}${whom} held for ${sayDay(on)}.`
}
