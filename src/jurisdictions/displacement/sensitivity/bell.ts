/** Where the tail begins and the area of a layer, for 128 layers. */
const tailFrom = 3.442619855899
const layerArea = 9.91256303526217e-3
const layers = 128

const height = (at: number) => Math.exp(-0.5 * at * at)

/** The right end of each layer, the lowest first; the lowest is as wide as its tail is worth. */
const ends = new Float64Array(layers + 1)
ends[0] = layerArea / height(tailFrom)
ends[1] = tailFrom
for (let layer = 2; layer < layers; layer += 1) {
  const below = ends[layer - 1] ?? 0
  ends[layer] = Math.sqrt(-2 * Math.log(layerArea / below + height(below)))
}

/** How much of each layer lies wholly under the bell. */
const sure = Float64Array.from({ length: layers }, (_, layer) => {
  return (ends[layer + 1] ?? 0) / (ends[layer] ?? 1)
})

/** A number of the standard normal distribution from even 32-bit ones: the ziggurat of Marsaglia and Tsang (2000) as Doornik (2005) mended it. */
export function bellFrom(next: () => number): number {
  for (;;) {
    const across = next() / 2 ** 31 - 1
    const layer = next() & (layers - 1)
    const end = ends[layer] ?? 0
    if (Math.abs(across) < (sure[layer] ?? 0)) return across * end
    if (layer === 0) return tail(next, across < 0)
    const at = across * end
    const top = Math.exp(-0.5 * (end * end - at * at))
    const above = ends[layer + 1] ?? 0
    const bottom = Math.exp(-0.5 * (above * above - at * at))
    if (bottom + (next() / 2 ** 32) * (top - bottom) < 1) return at
  }
}

function tail(next: () => number, isLeft: boolean): number {
  for (;;) {
    const beyond = Math.log((next() + 1) / 2 ** 32) / tailFrom
    const under = Math.log((next() + 1) / 2 ** 32)
    if (-2 * under >= beyond * beyond) return isLeft ? beyond - tailFrom : tailFrom - beyond
  }
}
