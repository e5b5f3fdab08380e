import { type Day, type Grade, grades, type Instant } from '../../model/index.ts'
import type { Structure } from '../structure/structure.ts'
import { holdsOn, type Tie } from '../ties/tie.ts'
import { type TieKind, tieKinds } from '../ties/tie-kinds.ts'
import { reachGraphOf } from './reach-graph.ts'
import { pathTo, type Reached, searchFrom } from './search.ts'
import { isVagueAddress } from './vague-address.ts'

export interface ReachOptions {
  readonly steps: number
  /** Kinds of tie that are walked; all of them without it. */
  readonly kinds?: readonly TieKind[]
  /** From how many parties on a shared address joins nobody. */
  readonly mostAtOneAddress: number
}

/** One tie on a path, as a person reads it. */
export interface PathStep {
  readonly from: string
  readonly to: string
  readonly kind: TieKind
  readonly says: string
  readonly at: string
  readonly grade: Grade
}

/** A party within reach of a listed one. It is an inference: being near is not being listed. */
export interface ReachedParty {
  readonly id: string
  readonly steps: number
  /** A shortest way from a listed party. */
  readonly path: readonly PathStep[]
  /** The way whose weakest tie is the firmest; left out where it is the shortest one. */
  readonly strongest?: readonly PathStep[]
}

export interface Reach {
  readonly parties: readonly ReachedParty[]
  /** Addresses through which nobody is joined, and why. */
  readonly guarded: readonly { readonly id: string; readonly says: string }[]
  readonly caution: string
}

/** Who is within so many steps of a listed party on a day, as known by an instant, with a shortest and a firmest way to each. */
export function reachOf(
  structure: Structure,
  on: Day,
  knownBy: Instant,
  options: ReachOptions,
): Reach {
  const ties = structure.ties.filter(
    ({ kind, span, from, to }) =>
      from !== to && holdsOn(span, on, knownBy) && (options.kinds?.includes(kind) ?? true),
  )
  const number = (party: string) => structure.index.get(party) ?? 0
  const graph = reachGraphOf(
    {
      from: Int32Array.from(ties, ({ from }) => number(from)),
      to: Int32Array.from(ties, ({ to }) => number(to)),
      grade: Uint8Array.from(ties, (tie) => grades.indexOf(gradeOf(tie))),
    },
    structure.parties.length,
  )
  const guarded = guardedAddresses(ties, options.mostAtOneAddress)
  const stopsAt = new Uint8Array(structure.parties.length)
  for (const { id } of guarded) stopsAt[number(id)] = 1
  const starts = structure.listed
    .filter(({ span }) => holdsOn(span, on, knownBy))
    .map(({ party }) => number(party))
  const byGrade = grades.map((_, leastGrade) =>
    searchFrom(graph, starts, { steps: options.steps, leastGrade, stopsAt }),
  )
  const widest = byGrade.at(-1)
  if (widest === undefined) return { parties: [], guarded, caution }
  return {
    parties: [...widest.order]
      .filter((party) => (widest.steps[party] ?? 0) > 0)
      .map((party) => reached(structure, ties, widest, byGrade, party)),
    guarded,
    caution,
  }
}

const caution =
  'These are inferences about parties that no list names. Being near a listed party is not being listed; each tie can be contested and taken back.'

function reached(
  { parties }: Structure,
  ties: readonly Tie[],
  widest: Reached,
  byGrade: readonly Reached[],
  party: number,
): ReachedParty {
  const said = (found: Reached) =>
    pathTo(found, party).flatMap((row) => (ties[row] === undefined ? [] : [stepOf(ties[row])]))
  const path = said(widest)
  const firmest = byGrade.find(({ steps }) => (steps[party] ?? -1) > 0) ?? widest
  const strongest = said(firmest)
  const differs = strongest.some(({ at }, row) => at !== path[row]?.at)
  return {
    id: parties[party] ?? '',
    steps: widest.steps[party] ?? 0,
    path,
    ...(differs ? { strongest } : {}),
  }
}

function stepOf(tie: Tie): PathStep {
  const { from, to, kind, at } = tie
  return { from, to, kind, says: `${from} ${tieKinds[kind].says} ${to}`, at, grade: gradeOf(tie) }
}

/** What says no grade is as firm as hearsay; what is contested is no firmer. */
function gradeOf({ grade = 'unconfirmed', contested }: Tie): Grade {
  return contested === undefined ? grade : 'unconfirmed'
}

function guardedAddresses(ties: readonly Tie[], most: number): Reach['guarded'] {
  const residents = new Map<string, Set<string>>()
  for (const { kind, from, to } of ties) {
    if (kind !== 'registered-at') continue
    const known = residents.get(to) ?? new Set()
    residents.set(to, known.add(from))
  }
  return [...residents].flatMap(([id, { size }]) => {
    if (isVagueAddress(id)) return [{ id, says: `${id} names no building and joins nobody.` }]
    return size > most ? [{ id, says: `${size} parties share ${id}; it joins nobody.` }] : []
  })
}
