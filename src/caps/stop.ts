import type { Day, Grade, Instant, Source } from '../model/index.ts'

/** Days on which trade under a ceiling stood still by somebody's word: no open days of its pace. */
export interface Stop {
  readonly cap: string
  readonly from: Day
  readonly to: Day
  readonly by: string
  readonly says: string
  readonly knownFrom: Instant
  readonly grade: Grade
  readonly source: Source
}

/** The property under which stops stand among the facts. */
export const stopProperty = 'suspension'

/** The property under which factors between units stand among the facts. */
export const factorProperty = 'unit-factor'
