/** Letters, what they are written as in a key, and how many of them that takes where the rest is only looked ahead to. */
export type Spelling = readonly [letters: string, key: string, taken?: number]

/** Spellings by their first two letters, longest first, and those of one letter. */
export interface SpellingTable {
  readonly pairs: readonly (readonly Spelling[] | undefined)[]
  readonly singles: readonly (Spelling | undefined)[]
}

const a = 0x61
const letters = 26

/** A table for `spellingAt`; longer spellings before those they begin with. */
export function spellingTable(spellings: readonly Spelling[]): SpellingTable {
  const pairs = new Array<readonly Spelling[] | undefined>(letters * letters).fill(undefined)
  const singles = new Array<Spelling | undefined>(letters).fill(undefined)
  for (const spelling of spellings) {
    const [text] = spelling
    const first = text.charCodeAt(0) - a
    if (text.length === 1) singles[first] = spelling
    else {
      const place = first * letters + text.charCodeAt(1) - a
      pairs[place] = [...(pairs[place] ?? []), spelling]
    }
  }
  return { pairs, singles }
}

/** The longest spelling at a place of a folded word; undefined where the letter stands for itself. */
export function spellingAt(table: SpellingTable, folded: string, at: number): Spelling | undefined {
  const first = folded.charCodeAt(at) - a
  if (first < 0) return undefined
  const second = folded.charCodeAt(at + 1) - a
  const some = second >= 0 ? table.pairs[first * letters + second] : undefined
  if (some !== undefined) {
    for (const spelling of some) if (folded.startsWith(spelling[0], at)) return spelling
  }
  return table.singles[first]
}
