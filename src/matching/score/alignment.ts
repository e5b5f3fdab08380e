import { roles } from '../names/unit.ts'

/** Words asked about or listed, as numbers; filled anew for each name, so that comparing allocates nothing. */
export interface Words {
  count: number
  readonly weight: Float64Array
  readonly role: Uint8Array
  /** First letter of the folded word. */
  readonly letter: Uint8Array
}

/** Which words of two names go together. A pair may take two or three neighbours of the one for one word of the other. */
export interface Alignment {
  pairs: number
  readonly queryFrom: Uint8Array
  readonly queryTo: Uint8Array
  readonly listedFrom: Uint8Array
  readonly listedTo: Uint8Array
  readonly alike: Float64Array
  /** 1 for a word that is in a pair, 2 for one that an initial stands for or that is one, 3 for one that an acronym stands for. */
  readonly queryUsed: Uint8Array
  readonly listedUsed: Uint8Array
}

export const mostWords = 64
const mostPairs = mostWords * mostWords

export function emptyWords(room: number): Words {
  return {
    count: 0,
    weight: new Float64Array(room),
    role: new Uint8Array(room),
    letter: new Uint8Array(room),
  }
}

export function emptyAlignment(): Alignment {
  return {
    pairs: 0,
    queryFrom: new Uint8Array(mostPairs),
    queryTo: new Uint8Array(mostPairs),
    listedFrom: new Uint8Array(mostPairs),
    listedTo: new Uint8Array(mostPairs),
    alike: new Float64Array(mostPairs),
    queryUsed: new Uint8Array(mostWords),
    listedUsed: new Uint8Array(mostWords),
  }
}

/** Offers a pair; `choosePairs` decides. Beyond the room for pairs, which only absurd names reach, offers are lost, the same ones every time. */
export function offer(
  into: Alignment,
  queryFrom: number,
  queryTo: number,
  listedFrom: number,
  listedTo: number,
  alike: number,
): void {
  const at = into.pairs
  if (at >= mostPairs) return
  into.queryFrom[at] = queryFrom
  into.queryTo[at] = queryTo
  into.listedFrom[at] = listedFrom
  into.listedTo[at] = listedTo
  into.alike[at] = alike
  into.pairs = at + 1
}

/** Keeps of the pairs offered those that say most, each word in one pair at most; ties go to the earlier words. */
export function choosePairs(into: Alignment, query: Words, listed: Words): void {
  into.queryUsed.fill(0, 0, query.count)
  into.listedUsed.fill(0, 0, listed.count)
  let kept = 0
  while (kept < into.pairs) {
    const best = bestFrom(into, query, kept)
    if (best < 0) break
    exchange(into, kept, best)
    into.queryUsed.fill(1, into.queryFrom[kept], into.queryTo[kept])
    into.listedUsed.fill(1, into.listedFrom[kept], into.listedTo[kept])
    if (isWholeName(into, query, listed, kept)) coverAll(into, query, listed, kept)
    kept += 1
  }
  into.pairs = kept
}

/** Whether a pair holds the acronym of the one name against a word of the other. */
function isWholeName(into: Alignment, query: Words, listed: Words, at: number): boolean {
  const asked = query.role[into.queryFrom[at] as number] === acronym
  const held = listed.role[into.listedFrom[at] as number] === acronym
  return asked !== held
}

/** The words that the acronym stands for are spoken for. */
function coverAll(into: Alignment, query: Words, listed: Words, at: number): void {
  const isAsked = query.role[into.queryFrom[at] as number] === acronym
  const used = isAsked ? into.queryUsed : into.listedUsed
  const count = isAsked ? query.count : listed.count
  for (let word = 0; word < count; word += 1) if (used[word] === 0) used[word] = 3
}

const acronym = roles.indexOf('acronym')

function bestFrom(into: Alignment, query: Words, from: number): number {
  let best = -1
  let most = 0
  for (let at = from; at < into.pairs; at += 1) {
    if (!isFree(into, at)) continue
    const gain = gainOf(into, query, at)
    if (gain > most || (gain === most && best >= 0 && isEarlier(into, at, best))) {
      most = gain
      best = at
    }
  }
  return best
}

function isFree(into: Alignment, at: number): boolean {
  for (let word = into.queryFrom[at] as number; word < (into.queryTo[at] as number); word += 1) {
    if (into.queryUsed[word] !== 0) return false
  }
  for (let word = into.listedFrom[at] as number; word < (into.listedTo[at] as number); word += 1) {
    if (into.listedUsed[word] !== 0) return false
  }
  return true
}

/** What a pair says: the weight of the words asked about, by how alike the two are. */
export function gainOf(into: Alignment, query: Words, at: number): number {
  return weightOfQuery(into, query, at) * (into.alike[at] as number)
}

export function weightOfQuery(into: Alignment, query: Words, at: number): number {
  let weight = 0
  for (let word = into.queryFrom[at] as number; word < (into.queryTo[at] as number); word += 1) {
    weight += query.weight[word] as number
  }
  return weight
}

function isEarlier(into: Alignment, one: number, two: number): boolean {
  const query = (into.queryFrom[one] as number) - (into.queryFrom[two] as number)
  if (query !== 0) return query < 0
  return (into.listedFrom[one] as number) < (into.listedFrom[two] as number)
}

function exchange(into: Alignment, one: number, two: number): void {
  if (one === two) return
  for (const column of [into.queryFrom, into.queryTo, into.listedFrom, into.listedTo, into.alike]) {
    const kept = column[one] as number
    column[one] = column[two] as number
    column[two] = kept
  }
}
