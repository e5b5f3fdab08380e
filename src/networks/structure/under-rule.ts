import type { RuleId } from '../rules/rule.ts'
import type { Snapshot } from './snapshot.ts'

/** A snapshot as one authority sees it: with those parties blocked for what they are that its own programme blocks. */
export function underRule(snapshot: Snapshot, rule: RuleId): Snapshot {
  const seen = [...snapshot.byStatus].filter((party) => {
    const under = snapshot.seedOf.get(party)?.under
    return under === undefined || under.includes(rule)
  })
  return seen.length === snapshot.byStatus.size
    ? snapshot
    : { ...snapshot, byStatus: new Set(seen) }
}
