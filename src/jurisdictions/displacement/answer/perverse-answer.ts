import Type, { type Static } from 'typebox'
import { badInput } from '../../../model/index.ts'
import { linksOf } from '../model/links.ts'
import { marketOf } from '../model/market.ts'
import { findPerverse, type PerverseCase } from '../perverse/find-perverse.ts'
import { caution } from './assumptions.ts'
import { sayNumber, sayPercent } from './numbers.ts'

export const mostTries = 100_000

export const perverseFields = {
  seed: Type.Optional(Type.Integer({ description: 'The same seed finds the same case; 1.' })),
  tries: Type.Optional(
    Type.Integer({ description: `How many instances are drawn, 1 to ${mostTries}; 2000.` }),
  ),
  hosts: Type.Optional(Type.Integer({ description: 'Hosts of an instance, 2 to 6; 3.' })),
}

/** A tightening that harms, found by looking. */
export const PerverseSchema = Type.Object({
  says: Type.String(),
  tried: Type.Integer(),
  found: Type.Integer({
    description: 'Instances whose strictest host, shut, raises both E and E/A.',
  }),
  case: Type.Union([
    Type.Object({
      scenario: Type.Object({
        kappa: Type.Number(),
        exitVolume: Type.Number(),
        hosts: Type.Array(
          Type.Object({ id: Type.String(), volume: Type.Number(), enforcement: Type.Number() }),
        ),
        changes: Type.Array(Type.Object({ id: Type.String(), enforcement: Type.Number() })),
      }),
      host: Type.String(),
      perverseAbove: Type.Number(),
      unenforced: Type.Object({ before: Type.Number(), after: Type.Number() }),
      leakage: Type.Object({ before: Type.Number(), after: Type.Number() }),
      why: Type.String(),
    }),
    Type.Null(),
  ]),
  caution: Type.String(),
})

export type PerverseAnswer = Static<typeof PerverseSchema>

interface Asked {
  readonly seed?: number
  readonly tries?: number
  readonly hosts?: number
}

/** Strict means seven acts in ten are stopped today. */
const strictFrom = 0.7

/** Looks for the instance in which shutting a strict host harms most. */
export function perverseAnswer({ seed = 1, tries = 2000, hosts = 3 }: Asked): PerverseAnswer {
  whole(seed, 'seed', { least: 0, most: Number.MAX_SAFE_INTEGER })
  whole(tries, 'tries', { least: 1, most: mostTries })
  whole(hosts, 'hosts', { least: 2, most: 6 })
  const { tried, found, worst } = findPerverse({ seed, tries, hosts, strictFrom })
  const shown = worst === undefined ? null : caseOf(worst)
  return {
    says:
      shown === null
        ? `None of ${tried} instances drawn has a strict host whose shutting raises what is not stopped.`
        : `In ${found} of ${tried} instances drawn, shutting the strictest host raises what is not stopped. ${shown.why}`,
    tried,
    found,
    case: shown,
    caution,
  }
}

function caseOf({ scenario, host, unenforced, leakage }: PerverseCase) {
  const { kappa, exitVolume, hosts, changes } = scenario
  const strict = hosts[host]
  const threshold = linksOf(marketOf(scenario))[host]?.perverseAbove ?? 0
  const id = strict?.id ?? ''
  const today = strict?.enforcement ?? 0
  return {
    scenario: {
      kappa,
      exitVolume,
      hosts: hosts.map(({ id, volume, enforcement }) => ({ id, volume, enforcement })),
      changes: changes.map((change) => ({ ...change })),
    },
    host: id,
    perverseAbove: threshold,
    unenforced,
    leakage,
    why: `Host ${id} stops ${sayPercent(today)} already, over its threshold of ${sayPercent(threshold)}. Shutting it sends most of its activity to hosts that stop less, so what is not stopped rises from ${sayNumber(unenforced.before)} to ${sayNumber(unenforced.after)}, and its share from ${sayPercent(leakage.before)} to ${sayPercent(leakage.after)}.`,
  }
}

function whole(
  value: number,
  at: string,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (value >= least && value <= most) return
  throw badInput(at, `${at} is ${value}; expected a whole number from ${least} to ${most}.`)
}
