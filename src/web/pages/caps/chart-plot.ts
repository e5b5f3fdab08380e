import type { Day } from '../../../model/index.ts'

/** Where days and shares stand on the paper. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly from: Day
  readonly to: Day
  /** The middle of a day's own breadth is never needed: a day stands at its end, where its report counts. */
  readonly x: (day: Day) => number
  readonly y: (share: number) => number
}

/** The law's date that ends the cap before its window does. */
export interface Ending {
  readonly day: Day
  readonly says: string
}
