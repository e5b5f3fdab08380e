import { pick, type Random } from '../random.ts'

/** Letters and what may stand for them, lower case. */
export type Respelling = readonly [from: string, to: string]

/** The name with one of the spellings that it holds put otherwise, in the case of what it replaces; undefined where it holds none. */
export function respell(
  name: string,
  random: Random,
  respellings: readonly Respelling[],
): string | undefined {
  const lower = name.toLowerCase()
  if (lower.length !== name.length) return undefined
  const places = respellings.flatMap(([from, to]) =>
    placesOf(lower, from).map((at) => ({ at, from, to })),
  )
  const chosen = pick(places, random)
  if (chosen === undefined) return undefined
  const { at, from, to } = chosen
  const end = at + from.length
  return `${name.slice(0, at)}${cased(to, name.slice(at, end))}${name.slice(end)}`
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function cased(letters: string, model: string): string {
  if (model === model.toUpperCase()) return letters.toUpperCase()
  const first = model[0] ?? ''
  return first === first.toUpperCase()
    ? `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`
    : letters
}
