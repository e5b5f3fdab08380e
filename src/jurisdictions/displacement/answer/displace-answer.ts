import { type Displacement, displace, type State } from '../model/displace.ts'
import { exitIndex } from '../model/movements.ts'
import type { Scenario } from '../model/scenario.ts'
import { assumptionsOf, caution } from './assumptions.ts'
import type { DisplaceAnswer } from './displace-schema.ts'
import { saysDisplace, warningsOf } from './says-displace.ts'

/** A scenario worked out, by the names of its hosts. */
export function displaceAnswer(scenario: Scenario): DisplaceAnswer {
  const found = displace(scenario)
  const { before, after, links, movements, grossLoss, displaced, diversionRatio } = found
  const ids = scenario.hosts.map(({ id }) => id)
  const nameOf = (index: number) => (index === exitIndex ? null : (ids[index] ?? null))
  const isNested = scenario.hosts.some(({ nest }) => nest !== undefined)
  return {
    says: saysDisplace(scenario, found),
    unit: scenario.unit,
    before: stateBy(ids, before),
    after: stateBy(ids, after),
    grossLoss,
    displaced,
    diversionRatio,
    leakage: after.leakage,
    unenforcedFall: before.unenforced - after.unenforced,
    marginalValue: Object.fromEntries(
      ids.map((id, index) => [id, links[index]?.marginalValue ?? 0]),
    ),
    perverseAbove: isNested ? null : (links[0]?.perverseAbove ?? null),
    hosts: hostLines(scenario, found),
    flows: movements.map(({ from, to, amount }) => ({
      from: nameOf(from),
      to: nameOf(to),
      amount,
    })),
    toCovert: toCovert(scenario, found),
    warnings: [...warningsOf(scenario, found)],
    exitVolume: scenario.exitVolume,
    kappa: scenario.kappa,
    assumptions: [...assumptionsOf(scenario)],
    caution,
  }
}

function stateBy(ids: readonly string[], state: State): DisplaceAnswer['before'] {
  const { volume, exit, total, unenforced, leakage } = state
  return {
    volumes: Object.fromEntries(ids.map((id, index) => [id, volume[index] ?? 0])),
    exit,
    total,
    unenforced,
    leakage,
  }
}

function hostLines(
  { hosts }: Scenario,
  { before, after, links, tightenUpTo }: Displacement,
): DisplaceAnswer['hosts'] {
  return hosts.flatMap(({ id, name, kind }, index) => {
    const link = links[index]
    if (link === undefined) return []
    return [
      {
        id,
        name,
        kind,
        volumeBefore: before.volume[index] ?? 0,
        volumeAfter: after.volume[index] ?? 0,
        enforcementBefore: before.enforcement[index] ?? 0,
        enforcementAfter: after.enforcement[index] ?? 0,
        ...link,
        tightenUpTo: tightenUpTo[index] ?? null,
      },
    ]
  })
}

/** What covert channels that do not change themselves gain. */
function toCovert({ hosts, changes }: Scenario, { before, after }: Displacement): number {
  const changed = new Set(changes.map(({ id }) => id))
  return hosts.reduce(
    (sum, { id, kind }, index) =>
      kind === 'covert' && !changed.has(id)
        ? sum + (after.volume[index] ?? 0) - (before.volume[index] ?? 0)
        : sum,
    0,
  )
}
