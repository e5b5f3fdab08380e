/** What one spread works on: running sums by pot, who is caught, and in which order. */
export interface Work {
  readonly sums: Float64Array
  readonly caught: Uint8Array
  /** Parties as they were caught; one longer than all of them, so that the last place may be written and not kept. */
  readonly order: Int32Array
}

/** Those caught so far, of whom the ones from `head` on have not been followed. */
export interface Line {
  readonly head: number
  readonly length: number
}
