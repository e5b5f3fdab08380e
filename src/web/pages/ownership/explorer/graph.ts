import type { Grade, Source } from '../../../../model/index.ts'
import { signPercent } from '../../../words/ownership-words.ts'
import type { Given, GivenSpan, GivenTable } from '../given.ts'
import { partyOf } from '../given.ts'

/** One statement that two parties are tied, as a line of the figure and of its table. */
export interface Edge {
  readonly kind: string
  readonly from: string
  readonly to: string
  /** Of owns and votes, as given. */
  readonly share?: unknown
  readonly validFrom?: string
  readonly validTo?: string
  /** Whether it held on the day asked, by what could be known then. */
  readonly isHeld: boolean
  readonly source?: Source
  readonly grade?: Grade
  readonly contested?: string
  /** Where in the structure it stands. */
  readonly at: string
}

export interface Graph {
  /** Every party, in the order of the structure. */
  readonly parties: readonly string[]
  /** Those from whom the rule starts: listed, blocked by status, or planned to be. */
  readonly seeds: readonly string[]
  readonly edges: readonly Edge[]
}

/** The graph of a structure, with what held on a day as known by an instant. */
export function graphOf(structure: Given, on: string, knownBy: string): Graph {
  const edges = [
    ...fromTable(structure.shares, 'shares', 'owns'),
    ...fromTable(structure.votes, 'votes', 'votes'),
    ...(structure.ties ?? []).map((tie, row) => ({
      ...tie,
      isHeld: isHeld(tie, on, knownBy),
      at: `ties[${row}]`,
    })),
  ]
  const seeds = [
    ...(structure.listed ?? []).map(partyOf),
    ...(structure.byStatus ?? []).map(partyOf),
    ...(structure.planned ?? []),
  ]
  const parties = [
    ...seeds,
    ...Object.keys(structure.shares ?? {}),
    ...edges.flatMap(({ from, to }) => [from, to]),
  ]
  return { parties: [...new Set(parties)], seeds: [...new Set(seeds)], edges }
}

/** What stands on the arrow of an edge. */
export function labelOf({ kind, share }: Edge): string {
  if (kind === 'owns') return signPercent(share)
  return kind === 'votes' ? `votes ${signPercent(share)}` : kind.replaceAll('-', ' ')
}

function fromTable(table: GivenTable | undefined, field: string, kind: string): readonly Edge[] {
  return Object.entries(table ?? {}).flatMap(([to, holders]) =>
    Object.entries(holders).map(([from, share]) => ({
      kind,
      from,
      to,
      share,
      isHeld: true,
      at: `${field}.${to}.${from}`,
    })),
  )
}

/** A day of publication counts from its beginning to whoever asks by that day's end. */
function isHeld(
  { validFrom, validTo, knownFrom, takenBack }: GivenSpan,
  on: string,
  knownBy: string,
): boolean {
  return (
    (validFrom === undefined || validFrom <= on) &&
    (validTo === undefined || validTo >= on) &&
    (knownFrom === undefined || knownFrom <= knownBy) &&
    (takenBack === undefined || takenBack > knownBy)
  )
}
