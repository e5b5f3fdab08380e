import { type MatchIndex, withChanges } from '../../matching/index.ts'
import type { LeftOut, leftOutBatches } from './left-out-batches.ts'
import type { Pace } from './pace.ts'
import { sayCount, sayShare } from './report/say.ts'
import type { LeftOutRow, Measured } from './shape.ts'
import { ownScore, type Trial } from './trial.ts'
import { shareOf } from './wilson.ts'

const method =
  'Each name but the primary is taken out of its record and asked about; found is that record by the names that stay, at or over the threshold. Batches of up to 48 names of different records, no two of which share a word that fewer than 50 listings have, are taken out of the index together (its withChanges gives what an index built anew would), so that the rare words that carry a score are counted as if each had been taken out alone; words of 50 listings and more may be counted up to 47 short.'

/**
 * How often a listing would be found by a name that its list had not got: aliases left out one at a time and asked about. It says how far
 * the other names of a record reach, which is what screening must live on for an alias that nobody has listed yet.
 */
export async function measureLeftOut(
  trial: Trial,
  batches: ReturnType<typeof leftOutBatches>,
  pace: Pace,
): Promise<Measured['leftOut']> {
  const rows = new Map<string, LeftOutRow>()
  for (const batch of batches) {
    const index = withoutNames(trial.index, batch)
    for (const one of batch) {
      count(rows, one, isFoundIn(index, trial, one))
      await pace.step()
    }
  }
  const sorted = [...rows.values()].sort(byGroup)
  return { says: sayLeftOut(sorted), method, rows: sorted }
}

function withoutNames(index: MatchIndex, batch: readonly LeftOut[]): MatchIndex {
  const put = batch.map(({ subject: { party }, name }) => ({
    ...party,
    names: party.names.filter(({ full }) => full !== name.full),
  }))
  return withChanges(index, { put, remove: [] })
}

function isFoundIn(index: MatchIndex, trial: Trial, { subject, name }: LeftOut): boolean {
  const listing = index.find(subject.id)
  if (listing === undefined) return false
  return ownScore({ index, settings: trial.settings }, name.full, listing, trial.threshold) > 0
}

function count(rows: Map<string, LeftOutRow>, { subject, name }: LeftOut, isFound: boolean): void {
  const groups = [
    ['all', 'all'],
    ['type', name.type],
    ['script', name.script],
    ['schema', subject.schema],
  ] as const
  for (const list of [subject.list, 'all']) {
    for (const [by, group] of groups) {
      const key = `${list} ${by} ${group}`
      const before = rows.get(key)
      const found = (before?.found ?? 0) + Number(isFound)
      rows.set(key, { list, by, group, ...shareOf(found, (before?.of ?? 0) + 1) })
    }
  }
}

const order = ['all', 'type', 'script', 'schema']

function byGroup(left: LeftOutRow, right: LeftOutRow): number {
  const keys = (row: LeftOutRow) => [
    row.list === 'all' ? '' : row.list,
    String(order.indexOf(row.by)),
    String(1e9 - row.of),
    row.group,
  ]
  const [one, two] = [keys(left), keys(right)]
  for (const [at, key] of one.entries()) {
    const other = two[at] ?? ''
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}

function sayLeftOut(rows: readonly LeftOutRow[]): string {
  const all = rows.find(({ list, by }) => list === 'all' && by === 'all')
  if (all === undefined || all.share === null)
    return 'No listing has a second name that could be left out.'
  return `Of ${sayCount(all.of)} aliases left out one at a time, ${sayCount(all.found)} (${sayShare(all.share)}) still found their listing by its other names.`
}
