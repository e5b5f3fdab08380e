import type { CleanName, CleanNames } from './clean/clean-names.ts'
import type { Pace } from './pace.ts'
import type { CleanSet } from './shape.ts'
import type { Subject } from './subjects.ts'
import { bestOf, canBeAsked, ofacSlider, ownOfacScore, type Trial } from './trial.ts'
import { type Share, shareOf } from './wilson.ts'

/** A clean set as measured, and the best score that each name got by itself, from which the curve is drawn. */
export interface CleanMeasured {
  readonly set: CleanSet
  readonly scores: readonly number[]
}

/** What OFAC's method is held against, and about how many comparisons of names it may take. */
export interface OfacEffort {
  readonly subjects: readonly Subject[]
  readonly comparisons: number
}

const mostByOfac = 250

/** False alarms: names that nobody listed bears, by the name alone and with what else is known of them. */
export async function measureClean(
  trial: Trial,
  { id, title, says, rows, hash }: CleanNames,
  effort: OfacEffort,
  pace: Pace,
): Promise<CleanMeasured> {
  const askable = rows.filter(({ name }) => canBeAsked(name))
  const scores: number[] = []
  const born = { of: 0, alerts: 0 }
  for (const row of askable) {
    scores.push(bestOf(trial, { name: row.name }, trial.floor)?.score ?? 0)
    if (row.birthDate !== undefined) {
      born.of += 1
      born.alerts += Number(alertsWithAll(trial, row))
    }
    await pace.step()
  }
  const alerts = scores.filter((score) => score > 0 && score >= trial.threshold).length
  const ofac = await ofacAlerts(askable, effort, pace)
  return {
    set: {
      id,
      title,
      says,
      names: rows.length,
      hash: hash ?? null,
      notAsked: rows.length - askable.length,
      namesOnly: shareOf(alerts, askable.length),
      perThousand: perThousand(alerts, askable.length),
      withBirthDate: shareOf(born.alerts, born.of),
      perThousandWithBirthDate: perThousand(born.alerts, born.of),
      ofac: { slider: ofacSlider, ...ofac },
    },
    scores,
  }
}

/** Alerts per 1,000, one decimal; null of none asked. */
export function perThousand(alerts: number, of: number): number | null {
  return of === 0 ? null : Math.round((1e4 * alerts) / of) / 10
}

function alertsWithAll(trial: Trial, { name, birthDate, country }: CleanName): boolean {
  const asked = {
    name,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(country === undefined ? {} : { countries: [country] }),
  }
  return bestOf(trial, asked, trial.threshold) !== undefined
}

async function ofacAlerts(
  rows: readonly CleanName[],
  { subjects, comparisons }: OfacEffort,
  pace: Pace,
): Promise<Share> {
  const names = subjects.reduce((sum, subject) => sum + subject.names.length, 0)
  const most = Math.min(mostByOfac, Math.max(10, Math.floor(comparisons / Math.max(1, names))))
  const asked = rows.filter((_, at) => at % Math.max(1, Math.ceil(rows.length / most)) === 0)
  let alerts = 0
  for (const { name } of asked) {
    for (const subject of subjects) {
      await pace.breathe()
      if (ownOfacScore(name, subject) < ofacSlider) continue
      alerts += 1
      break
    }
  }
  return shareOf(alerts, asked.length)
}
