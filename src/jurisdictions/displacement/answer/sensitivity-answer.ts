import Type, { type Static } from 'typebox'
import { badInput } from '../../../model/index.ts'
import type { Scenario } from '../model/scenario.ts'
import { type Sensitivity, sensitivity } from '../sensitivity/sensitivity.ts'
import { AssumptionSchema, assumptionsOf, caution } from './assumptions.ts'
import { sayPercent } from './numbers.ts'

export const mostDraws = 100_000

/** What is asked of a sensitivity run. */
export const sensitivityFields = {
  seed: Type.Optional(Type.Integer({ description: 'The same seed gives the same draws; 1.' })),
  draws: Type.Optional(Type.Integer({ description: `1 to ${mostDraws}; 10000 without it.` })),
  kappas: Type.Optional(
    Type.Array(Type.Number(), {
      minItems: 1,
      description: 'Deterrences drawn from, each as likely; 1, 3, 5 without it.',
    }),
  ),
  diversions: Type.Optional(
    Type.Array(Type.Number(), {
      minItems: 1,
      description:
        'Diversions of one host of average size, over 0 and under 1, each standing for an exit volume; 0.25, 0.67, 0.9 without it.',
    }),
  ),
}

const SpreadSchema = Type.Union([
  Type.Object({
    p05: Type.Number(),
    p50: Type.Number(),
    p95: Type.Number(),
    least: Type.Number(),
    most: Type.Number(),
  }),
  Type.Null(),
])

/** How far the answer moves when the assumptions do. */
export const SensitivitySchema = Type.Object({
  says: Type.String(),
  seed: Type.Integer(),
  draws: Type.Integer(),
  kappas: Type.Array(Type.Number()),
  diversions: Type.Array(Type.Number()),
  leakageToday: SpreadSchema,
  leakageAfter: SpreadSchema,
  fallShare: SpreadSchema,
  diversionRatio: SpreadSchema,
  perverseAbove: SpreadSchema,
  worseShare: Type.Number({ description: 'The share of draws in which the changes raise E.' }),
  links: Type.Array(
    Type.Object({
      id: Type.String(),
      bestShare: Type.Number({ description: 'Share of draws in which its link is worth most.' }),
      perverseShare: Type.Number({
        description: 'Share of draws in which a little more there harms.',
      }),
    }),
  ),
  grid: Type.Array(
    Type.Object({
      kappa: Type.Number(),
      diversion: Type.Number(),
      exitVolume: Type.Number(),
      unenforcedFall: Type.Number(),
      leakage: Type.Number(),
      diversionRatio: Type.Union([Type.Number(), Type.Null()]),
    }),
  ),
  assumptions: Type.Array(AssumptionSchema),
  caution: Type.String(),
})

export type SensitivityAnswer = Static<typeof SensitivitySchema>

interface Asked {
  readonly seed?: number
  readonly draws?: number
  readonly kappas?: readonly number[]
  readonly diversions?: readonly number[]
}

/** Draws the assumptions and works the scenario out each time. */
export function sensitivityAnswer(scenario: Scenario, asked: Asked): SensitivityAnswer {
  const question = {
    seed: asked.seed ?? 1,
    draws: asked.draws ?? 10_000,
    kappas: asked.kappas ?? [1, 3, 5],
    diversions: asked.diversions ?? [0.25, 0.67, 0.9],
  }
  check(question)
  const found = sensitivity(scenario, question)
  return {
    says: saysOf(scenario, found, question.draws),
    ...question,
    kappas: [...question.kappas],
    diversions: [...question.diversions],
    leakageToday: found.leakageToday,
    leakageAfter: found.leakageAfter,
    fallShare: found.fallShare,
    diversionRatio: found.diversionRatio,
    perverseAbove: found.perverseAbove,
    worseShare: found.worseShare,
    links: scenario.hosts.map(({ id }, index) => ({
      id,
      bestShare: found.bestShare[index] ?? 0,
      perverseShare: found.perverseShare[index] ?? 0,
    })),
    grid: found.grid.map(({ exit: exitVolume, ...cell }) => ({ ...cell, exitVolume })),
    assumptions: [
      ...assumptionsOf(scenario).filter(({ id }) => id !== 'kappa' && id !== 'exit'),
      ...drawn,
    ],
    caution,
  }
}

const drawn = [
  {
    id: 'drawn',
    says: 'Deterrence and diversion are drawn from the figures named, each as likely; enforcement is drawn by its standard error, host by host independently, and cut at 0 and 1. What is proposed is not drawn.',
  },
]

function check(asked: Required<Asked>): void {
  const { seed, draws, kappas, diversions } = asked
  if (!(seed >= 0 && Number.isSafeInteger(seed))) {
    throw badInput('seed', `seed is ${seed}; expected a whole number, 0 or more.`)
  }
  if (!(draws >= 1 && draws <= mostDraws)) {
    throw badInput('draws', `draws is ${draws}; expected a whole number from 1 to ${mostDraws}.`)
  }
  for (const [index, kappa] of kappas.entries()) {
    if (kappa > 0 && kappa <= 100) continue
    throw badInput(
      `kappas[${index}]`,
      `kappas[${index}] is ${kappa}; expected a number over 0 and up to 100.`,
    )
  }
  for (const [index, ratio] of diversions.entries()) {
    if (ratio > 0 && ratio < 1) continue
    throw badInput(
      `diversions[${index}]`,
      `diversions[${index}] is ${ratio}; expected a number over 0 and under 1.`,
    )
  }
}

function saysOf({ hosts }: Scenario, found: Sensitivity, draws: number): string {
  const most = found.bestShare.reduce(
    (best, share, index) => (share > (found.bestShare[best] ?? 0) ? index : best),
    0,
  )
  const link = `${hosts[most]?.name ?? ''} is the link worth most in ${sayPercent(found.bestShare[most] ?? 0)} of ${draws} draws`
  const { leakageAfter: after } = found
  if (after === null) return `${link}.`
  return `After the changes, ${sayPercent(after.p05)} to ${sayPercent(after.p95)} of the activity is not stopped in nine draws of ten; the changes make it worse in ${sayPercent(found.worseShare)}; ${link}.`
}
