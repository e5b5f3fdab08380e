/**
 * Amounts of percent as two safe integers each: thousand-millionths of a percent, and thousand-millionths of those. Both stay whole
 * numbers below 2^53 for sums of up to 90,000 full stakes, so that adding is exact and needs no bigint in the inner loop. The second
 * is left out where it is nothing throughout.
 */
export interface Amounts {
  readonly coarse: Float64Array
  readonly fine?: Float64Array
}

/** One stake a row: who holds, in which pot (an entity's shares or votes), at least and at most how much. */
export interface Columns {
  readonly owner: Int32Array
  readonly pot: Int32Array
  readonly least: Amounts
  readonly most: Amounts
  /** The stake a row stands for, where several rows may stand for one. */
  readonly row?: Int32Array
  /** Whether some row has two different ends. */
  readonly isRanged: boolean
}
