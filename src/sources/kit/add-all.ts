/** Puts the values of a list behind those of another; unlike a spread it makes no list in between. */
export function addAll<T>(to: T[], from: readonly T[]): void {
  for (const value of from) to.push(value)
}
