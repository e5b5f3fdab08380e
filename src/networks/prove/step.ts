import type { Grade, Source } from '../../model/index.ts'
import { type PercentRange, writeRange } from '../percent.ts'
import type { Seed } from '../structure/structure.ts'
import type { Tie } from '../ties/tie.ts'

/**
 * One line of a proof, in an order in which each line rests only on lines above it. `given` is a fact of the input, `follows` a sum that
 * a person can add up again, `left-out` says what is proven elsewhere.
 */
export interface Step {
  readonly kind:
    | 'listed'
    | 'by-status'
    | 'holds'
    | 'controls'
    | 'follows'
    | 'falls-short'
    | 'left-out'
  readonly says: string
  readonly party?: string
  readonly holder?: string
  readonly share?: string | { readonly min: string; readonly max: string }
  /** Where in the input the facts stand. */
  readonly at?: readonly string[]
  readonly sources?: readonly Source[]
  readonly grade?: Grade
}

/** The facts behind a line, in the fields of a step. */
export function fromTies(ties: readonly Tie[], share?: PercentRange): Partial<Step> {
  const sources = ties.flatMap(({ source }) => (source === undefined ? [] : [source]))
  const grade = ties.find((tie) => tie.grade !== undefined)?.grade
  return {
    ...(share === undefined ? {} : { share: writeRange(share) }),
    at: ties.map(({ at }) => at),
    ...(sources.length === 0 ? {} : { sources }),
    ...(grade === undefined ? {} : { grade }),
  }
}

/** The line that says why a party counts from the start. */
export function seedStep(kind: 'listed' | 'by-status', party: string, seed?: Seed): Step {
  const ground = seed?.because === undefined ? '' : ` (${seed.because})`
  return {
    kind,
    says:
      kind === 'listed'
        ? `${party} is listed${ground}.`
        : `${party} is blocked for what it is, without listing${ground}.`,
    party,
    ...(seed?.source === undefined ? {} : { sources: [seed.source] }),
    ...(seed?.grade === undefined ? {} : { grade: seed.grade }),
  }
}
