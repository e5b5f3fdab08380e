import type { Displacement } from '../model/displace.ts'
import type { Scenario } from '../model/scenario.ts'
import { sayNumber, sayPercent } from './numbers.ts'

/** The answer in two sentences: what the changes move, and what that leaves unenforced. */
export function saysDisplace(scenario: Scenario, found: Displacement): string {
  const { before, after, grossLoss, diversionRatio } = found
  const changed = changedOf(scenario, found)
  if (changed.length === 0) {
    return `Nothing is changed: ${sayNumber(before.unenforced)} of ${sayNumber(before.total)} ${scenario.unit} is not stopped (${sayPercent(before.leakage)}).`
  }
  const who = changed.length > 3 ? `${changed.length} hosts` : changed.join(', ')
  const moved =
    grossLoss > 0
      ? `takes ${sayNumber(grossLoss)} ${scenario.unit} out of ${changed.length === 1 ? 'it' : 'them'}, of which ${sayPercent(diversionRatio ?? 0)} goes to other hosts`
      : `brings ${sayNumber(-grossLoss)} ${scenario.unit} there`
  const fall = before.unenforced - after.unenforced
  const left = `${sayNumber(before.unenforced)} to ${sayNumber(after.unenforced)} ${scenario.unit}`
  const how = fall > 0 ? 'falls' : fall < 0 ? 'rises' : 'stays as it is'
  return `Changing ${who} ${moved}; what is not stopped ${how}, from ${left}, ${sayPercent(before.leakage)} of the activity before and ${sayPercent(after.leakage)} after.`
}

/** What a reader must not miss: changes that harm, links already past their threshold, hosts that nothing can go to. */
export function warningsOf(scenario: Scenario, found: Displacement): readonly string[] {
  const { before, after, links } = found
  const { hosts } = scenario
  const perverse = hosts.filter((host, index) => {
    const link = links[index]
    return host.volume > 0 && link !== undefined && link.marginalValue < 0
  })
  const empty = hosts.filter(({ volume }) => volume === 0)
  return [
    ...(after.unenforced > before.unenforced * (1 + 1e-12)
      ? ['These changes raise what is not stopped: activity leaves for hosts that stop less of it.']
      : []),
    ...(after.leakage > before.leakage * (1 + 1e-12) && after.unenforced < before.unenforced
      ? ['These changes stop more in all, but of what goes on a larger share is not stopped.']
      : []),
    ...(perverse.length === 0
      ? []
      : [
          `A little more enforcement at ${named(perverse.map(({ name }) => name))} would raise what is not stopped: past their thresholds, what leaves lands where less is stopped.`,
        ]),
    ...(empty.length === 0
      ? []
      : [
          `${named(empty.map(({ name }) => name))} ${empty.length === 1 ? 'has' : 'have'} no activity today, so the model moves none there; enter a small volume to let it.`,
        ]),
  ]
}

function changedOf({ hosts }: Scenario, { before, after }: Displacement): readonly string[] {
  return hosts
    .filter((_, index) => before.enforcement[index] !== after.enforcement[index])
    .map(({ id, name }) => {
      const index = hosts.findIndex((host) => host.id === id)
      return `${name} to ${sayNumber(after.enforcement[index] ?? 0)}`
    })
}

function named(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    : (names[0] ?? 'none')
}
