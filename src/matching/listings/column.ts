/** A list of whole numbers that grows, kept in a typed array. */
export interface Column {
  readonly push: (value: number) => void
  readonly length: () => number
  /** A copy of the right length. */
  readonly finish: () => Uint32Array
}

export function column(): Column {
  let held = new Uint32Array(1024)
  let length = 0
  return {
    push: (value) => {
      if (length === held.length) {
        const wider = new Uint32Array(held.length * 2)
        wider.set(held)
        held = wider
      }
      held[length] = value
      length += 1
    },
    length: () => length,
    finish: () => held.slice(0, length),
  }
}
