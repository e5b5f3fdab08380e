/** E, the activity that is not stopped: `sum V_i (1 - p_i)`. */
export function unenforced(volume: Float64Array, enforcement: Float64Array): number {
  return volume.reduce((sum, each, index) => sum + each * (1 - (enforcement[index] ?? 0)), 0)
}

/** L, the share of all activity that is not stopped: `E / A`; none where there is no activity. */
export function leakageOf(volume: Float64Array, enforcement: Float64Array): number {
  const total = volume.reduce((sum, each) => sum + each, 0)
  return total === 0 ? 0 : unenforced(volume, enforcement) / total
}
