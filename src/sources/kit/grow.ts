/** The list that most lists of a record stay: no values, and the same one for all. */
export const nothing: readonly never[] = []

/**
 * Puts a value behind those of a list that began as `nothing`, and gives the list, to be held in its place. Of most lists of a record there is
 * no value or one, and an engine keeps room for seventeen in a list that a value is pushed to while it is empty.
 */
export function grow<T>(list: readonly T[], value: T): readonly T[] {
  if (list.length === 0) return [value]
  // What is longer was made here and is held by who fills it in alone.
  const own = list as T[]
  own.push(value)
  return own
}

/** The same with all of some values. */
export function growAll<T>(list: readonly T[], values: readonly T[]): readonly T[] {
  let grown = list
  for (const value of values) grown = grow(grown, value)
  return grown
}
