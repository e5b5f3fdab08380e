import Type, { type Static } from 'typebox'
import { badInput } from '../../../model/index.ts'
import { bestSet, type ChosenSet } from '../best-set/best-set.ts'
import type { Scenario } from '../model/scenario.ts'
import { unknownName } from '../read-changes.ts'
import { AssumptionSchema, assumptionsOf, caution } from './assumptions.ts'
import { sayNumber } from './numbers.ts'

export const mostBudget = 20

/** What is asked of a best set. */
export const bestSetFields = {
  budget: Type.Integer({
    description: `How many hosts may be tightened at most, 1 to ${mostBudget}.`,
  }),
  enforcement: Type.Number({
    description: 'The enforcement each is brought up to, over 0 and up to 1.',
  }),
  among: Type.Optional(
    Type.Array(Type.String(), {
      minItems: 1,
      description: 'Hosts to choose from; all without it.',
    }),
  ),
}

const SetSchema = Type.Object({
  hosts: Type.Array(Type.String()),
  unenforced: Type.Number({ description: 'E once they are tightened.' }),
  fall: Type.Number({ description: 'E today less that.' }),
})

/** The best set, one after another and exactly. */
export const BestSetSchema = Type.Object({
  says: Type.String(),
  today: Type.Number({ description: 'E today.' }),
  candidates: Type.Integer({ description: 'Hosts under the target that may be chosen.' }),
  greedy: SetSchema,
  exact: SetSchema,
  optimal: Type.Boolean({ description: 'Whether the proof closes to within rounding.' }),
  proof: Type.Object({
    says: Type.String(),
    lowerBound: Type.Number({ description: 'No set of at most so many leaves less.' }),
    rounds: Type.Integer(),
    examined: Type.Integer({ description: 'Nodes of the branch and bound.' }),
  }),
  assumptions: Type.Array(AssumptionSchema),
  caution: Type.String(),
})

export type BestSetAnswer = Static<typeof BestSetSchema>

interface Asked {
  readonly budget: number
  readonly enforcement: number
  readonly among?: readonly string[]
}

/** Works the best set out. What a scenario proposes is left aside: sets are chosen from today. */
export function bestSetAnswer(scenario: Scenario, asked: Asked): BestSetAnswer {
  check(asked)
  const among = amongOf(scenario, asked.among)
  const { budget, enforcement } = asked
  const found = bestSet(scenario, {
    budget,
    enforcement,
    ...(among === undefined ? {} : { among }),
  })
  const { today, candidates, greedy, exact } = found
  const gap = exact.unenforced - exact.lowerBound
  const optimal = gap <= 1e-9 * today
  return {
    says: saysOf(scenario, asked, found),
    today,
    candidates,
    greedy: setBy(scenario, greedy, today),
    exact: setBy(scenario, exact, today),
    optimal,
    proof: {
      says: `No set of at most ${budget} of the ${candidates} leaves under ${exact.lowerBound.toFixed(6)}: at the ratio of the set found, the least of N - t Z over all sets is 0 (Dinkelbach), ${exact.examined} ${exact.examined === 1 ? 'node' : 'nodes'} examined in ${exact.rounds} ${exact.rounds === 1 ? 'round' : 'rounds'}; the gap is ${gap.toExponential(1)}.`,
      lowerBound: exact.lowerBound,
      rounds: exact.rounds,
      examined: exact.examined,
    },
    assumptions: [...assumptionsOf(scenario)],
    caution,
  }
}

function check({ budget, enforcement }: Asked): void {
  if (!(budget >= 1 && budget <= mostBudget)) {
    throw badInput(
      'budget',
      `budget is ${budget}; expected a whole number from 1 to ${mostBudget}.`,
    )
  }
  if (!(enforcement > 0 && enforcement <= 1)) {
    throw badInput(
      'enforcement',
      `enforcement is ${enforcement}; expected a probability over 0 and up to 1.`,
    )
  }
}

function amongOf(
  { hosts }: Scenario,
  among: readonly string[] | undefined,
): ReadonlySet<number> | undefined {
  if (among === undefined) return undefined
  const places = new Map(hosts.map(({ id }, index) => [id, index]))
  return new Set(
    among.map((id, index) => {
      const place = places.get(id)
      if (place === undefined) throw unknownName(`among[${index}]`, id, new Set(places.keys()))
      return place
    }),
  )
}

function setBy(
  { hosts }: Scenario,
  { hosts: chosen, unenforced }: ChosenSet,
  today: number,
): BestSetAnswer['exact'] {
  return {
    hosts: chosen.map((index) => hosts[index]?.id ?? ''),
    unenforced,
    fall: today - unenforced,
  }
}

function saysOf(
  { hosts, unit }: Scenario,
  { budget, enforcement }: Asked,
  { today, greedy, exact }: ReturnType<typeof bestSet>,
): string {
  if (exact.hosts.length === 0) {
    return `No set of at most ${budget} hosts brought up to ${sayNumber(enforcement)} lowers what is not stopped.`
  }
  const names = exact.hosts.map((index) => hosts[index]?.name ?? '').join(', ')
  const gap = greedy.unenforced - exact.unenforced
  const beside =
    gap <= 1e-9 * today
      ? 'one after another finds a set as good'
      : `one after another leaves ${sayNumber(gap)} more`
  return `Best of at most ${budget} brought up to ${sayNumber(enforcement)}: ${names}; what is not stopped falls from ${sayNumber(today)} to ${sayNumber(exact.unenforced)} ${unit}, and ${beside}.`
}
