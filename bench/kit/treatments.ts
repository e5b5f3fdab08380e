/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Next = () => number

const treatments: Readonly<Record<string, (name: string, next: Next) => string>> = {
  doubled: (name, next) => inWord(name, next, (word, at) => word.slice(0, at) + word.slice(at - 1)),
  dropped: (name, next) => inWord(name, next, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  swapped: (name, next) =>
    inWord(
      name,
      next,
      (word, at) => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1),
    ),
  exchanged: (name, next) =>
    inWord(
      name,
      next,
      (word, at) => word.slice(0, at) + pick([...'aeiourstln'], next) + word.slice(at + 1),
    ),
  turned: (name) => turn(name),
  joined: (name, next) => join(name, next),
  shortened: (name, next) => shorten(name, next),
}

export const treatmentNames = Object.keys(treatments)

/** A name as someone might get it wrong, by one treatment or the one named. */
export function treated(name: string, next: Next, by?: string): string {
  const treatment = treatments[by ?? pick(treatmentNames, next)]
  return treatment === undefined ? name : treatment(name, next)
}

function inWord(name: string, next: Next, edit: (word: string, at: number) => string): string {
  const words = name.split(' ')
  const long = words.flatMap((word, at) => (word.length >= 4 ? [at] : []))
  if (long.length === 0) return name
  const chosen = pick(long, next)
  return words
    .map((word, at) =>
      at === chosen ? edit(word, 1 + Math.floor(next() * (word.length - 1))) : word,
    )
    .join(' ')
}

/** "Family, Given" to "Given Family" and back. */
function turn(name: string): string {
  const [family, ...given] = name.split(', ')
  if (given.length > 0) return `${given.join(' ')} ${family}`
  const words = name.split(' ')
  return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
}

function join(name: string, next: Next): string {
  const words = name.split(' ')
  if (words.length < 2) return name
  const at = Math.floor(next() * (words.length - 1))
  return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)].join(' ')
}

function shorten(name: string, next: Next): string {
  const words = name.split(' ')
  if (words.length < 3) return name
  const at = Math.floor(next() * words.length)
  return words.filter((_, index) => index !== at).join(' ')
}

/** The beginning of one name with the end of another: somebody else. */
export function recombined(one: string, two: string): string {
  const [left, right] = [turnedPlain(one), turnedPlain(two)]
  return [
    ...left.slice(0, Math.ceil(left.length / 2)),
    ...right.slice(Math.ceil(right.length / 2)),
  ].join(' ')
}

function turnedPlain(name: string): readonly string[] {
  return (name.includes(', ') ? turn(name) : name).split(' ')
}

function pick<T>(from: readonly T[], next: Next): T {
  return from[Math.floor(next() * from.length)] as T
}
