/** Words that come again and again, each kept once. */
export interface Words {
  /** The place of a word, which is added where it is new; -1 for none. */
  readonly placeOf: (word: string | undefined) => number
  /** The same word as it is kept. */
  readonly same: (word: string) => string
  readonly all: readonly string[]
}

export function wordsOf(): Words {
  const places = new Map<string, number>()
  const all: string[] = []
  const placeOf = (word: string | undefined) => {
    if (word === undefined) return -1
    const found = places.get(word)
    if (found !== undefined) return found
    places.set(word, all.length)
    return all.push(word) - 1
  }
  return { placeOf, same: (word) => all[placeOf(word)] ?? word, all }
}
