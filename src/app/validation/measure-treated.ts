import type { Pace } from './pace.ts'
import { randomOf } from './random.ts'
import { sayCount, sayShare } from './report/say.ts'
import type { Measured, TreatedRow } from './shape.ts'
import type { Subject } from './subjects.ts'
import { treatments } from './treatments/index.ts'
import { canBeAsked, ofacSlider, ownOfacScore, ownScore, type Trial } from './trial.ts'
import { type Share, shareOf } from './wilson.ts'

/** What was measured, and the score of each treated name, from which the curve is drawn. */
export interface TreatedMeasured {
  readonly treated: Measured['treated']
  readonly scores: readonly number[]
}

interface Tally {
  readonly treatment: string
  readonly schema: string
  of: number
  found: number
  ofac: number
}

/**
 * The manipulated file: the primary name of each listing, treated in every way that it offers a place for, as a question by name alone.
 * Found is its own listing at or over the threshold. The seed, the listing and the treatment settle the change, so that a sample gives
 * a listing the same changes as the whole.
 */
export async function measureTreated(
  trial: Trial,
  subjects: readonly Subject[],
  seed: number,
  pace: Pace,
): Promise<TreatedMeasured> {
  const tallies = new Map<string, Tally>()
  const scores: number[] = []
  for (const subject of subjects) {
    for (const { id, name } of treatedNames(subject, seed)) {
      const score = ownScore(trial, name, subject.listing, trial.floor)
      scores.push(score)
      const isFound = score > 0 && score >= trial.threshold
      const byOfac = ownOfacScore(name, subject) >= ofacSlider
      for (const group of [subject.schema, 'all'])
        count(tallies, { id, schema: group }, isFound, byOfac)
      await pace.breathe()
    }
    await pace.step()
  }
  const rows = rowsOf([...tallies.values()])
  return {
    treated: {
      says: sayTreated(rows, trial.threshold),
      treatments: treatments.map(({ id, title, says }) => ({ id, title, says })),
      rows,
    },
    scores,
  }
}

/** The primary name of a listing in every way of going wrong that it offers a place for. */
function treatedNames(
  { id: listing, schema: held, names: [primary] }: Subject,
  seed: number,
): readonly { readonly id: string; readonly name: string }[] {
  return treatments
    .filter(({ schema }) => schema === undefined || schema === held)
    .flatMap(({ id, treat }) => {
      const name = treat(primary?.full ?? '', randomOf(seed, listing, id))
      return name === undefined || !canBeAsked(name) ? [] : [{ id, name }]
    })
}

function count(
  tallies: Map<string, Tally>,
  { id, schema }: { readonly id: string; readonly schema: string },
  isFound: boolean,
  byOfac: boolean,
): void {
  const key = `${id} ${schema}`
  const tally = tallies.get(key) ?? { treatment: id, schema, of: 0, found: 0, ofac: 0 }
  tallies.set(key, tally)
  tally.of += 1
  tally.found += Number(isFound)
  tally.ofac += Number(byOfac)
}

/** By treatment in the order of their list, all together first, then by schema. */
function rowsOf(tallies: readonly Tally[]): TreatedRow[] {
  return treatments.flatMap(({ id }) =>
    tallies
      .filter(({ treatment }) => treatment === id)
      .sort((left, right) => rank(left.schema).localeCompare(rank(right.schema), 'en'))
      .map(({ treatment, schema, of, found, ofac }) => ({
        treatment,
        schema,
        ...shareOf(found, of),
        ofac: { slider: ofacSlider, ...shareOf(ofac, of) },
      })),
  )
}

function rank(schema: string): string {
  return schema === 'all' ? '' : schema
}

function sayTreated(rows: readonly TreatedRow[], threshold: number): string {
  const all = rows.filter(({ schema }) => schema === 'all')
  const total = all.reduce((sum, { of }) => sum + of, 0)
  if (total === 0) return 'No name could be treated.'
  const found = all.reduce((sum, row) => sum + row.found, 0)
  const weakest = all.reduce((least, row) => (ratio(row) < ratio(least) ? row : least))
  const title = treatments.find(({ id }) => id === weakest.treatment)?.title ?? weakest.treatment
  return `Of ${sayCount(total)} manipulated names ${sayCount(found)} found their own listing at ${threshold} (${sayShare(shareOf(found, total).share)}); the weakest treatment is "${title}" with ${sayShare(weakest.share)} of ${sayCount(weakest.of)}.`
}

function ratio({ share }: Share): number {
  return share ?? 1
}
