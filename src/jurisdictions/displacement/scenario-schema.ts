import Type, { type Static } from 'typebox'
import { hostKinds } from './model/scenario.ts'

const closed = { additionalProperties: false } as const

/** Any JSON: which of its forms is meant is told by one sentence of ours, not by a validator's. */
const EnforcementSchema = Type.Unknown({
  description:
    'The probability that an act is stopped: a number from 0 to 1, or { legalBasis, will, capacity } from 0 to 1 each, whose product it is.',
})

const GivenHostSchema = Type.Object(
  {
    id: Type.String({ minLength: 1, description: 'What the host is called by.' }),
    name: Type.Optional(Type.String({ description: 'How it is shown; its id without one.' })),
    kind: Type.Optional(
      Type.Enum([...hostKinds], {
        description: 'host, or covert for a channel that is no place, such as transfers at sea.',
      }),
    ),
    volume: Type.Number({
      description: 'Activity there today, 0 or more, in the same unit for all hosts.',
    }),
    enforcement: EnforcementSchema,
    standardError: Type.Optional(
      Type.Number({ description: 'Of the enforcement, 0 to 1; for the sensitivity run.' }),
    ),
    nest: Type.Optional(
      Type.String({ description: 'The nest of hosts it resembles; one of nests.' }),
    ),
  },
  closed,
)

const GivenChangeSchema = Type.Object(
  {
    id: Type.String({ description: 'A host of hosts.' }),
    enforcement: EnforcementSchema,
  },
  closed,
)

export const mostHosts = 2000

/** What a scenario is given as. */
export const scenarioFields = {
  kappa: Type.Number({
    description: 'Deterrence, over 0 and up to 100: an assumption, not an estimate.',
  }),
  exitVolume: Type.Optional(
    Type.Number({
      description:
        'Activity that would appear only by giving up, 0 or more; or give observedDiversion.',
    }),
  ),
  observedDiversion: Type.Optional(
    Type.Object(
      {
        ratio: Type.Number({
          description: 'The share of what left that went to other hosts, over 0 and under 1.',
        }),
        hosts: Type.Array(Type.String(), {
          minItems: 1,
          description: 'The hosts that tightened when it was seen.',
        }),
      },
      {
        ...closed,
        description: 'A diversion seen, from which the exit volume is worked out.',
      },
    ),
  ),
  hosts: Type.Array(GivenHostSchema, {
    minItems: 1,
    maxItems: mostHosts,
    description: `1 to ${mostHosts} hosts.`,
  }),
  nests: Type.Optional(
    Type.Record(Type.String(), Type.Number(), {
      description: 'For each nest its lambda, 0.1 to 1: the smaller, the more alike its hosts.',
    }),
  ),
  totalVolume: Type.Optional(
    Type.Number({
      description: "The sum of the hosts' volumes, to be checked against them.",
    }),
  ),
  unit: Type.Optional(Type.String({ description: 'What the volumes count, for showing it.' })),
}

export const changesField = Type.Array(GivenChangeSchema, {
  description: 'Hosts with the enforcement proposed.',
})

const GivenScenarioSchema = Type.Object({
  ...scenarioFields,
  changes: Type.Optional(changesField),
})

export type GivenScenario = Static<typeof GivenScenarioSchema>
