import type { Day, Instant } from '../../model/index.ts'
import type { Incoming } from '../prove/trail.ts'
import { passes } from '../prove/trail.ts'
import type { Reading, Rule } from '../rules/rule.ts'
import { readingOn } from '../rules/rules.ts'
import { type Caught, caughtIn, type Settled, settle } from '../solve/settle.ts'
import type { Snapshot } from '../structure/snapshot.ts'
import { snapshotOn } from '../structure/snapshot-on.ts'
import type { Structure } from '../structure/structure.ts'
import { underRule } from '../structure/under-rule.ts'
import { isKnownBy } from '../ties/tie.ts'
import { tieKinds } from '../ties/tie-kinds.ts'
import type { Note, Ruling } from './answer-schema.ts'

interface Noted {
  readonly snapshot: Snapshot
  readonly rule: Rule
  readonly reading: Reading
  readonly settled: Settled
  readonly incoming: Incoming
  readonly lastCaught: (party: number) => Day | undefined
}

/** What stands beside the arithmetic of a ruling: control that does not catch, a stake sold, a tie disputed. */
export function notesOn(of: Noted, party: number, caught: Caught, by: Ruling['by']): Note[] {
  const name = of.snapshot.parties[party] ?? ''
  const control = by === 'control' || caught === false ? controlNotes(of, party) : []
  const contested = (of.incoming.stakes[party] ?? []).flatMap(({ ties }) =>
    ties.flatMap((tie) =>
      tie.contested === undefined
        ? []
        : [{ kind: 'contested' as const, says: `${tie.at} is contested: ${tie.contested}` }],
    ),
  )
  return [...control, ...(caught === false ? soldNotes(of, party, name) : []), ...contested]
}

function controlNotes({ snapshot, rule, settled, incoming }: Noted, party: number): Note[] {
  const isCaught = (number: number) => caughtIn(settled, number) !== false
  const ties = (incoming.controls[party] ?? [])
    .filter(({ from }) => isCaught(from))
    .map(({ tie }) => `${tie.from} ${tieKinds[tie.kind].says} ${tie.to}`)
  const votes = (incoming.stakes[party] ?? []).filter(
    ({ owner, pot }) => pot === 'votes' && isCaught(owner),
  )
  const most = votes.reduce((sum, { share }) => sum + share.most, 0n)
  const hasMajority = passes({ ...settled.certain.test, passes: 'more-than' }, 'votes', most)
  const majority = hasMajority
    ? [`Caught parties hold most of the votes in ${snapshot.parties[party]}`]
    : []
  return [...ties, ...majority].map((says) => ({
    kind: 'control',
    says: `${says}. ${rule.onControl}`,
  }))
}

function soldNotes({ rule, lastCaught }: Noted, party: number, name: string): Note[] {
  const day = lastCaught(party)
  if (day === undefined || rule.afterSale === undefined) return []
  const { says, source } = rule.afterSale
  return [
    {
      kind: 'sold',
      says: `${name} was ${rule.caughtWord} until ${day}, by what is given. ${says} (${source.title})`,
    },
  ]
}

/** How many earlier days are looked at. */
const mostDays = 50

/**
 * The last day, before the one asked about, on which each party was caught for certain: looked for on the days on which some stake ended.
 * Only for rules that say what a sale frees, and only where stakes carry their last day.
 */
export function lastCaught(
  structure: Structure,
  rule: Rule,
  on: Day,
  knownBy: Instant,
): (party: number) => Day | undefined {
  if (rule.afterSale === undefined) return () => undefined
  const ends = structure.ties.flatMap(({ span }) =>
    span.validTo !== undefined && span.validTo < on && isKnownBy(span, knownBy)
      ? [span.validTo]
      : [],
  )
  const days = [...new Set(ends)].sort().reverse().slice(0, mostDays)
  const then = days.map((day) => {
    const { certain } = settle(
      underRule(snapshotOn(structure, day, knownBy), rule.id),
      readingOn(rule, day),
    )
    return { day, certain }
  })
  return (party) => then.find(({ certain }) => (certain.runOf[party] ?? -1) >= 0)?.day
}
