import type { Issue } from '../../model/index.ts'
import type { Percent, PercentRange } from '../percent.ts'
import type { Tie } from '../ties/tie.ts'
import type { Seed } from './structure.ts'

/** What counts for a stake in an entity: its shares, or its votes where they are told apart. */
export type Pot = 'shares' | 'votes'

/** The stake of one holder in one entity on a day, from every statement that holds that day. */
export interface Stake {
  readonly owner: number
  readonly owned: number
  readonly pot: Pot
  readonly share: PercentRange
  readonly ties: readonly Tie[]
}

/** A tie that may be control: of itself, or by somebody's judgement. */
export interface ControlTie {
  readonly from: number
  readonly to: number
  readonly isCertain: boolean
  readonly tie: Tie
}

/** Shares that an entity holds of itself. */
export interface OwnShares {
  readonly share: Percent
  /** Whether the percents of its other holders are known to be of all shares, these included. */
  readonly isOfAll: boolean
}

/** A structure as of a day and as known by an instant: parties by number, one stake a pair. */
export interface Snapshot {
  readonly parties: readonly string[]
  readonly listed: ReadonlySet<number>
  readonly byStatus: ReadonlySet<number>
  /** What made each of them so. */
  readonly seedOf: ReadonlyMap<number, Seed>
  readonly stakes: readonly Stake[]
  readonly controls: readonly ControlTie[]
  readonly joint: readonly (readonly number[])[]
  /** What entities hold of themselves. */
  readonly ownShares: ReadonlyMap<number, OwnShares>
  readonly contradictions: readonly Issue[]
}
