import type { Day, Instant, Issue } from '../../model/index.ts'
import {
  largerOf,
  type Percent,
  type PercentRange,
  sayRange,
  smallerOf,
  whole,
  writePercent,
} from '../percent.ts'
import { holdsOn, type Tie } from '../ties/tie.ts'
import { tieKinds } from '../ties/tie-kinds.ts'
import type { ControlTie, Pot, Snapshot, Stake } from './snapshot.ts'
import type { Seed, Structure } from './structure.ts'

/**
 * A structure as of a day, by what could be known at an instant. Statements of one stake that disagree are kept side by side as the
 * range they span, and reported; so are stakes that add up to more than the whole.
 */
export function snapshotOn(structure: Structure, on: Day, knownBy: Instant): Snapshot {
  const numberOf = (party: string) => structure.index.get(party) ?? -1
  const standing = structure.ties.filter(({ span }) => holdsOn(span, on, knownBy))
  const seeds = (of: readonly Seed[]) => of.filter(({ span }) => holdsOn(span, on, knownBy))
  const [listed, byStatus] = [seeds(structure.listed), seeds(structure.byStatus)]
  const held = standing.filter(({ kind, from, to }) => isStake(kind) && from !== to)
  const stakes = together(held, numberOf)
  const own = standing.filter(({ kind, from, to }) => kind === 'owns' && from === to)
  return {
    parties: structure.parties,
    listed: new Set(listed.map(({ party }) => numberOf(party))),
    byStatus: new Set(byStatus.map(({ party }) => numberOf(party))),
    seedOf: new Map([...byStatus, ...listed].map((seed) => [numberOf(seed.party), seed])),
    stakes,
    controls: standing.flatMap((tie) => controlTie(tie, numberOf)),
    joint: structure.joint.map((group) => group.map(numberOf).filter((party) => party >= 0)),
    ownShares: new Map(
      own.map(({ to, share }) => [numberOf(to), { share: share?.most ?? whole, isOfAll: false }]),
    ),
    contradictions: [
      ...structure.contradictions,
      ...disagreements(stakes, structure.parties),
      ...overfull(stakes, structure.parties),
    ],
  }
}

function isStake(kind: Tie['kind']): boolean {
  return kind === 'owns' || kind === 'votes'
}

function together(ties: readonly Tie[], numberOf: (party: string) => number): Stake[] {
  const pairs = new Map<string, Tie[]>()
  for (const tie of ties) {
    const key = `${tie.kind} ${numberOf(tie.from)} ${numberOf(tie.to)}`
    const known = pairs.get(key)
    if (known === undefined) pairs.set(key, [tie])
    else known.push(tie)
  }
  return [...pairs.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const pot: Pot = first.kind === 'votes' ? 'votes' : 'shares'
    const [owner, owned] = [numberOf(first.from), numberOf(first.to)]
    return [{ owner, owned, pot, share: spanned(all), ties: all }]
  })
}

/** The range that statements of one stake span; a contested one may be nothing at all. */
function spanned(ties: readonly Tie[]): PercentRange {
  return ties.map(asStated).reduce(({ least, most }, next) => ({
    least: smallerOf(next.least, least),
    most: largerOf(next.most, most),
  }))
}

function asStated({ share, contested }: Tie): PercentRange {
  const stated = share ?? { least: 0n, most: whole }
  return contested === undefined ? stated : { least: 0n, most: stated.most }
}

function controlTie(tie: Tie, numberOf: (party: string) => number): ControlTie[] {
  const { control } = tieKinds[tie.kind]
  if (control === 'none') return []
  const isCertain = control === 'certain' && tie.contested === undefined
  return [{ from: numberOf(tie.from), to: numberOf(tie.to), isCertain, tie }]
}

function disagreements(stakes: readonly Stake[], parties: readonly string[]): Issue[] {
  return stakes
    .filter(({ ties }) => new Set(ties.map((tie) => sayRange(asStated(tie)))).size > 1)
    .map(({ owner, owned, share, ties }) => ({
      code: 'ownership/sources-disagree',
      says: `What ${parties[owner]} holds in ${parties[owned]} is given as ${ties.map((tie) => sayRange(asStated(tie))).join(', and as ')} percent; anything of ${sayRange(share)} is taken as possible.`,
      at: ties.map(({ at }) => at).join(', '),
    }))
}

function overfull(stakes: readonly Stake[], parties: readonly string[]): Issue[] {
  const sums = new Map<
    string,
    { readonly owned: number; readonly pot: Pot; readonly sum: Percent }
  >()
  for (const { owned, pot, share } of stakes) {
    const key = `${pot} ${owned}`
    sums.set(key, { owned, pot, sum: (sums.get(key)?.sum ?? 0n) + share.least })
  }
  return [...sums.values()]
    .filter(({ sum }) => sum > whole)
    .map(({ owned, pot, sum }) => ({
      code: 'ownership/more-than-the-whole',
      says: `The ${pot} of ${parties[owned]} add up to at least ${writePercent(sum)} percent on that day; each stake is taken as given.`,
      at: `${pot} of ${parties[owned]}`,
    }))
}
