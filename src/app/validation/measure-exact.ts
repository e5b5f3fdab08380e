import { nameTypes, type SubjectName } from './name-types.ts'
import type { Pace } from './pace.ts'
import { sayCount } from './report/say.ts'
import type { ExactRow, Measured, Miss } from './shape.ts'
import type { Subject } from './subjects.ts'
import { bestOf, canBeAsked, ownScore, type Trial } from './trial.ts'
import { shareOf } from './wilson.ts'

/** A weak alias of every list alerts, or of none. */
export interface WeakSettings {
  readonly alert: Readonly<Record<string, boolean>>
  readonly confirm: Readonly<Record<string, boolean>>
}

const mostMisses = 500

/**
 * The control file: every listed name as it is written, as a question. Found is its own listing at or over the threshold; the settings of
 * weak aliases stand side by side. Names that are missed are given by id.
 */
export async function measureExact(
  trial: Trial,
  weak: WeakSettings,
  subjects: readonly Subject[],
  pace: Pace,
): Promise<Measured['exact']> {
  const rows = new Map<string, ExactRow>()
  const misses: Miss[] = []
  for (const subject of subjects) {
    for (const name of subject.names) {
      const outcome = ask(trial, weak, subject, name)
      count(rows, subject.list, name, outcome)
      const because = missOf(outcome)
      if (because !== undefined)
        misses.push({ id: subject.id, name: name.full, type: name.type, because })
    }
    await pace.step()
  }
  const all = inOrder([...rows.values()])
  return {
    says: sayExact(all),
    rows: all,
    misses: misses.slice(0, mostMisses),
    missesNotShown: Math.max(0, misses.length - mostMisses),
  }
}

interface Outcome {
  readonly asked: boolean
  readonly found: boolean
  readonly first: boolean
  readonly alert: boolean
  readonly confirm: boolean
}

const notAsked: Outcome = {
  asked: false,
  found: false,
  first: false,
  alert: false,
  confirm: false,
}

function ask(
  trial: Trial,
  weak: WeakSettings,
  { listing, names }: Subject,
  { full }: SubjectName,
): Outcome {
  if (!canBeAsked(full)) return notAsked
  const { index, threshold } = trial
  const best = bestOf(trial, { name: full }, threshold)
  const own = best?.listing === listing ? best.score : ownScore(trial, full, listing, threshold)
  const found = own > 0 && own >= threshold
  const first = found && own >= (best?.score ?? 0)
  // Without a weak alias the settings have nothing to set.
  if (!names.some(({ type }) => type === 'weak-alias'))
    return { asked: true, found, first, alert: found, confirm: found }
  const under = (settings: WeakSettings['alert']) =>
    ownScore({ index, settings }, full, listing, threshold) > 0
  return { asked: true, found, first, alert: under(weak.alert), confirm: under(weak.confirm) }
}

function missOf({ asked, found, alert }: Outcome): Miss['because'] | undefined {
  if (!asked) return 'cannot-be-asked'
  if (found) return undefined
  return alert ? 'confirms-only' : 'not-found'
}

function count(
  rows: Map<string, ExactRow>,
  list: string,
  { type }: SubjectName,
  outcome: Outcome,
): void {
  const key = `${list} ${type}`
  const before = rows.get(key)
  const add = (number: number | undefined, more: boolean) => (number ?? 0) + Number(more)
  rows.set(key, {
    list,
    type,
    ...shareOf(add(before?.found, outcome.found), (before?.of ?? 0) + 1),
    firstOrTied: add(before?.firstOrTied, outcome.first),
    weakAliasesAlert: add(before?.weakAliasesAlert, outcome.alert),
    weakAliasesConfirm: add(before?.weakAliasesConfirm, outcome.confirm),
  })
}

function inOrder(rows: readonly ExactRow[]): ExactRow[] {
  return [...rows].sort((left, right) =>
    left.list === right.list
      ? nameTypes.indexOf(left.type) - nameTypes.indexOf(right.type)
      : left.list < right.list
        ? -1
        : 1,
  )
}

function sayExact(rows: readonly ExactRow[]): string {
  const sum = (of: (row: ExactRow) => number, which: readonly ExactRow[]) =>
    which.reduce((total, row) => total + of(row), 0)
  const firm = rows.filter(({ type }) => type !== 'weak-alias')
  const weak = rows.filter(({ type }) => type === 'weak-alias')
  const asked = sum(({ of }) => of, firm)
  const found = sum((row) => row.found, firm)
  const of = sum((row) => row.of, weak)
  const missed = asked - found
  return [
    `Of ${sayCount(asked)} listed names that are not weak aliases, ${missed === 0 ? 'each found its own listing' : `${sayCount(found)} found their own listing; ${sayCount(missed)} did not`}.`,
    of === 0
      ? 'No weak alias was asked.'
      : `Of ${sayCount(of)} weak aliases ${sayCount(sum((row) => row.found, weak))} alert as set, ${sayCount(sum(({ weakAliasesAlert }) => weakAliasesAlert, weak))} where weak aliases alert, ${sayCount(sum(({ weakAliasesConfirm }) => weakAliasesConfirm, weak))} where they only confirm.`,
  ].join(' ')
}
