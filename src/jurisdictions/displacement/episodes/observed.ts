import type { Episode } from './episode-schema.ts'

/** The diversion that was seen, entered or worked out from the rows, and the share that tightened where it is known. */
export function observedOf({ observed, tightenedShare, rows = [] }: Episode): {
  readonly ratio: number
  readonly share: number | undefined
} {
  if (rows.length === 0) {
    return { ratio: observed.diversion ?? Number.NaN, share: tightenedShare?.share }
  }
  const sum = (tightened: boolean, of: (row: (typeof rows)[number]) => number) =>
    rows.filter((row) => row.tightened === tightened).reduce((all, row) => all + of(row), 0)
  const lost = sum(true, ({ before, after }) => before - after)
  const gained = sum(false, ({ before, after }) => after - before)
  const moved = sum(true, ({ before }) => before)
  return { ratio: gained / lost, share: moved / (moved + sum(false, ({ before }) => before)) }
}
