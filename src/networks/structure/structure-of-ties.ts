import type { Tie } from '../ties/tie.ts'
import { numbered } from './read-structure.ts'
import type { Seed, Structure } from './structure.ts'

/** A structure of ties that were read before, with whom is listed among their parties. */
export function structureOfTies(
  ties: readonly Tie[],
  listed: readonly (Pick<Seed, 'party'> & Partial<Seed>)[],
): Structure {
  const seeds = listed.map((seed) => ({ span: {}, ...seed }))
  const names = ties.flatMap(({ from, to }) => [from, to])
  const index = numbered([...seeds.map(({ party }) => party), ...names])
  return {
    parties: [...index.keys()],
    index,
    listed: seeds,
    byStatus: [],
    ties,
    joint: [],
    planned: [],
    about: [],
    contradictions: [],
  }
}

/** A structure with further ties, and further listed parties, beside its own. */
export function withTies(
  structure: Structure,
  ties: readonly Tie[],
  listed: readonly (Pick<Seed, 'party'> & Partial<Seed>)[],
): Structure {
  const own = new Set(structure.listed.map(({ party }) => party))
  const more = structureOfTies(
    [...structure.ties, ...ties],
    [...structure.listed, ...listed.filter(({ party }) => !own.has(party))],
  )
  const index = numbered([...structure.parties, ...more.parties])
  return { ...structure, parties: [...index.keys()], index, listed: more.listed, ties: more.ties }
}
