import type { Day } from '../../model/index.ts'
import { ruleIds } from '../rules/rule.ts'
import { readingOn, rules } from '../rules/rules.ts'
import { caughtIn, settle } from '../solve/settle.ts'
import type { Snapshot } from '../structure/snapshot.ts'
import type { Structure } from '../structure/structure.ts'
import { underRule } from '../structure/under-rule.ts'
import type { OwnershipAnswer } from './answer-schema.ts'

/** What planned designations would take along under every rule, before they are made. */
export function takenAlong(
  { planned, index }: Structure,
  snapshot: Snapshot,
  on: Day,
): NonNullable<OwnershipAnswer['planned']> {
  const numbers = planned.map((party) => index.get(party) ?? -1)
  const listed = new Set([...snapshot.listed, ...numbers])
  const takes = ruleIds.map((id) => {
    const reading = readingOn(rules[id], on)
    const before = underRule(snapshot, id)
    const now = settle(before, reading)
    const then = settle({ ...before, listed }, reading)
    const newly = (caught: true | 'depends') =>
      snapshot.parties.filter(
        (_, party) =>
          !numbers.includes(party) &&
          caughtIn(then, party) === caught &&
          caughtIn(now, party) !== caught,
      )
    return [id, { caught: newly(true), depends: newly('depends') }] as const
  })
  return { parties: [...planned], takes: Object.fromEntries(takes) }
}
