/** How much the model says left one place and is now in another. */
export interface Movement {
  /** Index of the host; -1 is having given up. */
  readonly from: number
  readonly to: number
  readonly amount: number
}

/** The index that stands for having given up. */
export const exitIndex = -1

/**
 * Who lost to whom. The model gives only what each place loses or gains; each loss is laid on the gains in proportion to them, which is
 * an attribution, not a finding. Losses and gains, giving up among them, are the same sum.
 */
export function movementsOf(
  before: Float64Array,
  after: Float64Array,
  exit: { readonly before: number; readonly after: number },
): readonly Movement[] {
  const changes = [
    { index: exitIndex, by: exit.after - exit.before },
    ...Array.from(before, (was, index) => ({ index, by: (after[index] ?? 0) - was })),
  ]
  const least = 1e-12 * before.reduce((sum, each) => sum + each, exit.before)
  const gains = changes.filter(({ by }) => by > least)
  const gained = gains.reduce((sum, { by }) => sum + by, 0)
  return changes
    .filter(({ by }) => by < -least)
    .flatMap(({ index: from, by: loss }) =>
      gains.map(({ index: to, by: gain }) => ({ from, to, amount: (-loss * gain) / gained })),
    )
}
