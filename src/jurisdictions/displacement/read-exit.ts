import { badInput } from '../../model/index.ts'
import { exitOfDiversion } from './model/exit-of-diversion.ts'
import type { Host } from './model/scenario.ts'
import { unknownName } from './read-changes.ts'
import type { GivenScenario } from './scenario-schema.ts'

/** The exit volume: given, or worked out from a diversion that was seen; one of the two. */
export function readExit(
  { exitVolume, observedDiversion }: GivenScenario,
  hosts: readonly Host[],
): number {
  if ((exitVolume === undefined) === (observedDiversion === undefined)) {
    throw badInput(
      'exitVolume',
      'Either exitVolume or observedDiversion must be given, not both; expected one of them.',
    )
  }
  if (observedDiversion !== undefined) return exitSeen(observedDiversion, hosts)
  const exit = exitVolume ?? 0
  if (exit >= 0 && exit <= Number.MAX_SAFE_INTEGER) return exit
  throw badInput('exitVolume', `exitVolume is ${exit}; expected 0 or more.`)
}

function exitSeen(
  { ratio, hosts: named }: NonNullable<GivenScenario['observedDiversion']>,
  hosts: readonly Host[],
): number {
  const known = new Set(hosts.map(({ id }) => id))
  for (const [index, id] of named.entries()) {
    if (!known.has(id)) throw unknownName(`observedDiversion.hosts[${index}]`, id, known)
  }
  if (!(ratio > 0 && ratio < 1)) {
    throw badInput(
      'observedDiversion.ratio',
      `observedDiversion.ratio is ${ratio}; expected a number over 0 and under 1, since in this model some of what leaves always stays and some always gives up.`,
    )
  }
  const moved = new Set(named)
  const sum = (of: readonly Host[]) => of.reduce((all, { volume }) => all + volume, 0)
  return exitOfDiversion(ratio, {
    total: sum(hosts),
    moved: sum(hosts.filter(({ id }) => moved.has(id))),
  })
}
