import Type, { type Static } from 'typebox'
import { hostKinds } from '../model/scenario.ts'
import { AssumptionSchema } from './assumptions.ts'

const StateSchema = Type.Object({
  volumes: Type.Record(Type.String(), Type.Number(), { description: 'By host.' }),
  exit: Type.Number({ description: 'V0: activity given up.' }),
  total: Type.Number({ description: 'A: the activity of all hosts.' }),
  unenforced: Type.Number({ description: 'E = sum V (1 - p).' }),
  leakage: Type.Number({ description: 'L = E/A.' }),
})

const NullableNumber = (description: string) =>
  Type.Union([Type.Number(), Type.Null()], { description })

const HostLineSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.Enum([...hostKinds]),
  volumeBefore: Type.Number(),
  volumeAfter: Type.Number(),
  enforcementBefore: Type.Number(),
  enforcementAfter: Type.Number(),
  marginalValue: Type.Number({ description: '-dE/dp today.' }),
  perverseAbove: Type.Number({
    description: 'The enforcement over which a little more raises E; over 1 where it never does.',
  }),
  leakageRisesAbove: Type.Number({
    description: 'The enforcement over which a little more raises E/A.',
  }),
  tightenUpTo: NullableNumber(
    'Alone tightened, the enforcement at which E is least; null for a host in a nest.',
  ),
  diversion: Type.Number({
    description: 'Of what leaves at the margin, the share that goes to other hosts.',
  }),
})

/** What a tightening does in the model. */
export const DisplaceSchema = Type.Object({
  says: Type.String(),
  unit: Type.String(),
  before: StateSchema,
  after: StateSchema,
  grossLoss: Type.Number({ description: 'G: what the changed hosts lose together.' }),
  displaced: Type.Number({ description: 'D: what the hosts that do not change gain.' }),
  diversionRatio: NullableNumber('D/G; null where nothing is lost.'),
  leakage: Type.Number({ description: 'E/A after the changes.' }),
  unenforcedFall: Type.Number({ description: 'E before less E after.' }),
  marginalValue: Type.Record(Type.String(), Type.Number(), { description: 'By host, today.' }),
  perverseAbove: NullableNumber(
    'p* = 1 - E/M + 1/kappa, today; null where hosts stand in nests and each has its own.',
  ),
  hosts: Type.Array(HostLineSchema),
  flows: Type.Array(
    Type.Object({
      from: Type.Union([Type.String(), Type.Null()], { description: 'A host; null is the exit.' }),
      to: Type.Union([Type.String(), Type.Null()], { description: 'A host; null is the exit.' }),
      amount: Type.Number(),
    }),
    { description: 'Each loss laid on the gains in proportion: an attribution.' },
  ),
  toCovert: Type.Number({ description: 'Of displaced, what covert channels gain.' }),
  warnings: Type.Array(Type.String()),
  exitVolume: Type.Number(),
  kappa: Type.Number(),
  assumptions: Type.Array(AssumptionSchema),
  caution: Type.String(),
})

export type DisplaceAnswer = Static<typeof DisplaceSchema>
