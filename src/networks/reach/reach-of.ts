import { type Day, type Grade, grades, type Instant } from '../../model/index.ts'
import type { Structure } from '../structure/structure.ts'
import { holdsOn, type Tie } from '../ties/tie.ts'
import type { HeldTie } from '../ties/tie-fact.ts'
import { tieKinds } from '../ties/tie-kinds.ts'
import { reachGraphOf } from './reach-graph.ts'
import type { PathStep, Reach, ReachedParty, ReachOptions } from './reach-schema.ts'
import { pathTo, type Reached, searchFrom } from './search.ts'
import { tooCommon } from './too-common.ts'

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
  const guarded = tooCommon(ties, options)
  const stopsAt = new Uint8Array(structure.parties.length)
  for (const { id } of guarded) stopsAt[number(id)] = 1
  const from = structure.listed
    .filter(({ span }) => holdsOn(span, on, knownBy))
    .map(({ party }) => party)
  const starts = from.map(number)
  const byGrade = grades.map((_, leastGrade) =>
    searchFrom(graph, starts, { steps: options.steps, leastGrade, stopsAt }),
  )
  const widest = byGrade.at(-1)
  const order = widest === undefined ? [] : [...widest.order]
  return {
    from,
    parties: order.flatMap((party) =>
      widest === undefined || (widest.steps[party] ?? 0) === 0
        ? []
        : [reached(structure, ties, widest, byGrade, party)],
    ),
    guarded,
    looked: { parties: structure.parties.length, ties: ties.length },
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

function stepOf(tie: Tie | HeldTie): PathStep {
  const { from, to, kind, at, source, contested } = tie
  return {
    from,
    to,
    kind,
    says: `${from} ${tieKinds[kind].says} ${to}`,
    at,
    ...('id' in tie ? { tie: tie.id } : {}),
    ...(source === undefined ? {} : { source }),
    grade: gradeOf(tie),
    ...(contested === undefined ? {} : { contested }),
  }
}

/** What says no grade is as firm as hearsay; what is contested is no firmer. */
function gradeOf({ grade = 'unconfirmed', contested }: Tie): Grade {
  return contested === undefined ? grade : 'unconfirmed'
}
