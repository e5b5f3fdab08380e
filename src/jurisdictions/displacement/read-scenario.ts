import { badInput, Failure } from '../../model/index.ts'
import type { Host, Scenario } from './model/scenario.ts'
import { readChanges } from './read-changes.ts'
import { readEnforcement } from './read-enforcement.ts'
import { readExit } from './read-exit.ts'
import type { GivenScenario } from './scenario-schema.ts'

type GivenHost = GivenScenario['hosts'][number]

/** Checks a scenario that has the schema's shape. Throws a failure that names the row and what was expected there. */
export function readScenario(given: GivenScenario): Scenario {
  const { kappa, nests = {}, unit = 'units' } = given
  if (!(kappa > 0 && kappa <= mostKappa)) {
    throw badInput('kappa', `kappa is ${kappa}; expected a number over 0 and up to ${mostKappa}.`)
  }
  checkNests(nests)
  const hosts = given.hosts.map((host, index) => readHost(host, `hosts[${index}]`, nests))
  checkOnce(hosts)
  checkTotal(given)
  const changes = readChanges(given.changes ?? [], hosts)
  return { kappa, exitVolume: readExit(given, hosts), hosts, changes, nests, unit }
}

const mostKappa = 100
const leastLambda = 0.1

function checkNests(nests: Readonly<Record<string, number>>): void {
  for (const [name, lambda] of Object.entries(nests)) {
    if (lambda >= leastLambda && lambda <= 1) continue
    throw badInput(
      `nests.${name}`,
      `The lambda of nest ${name} is ${lambda}; expected a number from ${leastLambda} to 1.`,
    )
  }
}

function readHost(given: GivenHost, at: string, nests: Readonly<Record<string, number>>): Host {
  const { id, name = id, kind = 'host', volume, standardError = 0, nest } = given
  if (!(volume >= 0 && volume <= Number.MAX_SAFE_INTEGER)) {
    throw badInput(`${at}.volume`, `${at}.volume of ${id} is ${volume}; expected 0 or more.`)
  }
  if (!(standardError >= 0 && standardError <= 1)) {
    throw badInput(
      `${at}.standardError`,
      `${at}.standardError of ${id} is ${standardError}; expected a number from 0 to 1.`,
    )
  }
  if (nest !== undefined && !Object.hasOwn(nests, nest)) {
    throw badInput(
      `${at}.nest`,
      `${at}.nest of ${id} is "${nest}", which nests does not name; expected one of ${Object.keys(nests).join(', ') || 'the names in nests'}.`,
    )
  }
  const enforcement = readEnforcement(given.enforcement, `${at}.enforcement`, id)
  const own = { id, name, kind, volume, enforcement, standardError }
  return nest === undefined ? own : { ...own, nest }
}

function checkOnce(hosts: readonly Host[]): void {
  const first = new Map<string, number>()
  for (const [index, { id }] of hosts.entries()) {
    const before = first.get(id)
    if (before !== undefined) {
      throw badInput(
        `hosts[${index}].id`,
        `hosts[${index}].id repeats "${id}" of hosts[${before}]; expected each host once.`,
      )
    }
    first.set(id, index)
  }
}

function checkTotal({ hosts, totalVolume }: GivenScenario): void {
  const sum = hosts.reduce((all, { volume }) => all + volume, 0)
  if (sum === 0) {
    throw badInput('hosts', 'The volumes of all hosts are 0; expected activity at one at least.')
  }
  if (totalVolume === undefined || Math.abs(sum - totalVolume) <= 1e-9 * sum) return
  throw new Failure(
    'bad-input/field',
    `totalVolume is ${totalVolume}, but the volumes of the ${hosts.length} hosts add up to ${sum}; expected the same.`,
    { at: 'totalVolume', tryThis: 'Mend the row that is wrong, or leave totalVolume out.' },
  )
}
