import type { DisplaceAnswer } from '../../../server/contract.ts'

/** A bar of the figure: what one place has, before on the left, after on the right. */
export interface Bar {
  readonly id: string | null
  readonly name: string
  readonly kind: 'host' | 'covert' | 'exit'
  readonly left: Span
  readonly right: Span
  readonly before: number
  readonly after: number
}

export interface Span {
  readonly top: number
  readonly height: number
}

/** A band from left to right: what stays, or what moved. */
export interface Band {
  readonly from: Span
  readonly to: Span
  readonly fromName: string
  readonly toName: string
  readonly amount: number
  readonly kind: 'stays' | 'moves' | 'gives-up'
}

export interface FlowLayout {
  readonly bars: readonly Bar[]
  readonly bands: readonly Band[]
  readonly height: number
}

const gap = 10
/** A bar keeps this height at least, so that its name has a line. */
const least = 16
const room = 420
/** Bars more than this are put together. */
export const mostBars = 12

interface Place {
  readonly id: string | null
  readonly name: string
  readonly kind: Bar['kind']
  readonly before: number
  readonly after: number
  readonly members: ReadonlySet<string | null>
}

/** Lays the flows out: places from top to bottom in the order given, having given up last, each bar as high as its volume. */
export function layOutFlows(answer: DisplaceAnswer): FlowLayout {
  const places = placesOf(answer)
  const all = places.reduce((sum, { before }) => sum + before, 0)
  const scale = room / all
  const bars: Bar[] = []
  let top = 0
  for (const { id, name, kind, before, after } of places) {
    const [left, right] = [before * scale, after * scale]
    bars.push({
      id,
      name,
      kind,
      before,
      after,
      left: { top, height: left },
      right: { top, height: right },
    })
    top += Math.max(left, right, least) + gap
  }
  return { bars, bands: bandsOf(answer, { places, bars, scale }), height: top - gap }
}

interface Placed {
  readonly places: readonly Place[]
  readonly bars: readonly Bar[]
  readonly scale: number
}

/** What stays lies at the top of a bar, what leaves and what comes under it, in the order of the places. */
function bandsOf({ flows }: DisplaceAnswer, { places, bars, scale }: Placed): readonly Band[] {
  const placeOf = (id: string | null) => places.findIndex(({ members }) => members.has(id))
  const moved = merge(flows.map(({ from, to, amount }) => [placeOf(from), placeOf(to), amount]))
  const used = { left: new Map<number, number>(), right: new Map<number, number>() }
  const take = (side: 'left' | 'right', at: number, amount: number): Span => {
    const above = used[side].get(at) ?? 0
    used[side].set(at, above + amount * scale)
    return { top: (bars[at]?.[side].top ?? 0) + above, height: amount * scale }
  }
  const stays = places.map(({ before, name }, at): Band => {
    const leaves = moved.reduce((sum, [from, , amount]) => (from === at ? sum + amount : sum), 0)
    const amount = before - leaves
    return {
      from: take('left', at, amount),
      to: take('right', at, amount),
      fromName: name,
      toName: name,
      amount,
      kind: 'stays',
    }
  })
  const moves = moved.map(([from, to, amount]): Band => {
    const isExit = places[to]?.kind === 'exit'
    return {
      from: take('left', from, amount),
      to: take('right', to, amount),
      fromName: places[from]?.name ?? '',
      toName: places[to]?.name ?? '',
      amount,
      kind: isExit ? 'gives-up' : 'moves',
    }
  })
  return [...stays, ...moves]
}

type Move = readonly [from: number, to: number, amount: number]

/** Flows between the same two places as one; what moves inside one place stays. */
function merge(moves: readonly Move[]): readonly Move[] {
  const sums = new Map<string, Move>()
  for (const [from, to, amount] of moves) {
    if (from === to) continue
    const key = `${from} ${to}`
    sums.set(key, [from, to, (sums.get(key)?.[2] ?? 0) + amount])
  }
  return [...sums.values()].toSorted((one, two) => one[0] - two[0] || one[1] - two[1])
}

/** The places drawn: every host of a few; of many, those that change most, the rest put together. */
function placesOf({ hosts, before, after }: DisplaceAnswer): readonly Place[] {
  const exit: Place = {
    id: null,
    name: 'Given up',
    kind: 'exit',
    before: before.exit,
    after: after.exit,
    members: new Set([null]),
  }
  const shown = new Set(
    hosts
      .toSorted((one, two) => weightOf(two) - weightOf(one))
      .slice(0, hosts.length <= mostBars ? mostBars : mostBars - 1)
      .map(({ id }) => id),
  )
  const own = hosts
    .filter(({ id }) => shown.has(id))
    .map(
      ({ id, name, kind, volumeBefore, volumeAfter }): Place => ({
        id,
        name,
        kind,
        before: volumeBefore,
        after: volumeAfter,
        members: new Set([id]),
      }),
    )
  const rest = hosts.filter(({ id }) => !shown.has(id))
  return rest.length === 0 ? [...own, exit] : [...own, together(rest), exit]
}

function weightOf(host: DisplaceAnswer['hosts'][number]): number {
  const isChanged = host.enforcementBefore !== host.enforcementAfter
  return host.volumeBefore + (isChanged ? Number.MAX_SAFE_INTEGER : 0)
}

function together(hosts: DisplaceAnswer['hosts']): Place {
  return {
    id: '',
    name: `${hosts.length} other hosts`,
    kind: 'host',
    before: hosts.reduce((sum, { volumeBefore }) => sum + volumeBefore, 0),
    after: hosts.reduce((sum, { volumeAfter }) => sum + volumeAfter, 0),
    members: new Set(hosts.map(({ id }) => id)),
  }
}
