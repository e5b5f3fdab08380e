import type { Day, Instant } from '../model/index.ts'
import { ruleOn } from './answer/rule-on.ts'
import type { RuleId } from './rules/rule.ts'
import type { Structure } from './structure/structure.ts'

/** What another room is told of a party's owners: whether a rule catches it and by whom, or why that cannot be said. */
export type OwnershipKnown =
  | {
      readonly known: true
      readonly value: { readonly caught: boolean; readonly by: string }
      readonly basis: readonly string[]
    }
  | { readonly known: false; readonly because: string }

/**
 * Answers for parties by name from a structure, under one rule, on a day, as known by an instant. A party that the structure does not name
 * and one for whom the answer depends are unknown, with the reason; never a guess.
 */
export function ownershipPort(
  structure: Structure,
  rule: RuleId,
  on: Day,
  knownBy: Instant,
): (party: string) => OwnershipKnown {
  return (party) => {
    if (!structure.index.has(party))
      return { known: false, because: `No stake in ${party} is given.` }
    const { results } = ruleOn({ ...structure, about: [party], planned: [] }, rule, on, knownBy)
    const ruling = results[party]
    if (ruling === undefined) return { known: false, because: `No stake in ${party} is given.` }
    if (ruling.caught === 'depends') {
      const [fact] = ruling.missing
      return {
        known: false,
        because: fact === undefined ? ruling.says : `${ruling.says} ${fact.says}`,
      }
    }
    const seeds = ruling.proof.flatMap(({ kind, party: about }) =>
      (kind === 'listed' || kind === 'by-status') && about !== undefined ? [about] : [],
    )
    return {
      known: true,
      value: {
        caught: ruling.caught,
        by: ruling.caught ? `${seeds.join(', ')}: ${ruling.says}` : '',
      },
      basis: ruling.proof.flatMap(({ sources = [] }) => sources.map(({ title }) => title)),
    }
  }
}
