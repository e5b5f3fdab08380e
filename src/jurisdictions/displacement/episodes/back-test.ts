import { caution } from '../answer/assumptions.ts'
import { sayNumber } from '../answer/numbers.ts'
import { exitOfDiversion } from '../model/exit-of-diversion.ts'
import type { BackTest, BackTestRow } from './back-test-schema.ts'
import { covertRow } from './covert-row.ts'
import type { Episode, Episodes } from './episode-schema.ts'
import { observedOf } from './observed.ts'
import { raisedElsewhere } from './raised-elsewhere.ts'
import { rowOf, tolerance } from './row.ts'

/**
 * Fits the exit volume on one episode and predicts the others. The diversion ratio of the model does not depend on kappa or on how much
 * is tightened, only on the share `s` of activity that tightens: `delta = (1 - s)/(1 + v - s)` with `v = V0/A`.
 */
export function backTest({ fittedOn, placeholder, episodes }: Episodes): BackTest {
  const stand = 1 / placeholder.hosts
  const fitted = episodes.find(({ id }) => id === fittedOn)
  const ratio = fitted?.observed.diversion ?? Number.NaN
  const exit = exitOfDiversion(ratio, { total: 1, moved: stand })
  const rows = episodes.flatMap((episode) => [
    episode.id === fittedOn
      ? fittedRow(episode, { exit, stand, ratio, placeholder })
      : diversionRow(episode, exit),
    ...(episode.covert === undefined ? [] : [covertRow(episode, episode.covert, exit)]),
  ])
  const missed = rows.filter(({ verdict }) => verdict === 'missed').length
  const held = rows.length - 1
  return {
    says: `Fitted on ${fitted?.title ?? fittedOn}, the model misses ${missed} of ${held} predictions on the other episodes: one diversion rate for all is not what happened.`,
    fittedOn,
    exitRatio: exit,
    tolerance,
    rows,
    assumptions: [
      `The exit volume is ${sayNumber(exit)} of the activity of all hosts in every episode, as fitted on one.`,
      placeholder.says,
      `A prediction counts as met when its sign is right and it is within ${tolerance} of what was observed.`,
      'Losses and gains seen are laid to the tightening; what else changed in those years is not taken out.',
    ],
    caution,
  }
}

/** The diversion of a set that holds this share of the activity. */
function diversionAt(share: number, exit: number): number {
  return (1 - share) / (1 + exit - share)
}

interface Fit {
  readonly exit: number
  readonly stand: number
  readonly ratio: number
  readonly placeholder: Episodes['placeholder']
}

function fittedRow(episode: Episode, { exit, stand, ratio, placeholder }: Fit): BackTestRow {
  const predicted = diversionAt(stand, exit)
  return {
    ...rowOf(episode, { min: predicted, max: predicted }, ratio),
    verdict: 'fitted',
    says: `${episode.observed.says} The exit volume is set so that the model gives this; it proves nothing.`,
    rests: [episode.observed, placeholder].map(graded),
  }
}

function diversionRow(episode: Episode, exit: number): BackTestRow {
  const { ratio, share } = observedOf(episode)
  const predicted =
    share === undefined
      ? { min: 0, max: diversionAt(0, exit) }
      : { min: diversionAt(share, exit), max: diversionAt(share, exit) }
  const unknown =
    share === undefined
      ? ' The share that tightened is not at hand; the range holds for any.'
      : ` The share that tightened is ${sayNumber(share)}.`
  const raised = raisedElsewhere(episode, exit)
  return {
    ...rowOf(episode, predicted, ratio),
    says: `${episode.observed.says}${unknown}${raised === undefined ? '' : ` ${raised}`}`,
    rests: [
      graded(episode.observed),
      ...(episode.tightenedShare === undefined ? [] : [graded(episode.tightenedShare)]),
      ...(episode.rows ?? []).map(({ host, before, after, grade, source }) => ({
        says: `${host}: ${before} to ${after} ${episode.unit ?? ''}`.trim(),
        grade,
        source,
      })),
    ],
  }
}

function graded({ says, grade, source }: BackTestRow['rests'][number]) {
  return { says, grade, source }
}
