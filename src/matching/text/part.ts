/** A word, or a part of a word that is a token by itself, romanised; not yet checked, cut or deduplicated. */
export interface Part {
  readonly written: string
  readonly folded: string
  readonly also: readonly string[]
  /** Where the script writes consonants alone; else it is worked out from `folded`. */
  readonly skeleton?: string
  readonly number?: number
}
