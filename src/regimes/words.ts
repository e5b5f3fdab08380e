import type { Grade, Hs, Source } from '../model/index.ts'

/** A statement that only the asker can make. */
export interface Claim {
  readonly id: string
  /** The statement, as the end of a sentence: "no revenue goes to …". */
  readonly says: string
  readonly question: string
  readonly why: string
  /** Claims that cannot be true beside it. */
  readonly excludes?: readonly string[]
}

/** Goods that law names, as the headings read into the name. */
export interface GoodsClass {
  readonly id: string
  readonly says: string
  readonly headings: readonly {
    readonly hs: Hs
    readonly grade: Grade
    readonly source?: Source
  }[]
}
