import Type, { type Static } from 'typebox'
import type { Scenario } from '../model/scenario.ts'
import { sayNumber } from './numbers.ts'

export const AssumptionSchema = Type.Object({
  id: Type.String(),
  says: Type.String(),
})

export type Assumption = Static<typeof AssumptionSchema>

/** What every figure of the model rests on, to stand beside them. */
export function assumptionsOf(scenario: Scenario): readonly Assumption[] {
  const { kappa, exitVolume, hosts, nests } = scenario
  const equal = new Set(hosts.map(({ volume }) => volume)).size === 1 && hosts.length > 1
  const names = Object.entries(nests)
  const covert = hosts.filter(({ kind }) => kind === 'covert').length
  return [
    {
      id: 'kappa',
      says: `Deterrence kappa is ${sayNumber(kappa)}: assumed, not estimated.`,
    },
    {
      id: 'exit',
      says: `The exit volume is ${sayNumber(exitVolume)}: assumed, or worked out from one diversion that was seen.`,
    },
    {
      id: 'likeness',
      says:
        names.length === 0
          ? 'What leaves a host spreads over the others by their size, not by their likeness (independence of irrelevant alternatives).'
          : `Hosts of one nest are likelier to take over from each other: ${names.map(([name, lambda]) => `${name} ${sayNumber(lambda)}`).join(', ')}; between nests the spread is by size.`,
    },
    {
      id: 'enforcement',
      says: 'Enforcement is one probability a host, the product of legal basis, will and capacity; where only capacity is given, the other two count as 1.',
    },
    {
      id: 'volumes',
      says: equal
        ? 'All volumes are equal: a placeholder, not an estimate; with true volumes the links are worth something else.'
        : 'The volumes are those given; a host with none today stays at none.',
    },
    ...(covert === 0
      ? [
          {
            id: 'covert',
            says: 'No covert channel is among the hosts, so the model cannot move activity to a method.',
          },
        ]
      : []),
    {
      id: 'demand',
      says: 'All the activity that could be is fixed, and operators choose freely and at once.',
    },
  ]
}

/** Stands in every answer. */
export const caution =
  'This is a scenario under the assumptions named, not a forecast, and says nothing about any party.'
