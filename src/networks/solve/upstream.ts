import type { Incoming } from '../prove/trail.ts'
import type { Snapshot } from '../structure/snapshot.ts'

/** The part of a snapshot that an answer about one party can rest on: all that leads down to it, nearest first. */
export interface Upstream {
  readonly snapshot: Snapshot
  /** The party's own number in it. */
  readonly party: 0
}

/** Cuts out what leads down to a party, at most so many entities of it. */
export function upstreamOf(
  snapshot: Snapshot,
  incoming: Incoming,
  party: number,
  most: number,
): Upstream {
  const numbers = new Map([[party, 0]])
  for (const [next] of numbers) {
    if (numbers.size >= most) break
    const above = [
      ...(incoming.stakes[next] ?? []).map(({ owner }) => owner),
      ...(incoming.controls[next] ?? []).map(({ from }) => from),
    ]
    for (const holder of above) if (!numbers.has(holder)) numbers.set(holder, numbers.size)
  }
  const number = (old: number) => numbers.get(old) ?? -1
  const kept = (of: Iterable<number>) => [...of].map(number).filter((now) => now >= 0)
  const within = [...numbers.keys()]
  return {
    party: 0,
    snapshot: {
      parties: within.map((old) => snapshot.parties[old] ?? ''),
      listed: new Set(kept(within.filter((old) => snapshot.listed.has(old)))),
      byStatus: new Set(kept(within.filter((old) => snapshot.byStatus.has(old)))),
      seedOf: new Map(),
      stakes: within
        .flatMap((old) => incoming.stakes[old] ?? [])
        .filter(({ owner }) => numbers.has(owner))
        .map((stake) => ({ ...stake, owner: number(stake.owner), owned: number(stake.owned) })),
      controls: within
        .flatMap((old) => incoming.controls[old] ?? [])
        .filter(({ from }) => numbers.has(from))
        .map((tie) => ({ ...tie, from: number(tie.from), to: number(tie.to) })),
      joint: snapshot.joint.map(kept),
      ownShares: new Map(
        [...snapshot.ownShares]
          .filter(([old]) => numbers.has(old))
          .map(([old, share]) => [number(old), share]),
      ),
      contradictions: [],
    },
  }
}
