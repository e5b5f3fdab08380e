import type { Tie } from '../ties/tie.ts'
import { numbered } from './read-structure.ts'
import type { Seed, Structure } from './structure.ts'

/** A structure of ties that were read before, in which nobody is listed. */
export function structureOfTies(ties: readonly Tie[]): Structure {
  const index = numbered(ties.flatMap(({ from, to }) => [from, to]))
  return {
    parties: [...index.keys()],
    index,
    listed: [],
    byStatus: [],
    ties,
    joint: [],
    planned: [],
    about: [],
    contradictions: [],
  }
}

/** A structure with further ties beside its own. */
export function withTies(structure: Structure, ties: readonly Tie[]): Structure {
  const names = ties.flatMap(({ from, to }) => [from, to])
  const index = numbered([...structure.parties, ...names])
  return { ...structure, parties: [...index.keys()], index, ties: [...structure.ties, ...ties] }
}

/** A structure in which further ones of its parties are listed; who was listed before is so as before. */
export function withListed(
  structure: Structure,
  listed: readonly (Pick<Seed, 'party'> & Partial<Seed>)[],
): Structure {
  const own = new Set(structure.listed.map(({ party }) => party))
  const seeds = listed.filter(({ party }) => !own.has(party)).map((seed) => ({ span: {}, ...seed }))
  return { ...structure, listed: [...structure.listed, ...seeds] }
}
