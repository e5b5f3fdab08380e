import type { Change, Scenario } from './scenario.ts'

/** A scenario as columns, with every host in one nest: nest 0 is that of all hosts that stand alone, whose lambda is 1. */
export interface Market {
  readonly kappa: number
  /** V0, the volume that stands for giving up. */
  readonly exit: number
  /** M = V0 + A, all the activity that could be. */
  readonly potential: number
  /** A, the activity of all hosts. */
  readonly total: number
  readonly volume: Float64Array
  readonly enforcement: Float64Array
  readonly nestOf: Int32Array
  readonly lambda: Float64Array
  readonly nestVolume: Float64Array
}

/** The columns of a scenario, with another deterrence or exit where these are given. */
export function marketOf(
  { hosts, nests, ...scenario }: Scenario,
  { kappa = scenario.kappa, exit = scenario.exitVolume } = {},
): Market {
  const names = Object.keys(nests)
  const numberOf = new Map(names.map((name, index) => [name, index + 1]))
  const volume = Float64Array.from(hosts, (host) => host.volume)
  const nestOf = Int32Array.from(hosts, ({ nest }) =>
    nest === undefined ? 0 : (numberOf.get(nest) ?? 0),
  )
  const nestVolume = new Float64Array(names.length + 1)
  for (const [index, nest] of nestOf.entries()) {
    nestVolume[nest] = (nestVolume[nest] ?? 0) + (volume[index] ?? 0)
  }
  const total = volume.reduce((sum, each) => sum + each, 0)
  return {
    kappa,
    exit,
    potential: exit + total,
    total,
    volume,
    enforcement: Float64Array.from(hosts, ({ enforcement }) => enforcement),
    nestOf,
    lambda: Float64Array.from([1, ...names.map((name) => nests[name] ?? 1)]),
    nestVolume,
  }
}

/** The enforcement of every host once the changes are made. */
export function enforcementAfter(scenario: Scenario, changes: readonly Change[]): Float64Array {
  const proposed = new Map(changes.map(({ id, enforcement }) => [id, enforcement]))
  return Float64Array.from(scenario.hosts, ({ id, enforcement }) => proposed.get(id) ?? enforcement)
}
