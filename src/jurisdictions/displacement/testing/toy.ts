import type { Change, Scenario } from '../model/scenario.ts'

/** Four hosts in round numbers, whose answers are worked in `docs/method/displacement.md`. */
export function toy(changes: readonly Change[] = []): Scenario {
  return scenarioOf(
    { kappa: 2, exit: 20, volumes: [40, 30, 20, 10], levels: [0.9, 0.5, 0.2, 0.1] },
    changes,
  )
}

interface Columns {
  readonly kappa: number
  readonly exit: number
  readonly volumes: readonly number[]
  readonly levels: readonly number[]
  readonly errors?: readonly number[]
  /** The nest of each host; the names stand in `nests`. */
  readonly nestOf?: readonly (string | undefined)[]
  readonly nests?: Readonly<Record<string, number>>
}

/** A scenario from columns; the hosts are called h1, h2, … */
export function scenarioOf(
  { kappa, exit, volumes, levels, errors, nestOf, nests = {} }: Columns,
  changes: readonly Change[] = [],
): Scenario {
  return {
    kappa,
    exitVolume: exit,
    hosts: volumes.map((volume, index) => {
      const nest = nestOf?.[index]
      const id = `h${index + 1}`
      const host = {
        id,
        name: id,
        kind: 'host' as const,
        volume,
        enforcement: levels[index] ?? 0,
        standardError: errors?.[index] ?? 0,
      }
      return nest === undefined ? host : { ...host, nest }
    }),
    changes,
    nests,
    unit: 'units',
  }
}
