/** The first of so many places at which something holds, where it holds at all that follow; their number where it holds at none. */
export function firstPlace(places: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, places]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
