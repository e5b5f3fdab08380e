/** Something that takes room in a column: a party, or the bend of an arrow that passes. */
export interface Item {
  readonly rank: number
  readonly height: number
}

type Chain = readonly number[]

const sweeps = 8
const gap = 16

/** The items of each column from top to bottom: each near the middle of those it is joined to, which leaves few crossings. */
export function orderColumns(items: readonly Item[], chains: readonly Chain[]): number[][] {
  const joined = joinsOf(items, chains)
  const columns: number[][] = []
  items.forEach(({ rank }, item) => {
    while (columns.length <= rank) columns.push([])
    columns[rank]?.push(item)
  })
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isDown = sweep % 2 === 0
    const order = isDown ? columns.keys() : [...columns.keys()].reverse()
    for (const rank of order) {
      const before = columns[isDown ? rank - 1 : rank + 1]
      const column = columns[rank]
      if (before === undefined || column === undefined) continue
      const places = new Map(before.map((item, at) => [item, at]))
      columns[rank] = sortByMiddle(column, (item) =>
        (isDown ? joined[item]?.left : joined[item]?.right)?.flatMap(
          (other) => places.get(other) ?? [],
        ),
      )
    }
  }
  return columns
}

/** The middle of each item: first one under the other, then each moved towards those it is joined to as far as the others leave room. */
export function placeColumns(
  columns: readonly (readonly number[])[],
  items: readonly Item[],
  chains: readonly Chain[],
): ReadonlyMap<number, number> {
  const joined = joinsOf(items, chains)
  const places = new Map<number, number>()
  const room = (item: number) => (items[item]?.height ?? 0) / 2
  for (const column of columns) settle(column, () => 0, room, places)
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = sweep % 2 === 0 ? columns : [...columns].reverse()
    for (const column of order) {
      const wish = (item: number) => {
        const { left, right } = joined[item] ?? { left: [], right: [] }
        const near = [...left, ...right].map((other) => places.get(other) ?? 0)
        return near.length === 0 ? (places.get(item) ?? 0) : mean(near)
      }
      settle(column, wish, room, places)
    }
  }
  const top = Math.min(...[...places].map(([item, place]) => place - room(item)))
  return new Map([...places].map(([item, place]) => [item, place - top]))
}

/** Puts a column's items as near to their wishes as their order and height allow: the mean of pushing down and of pushing up. */
function settle(
  column: readonly number[],
  wish: (item: number) => number,
  room: (item: number) => number,
  places: Map<number, number>,
): void {
  const wishes = column.map(wish)
  const apart = (at: number) => room(column[at - 1] ?? 0) + gap + room(column[at] ?? 0)
  const down = [...wishes]
  for (let at = 1; at < column.length; at += 1) {
    down[at] = Math.max(down[at] ?? 0, (down[at - 1] ?? 0) + apart(at))
  }
  const up = [...wishes]
  for (let at = column.length - 2; at >= 0; at -= 1) {
    up[at] = Math.min(up[at] ?? 0, (up[at + 1] ?? 0) - apart(at + 1))
  }
  column.forEach((item, at) => void places.set(item, ((down[at] ?? 0) + (up[at] ?? 0)) / 2))
}

interface Joins {
  readonly left: number[]
  readonly right: number[]
}

function joinsOf(items: readonly Item[], chains: readonly Chain[]): readonly Joins[] {
  const joined = items.map((): Joins => ({ left: [], right: [] }))
  for (const chain of chains) {
    chain.forEach((item, at) => {
      const next = chain[at + 1]
      if (next === undefined) return
      joined[item]?.right.push(next)
      joined[next]?.left.push(item)
    })
  }
  return joined
}

/** Sorts by the mean place of what each is joined to; one joined to nothing keeps its place. */
function sortByMiddle(
  column: readonly number[],
  joinedPlaces: (item: number) => readonly number[] | undefined,
): number[] {
  const middles = new Map(
    column.map((item, at) => {
      const places = joinedPlaces(item) ?? []
      return [item, places.length === 0 ? at : mean(places)] as const
    }),
  )
  return column.toSorted((one, two) => (middles.get(one) ?? 0) - (middles.get(two) ?? 0))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
