/** A tie from one party to another, between numbers. */
export type Pair = readonly [from: number, to: number]

/**
 * The column of each party: owners stand before what they own. Ties that close a circle are left out of the count, so that a circle of
 * owners still has a first column.
 */
export function ranksOf(count: number, pairs: readonly Pair[]): readonly number[] {
  const after = listsOf(count, withoutCircles(count, pairs))
  const waiting = new Array<number>(count).fill(0)
  for (const [, to] of forward(after)) waiting[to] = (waiting[to] ?? 0) + 1
  const ranks = new Array<number>(count).fill(0)
  const ready = waiting.flatMap((owners, party) => (owners === 0 ? [party] : []))
  for (let at = 0; at < ready.length; at += 1) {
    const party = ready[at] ?? 0
    for (const owned of after[party] ?? []) {
      ranks[owned] = Math.max(ranks[owned] ?? 0, (ranks[party] ?? 0) + 1)
      waiting[owned] = (waiting[owned] ?? 0) - 1
      if (waiting[owned] === 0) ready.push(owned)
    }
  }
  return ranks
}

/** The pairs without those that lead back to a party on the way to it. */
function withoutCircles(count: number, pairs: readonly Pair[]): readonly Pair[] {
  const after = listsOf(count, pairs)
  const state = new Array<'new' | 'on-the-way' | 'done'>(count).fill('new')
  const kept: Pair[] = []
  const visit = (root: number) => {
    const path: { readonly party: number; next: number }[] = [{ party: root, next: 0 }]
    state[root] = 'on-the-way'
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const owned = after[top.party]?.[top.next]
      top.next += 1
      if (owned === undefined) {
        state[top.party] = 'done'
        path.pop()
      } else if (state[owned] !== 'on-the-way') {
        kept.push([top.party, owned])
        if (state[owned] === 'new') {
          state[owned] = 'on-the-way'
          path.push({ party: owned, next: 0 })
        }
      }
    }
  }
  for (let party = 0; party < count; party += 1) if (state[party] === 'new') visit(party)
  return kept
}

function listsOf(count: number, pairs: readonly Pair[]): readonly (readonly number[])[] {
  const after: number[][] = Array.from({ length: count }, () => [])
  for (const [from, to] of pairs) if (from !== to) after[from]?.push(to)
  return after
}

function forward(after: readonly (readonly number[])[]): readonly Pair[] {
  return after.flatMap((owned, from) => owned.map((to): Pair => [from, to]))
}
