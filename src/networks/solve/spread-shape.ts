import type { Percent } from '../percent.ts'
import type { Test } from '../rules/rule.ts'

/** Which end of every range is taken: what is certain, or what is possible. */
export type Bound = 'least' | 'most'

/** Ties of control in the order of who controls: those of one party run from `first[party]` to before `first[party + 1]`. */
export interface Controls {
  readonly first: Int32Array
  readonly to: Int32Array
}

export interface SpreadOptions {
  readonly test: Test
  readonly bound: Bound
  /** Left out where control does not catch. */
  readonly controls?: Controls
  /** What entities that hold their own shares are given on top, by pot. */
  readonly credit?: ReadonlyMap<number, Percent>
}

/** Carries being caught from seeds down stakes until nothing more is. */
export interface Spread {
  /** Everyone caught from these seeds, in the order of being caught, seeds first. Sums of an earlier start are folded away. */
  readonly from: (seeds: Iterable<number>) => Int32Array
  /** The stakes counted in a pot: of the one start, or the most of any. */
  readonly countedIn: (pot: number) => Percent
}
