import { engineNote } from '../../matching/index.ts'
import {
  openLists,
  standing,
  usedList,
  warningsOf,
  weakAliasSettings,
} from '../lists/screen-lists.ts'
import type { Context } from '../operation.ts'
import { engineVersion } from '../version.ts'
import type { CleanNames } from './clean/clean-names.ts'
import { inventedNames } from './clean/invented-names.ts'
import { recombinedNames } from './clean/recombined-names.ts'
import { curveFrom, curveOf } from './curve.ts'
import { leftOutBatches } from './left-out-batches.ts'
import { limitsOf } from './limits.ts'
import { type CleanMeasured, measureClean } from './measure-clean.ts'
import { measureExact } from './measure-exact.ts'
import { measureLeftOut } from './measure-left-out.ts'
import { measureTreated } from './measure-treated.ts'
import { paceOf } from './pace.ts'
import { sampled } from './random.ts'
import { sayCount, sayNumber, sayShare } from './report/say.ts'
import type { Measured } from './shape.ts'
import { chosenLists, readSubjects, type Subject } from './subjects.ts'
import type { Trial } from './trial.ts'
import { type Share, shareOf } from './wilson.ts'

/** How a validation is asked for. */
export interface ValidationAsked {
  readonly list?: readonly string[]
  readonly threshold: number
  readonly seed: number
  /** At most so many listings are tested; all without it. */
  readonly sample?: number
  /** Names of each built-in clean set. */
  readonly cleanNames: number
}

/** OFAC's method is held against every name of every list, so that only so many comparisons are made a clean set. */
const ofacComparisons = { whole: 1_200_000, sampled: 100_000 }

type With = Pick<Context, 'platform' | 'view' | 'on' | 'knownBy' | 'progress'>

/** Puts the lists that serve on a day to the test: control file, manipulated file, left-out aliases, clean names, the curve of thresholds. */
export async function validateLists(
  { platform, view, on, knownBy, progress }: With,
  asked: ValidationAsked,
  own: CleanNames | undefined,
): Promise<Measured> {
  const lists = await openLists(view, on, knownBy)
  const chosen = chosenLists(lists, asked.list)
  const subjects = await readSubjects(platform.store, view, lists, chosen)
  const tested = sampled(subjects, asked.sample, asked.seed, ({ id }) => id)
  const trial: Trial = {
    index: lists.index,
    lists: chosen.map(({ list }) => list),
    stands: standing(lists),
    threshold: asked.threshold,
    floor: Math.min(asked.threshold, curveFrom),
    settings: weakAliasSettings(),
  }
  const weak = { alert: weakAliasSettings('alert'), confirm: weakAliasSettings('confirm') }
  const exact = await measureExact(
    trial,
    weak,
    tested,
    paceOf(tested.length, 'exact names', progress),
  )
  const { treated, scores } = await measureTreated(
    trial,
    tested,
    asked.seed,
    paceOf(tested.length, 'manipulated names', progress),
  )
  const batches = leftOutBatches(tested, subjects)
  const aliases = batches.reduce((sum, batch) => sum + batch.length, 0)
  const leftOut = await measureLeftOut(
    trial,
    batches,
    paceOf(aliases, 'aliases left out', progress),
  )
  const clean: CleanMeasured[] = []
  const comparisons = asked.sample === undefined ? ofacComparisons.whole : ofacComparisons.sampled
  for (const names of cleanSets(subjects, asked, own)) {
    const pace = paceOf(names.rows.length, names.title.toLowerCase(), progress)
    clean.push(await measureClean(trial, names, { subjects, comparisons }, pace))
  }
  const used = chosen.map((serving) => ({
    ...usedList(serving),
    hash: serving.version.rawHash,
    weakAliasesAlert: trial.settings[serving.list] ?? true,
    listings: countOf(subjects, serving.list),
    tested: countOf(tested, serving.list),
  }))
  return {
    says: sayAll(asked.threshold, exact, treated, clean),
    versions: {
      engine: engineVersion,
      score: engineNote,
      seed: asked.seed,
      threshold: asked.threshold,
      sample: asked.sample ?? null,
    },
    lists: used,
    exact,
    treated,
    leftOut,
    clean: clean.map(({ set }) => set),
    curve: curveOf(
      scores,
      clean.map(({ set, scores: got }) => ({ id: set.id, scores: got })),
    ),
    limits: [...limitsOf(used, asked.sample)],
    warnings: warningsOf(used),
    basis: view.basis,
  }
}

/** The user's own names first, then the built-in ones. */
function cleanSets(
  subjects: readonly Subject[],
  { cleanNames, seed }: ValidationAsked,
  own: CleanNames | undefined,
): readonly CleanNames[] {
  const recombined = recombinedNames(subjects, Math.min(cleanNames, 10 * subjects.length), seed)
  return [
    ...(own === undefined ? [] : [own]),
    inventedNames(cleanNames, seed),
    ...(recombined.rows.length === 0 ? [] : [recombined]),
  ]
}

function countOf(subjects: readonly Subject[], id: string): number {
  return subjects.reduce((sum, { list }) => sum + Number(list === id), 0)
}

/** The whole in a sentence: what is found of listed and of manipulated names, and what it costs. */
function sayAll(
  threshold: number,
  { rows }: Measured['exact'],
  treated: Measured['treated'],
  clean: readonly CleanMeasured[],
): string {
  const firm = totalOf(rows.filter(({ type }) => type !== 'weak-alias'))
  const manipulated = totalOf(treated.rows.filter(({ schema }) => schema === 'all'))
  const alerts = clean
    .map(({ set }) => `${sayNumber(set.perThousand)} (${set.title.toLowerCase()})`)
    .join(', ')
  return `At ${threshold}, ${sayCount(firm.found)} of ${sayCount(firm.of)} listed names, weak aliases apart, find their own listing, and ${sayShare(manipulated.share)} of ${sayCount(manipulated.of)} manipulated ones; false alarms per 1,000 clean names, by name alone: ${alerts}.`
}

function totalOf(rows: readonly Share[]): Share {
  const sum = (of: (row: Share) => number) => rows.reduce((total, row) => total + of(row), 0)
  return shareOf(
    sum(({ found }) => found),
    sum(({ of }) => of),
  )
}
