import type {
  BackTest,
  BestSetAnswer,
  DisplaceAnswer,
  PerverseAnswer,
  RoutesAnswer,
  SensitivityAnswer,
} from '../../jurisdictions/index.ts'
import { fold } from './fold.ts'

/** Flows before and after, the worth of each link, and what the figures rest on. */
export function printDisplace(answer: DisplaceAnswer): string {
  const { hosts, before, after, unit } = answer
  return [
    fold(answer.says),
    ...answer.warnings.map((warning) => fold(`! ${warning}`)),
    '',
    `host                before      after  enforced    then   worth of more  harmful over   (${unit})`,
    ...hosts.map((host) =>
      [
        host.name.padEnd(16).slice(0, 16),
        number(host.volumeBefore, 10),
        number(host.volumeAfter, 10),
        number(host.enforcementBefore, 9, 3),
        number(host.enforcementAfter, 7, 3),
        number(host.marginalValue, 15),
        (host.perverseAbove > 1 ? 'never' : host.perverseAbove.toFixed(3)).padStart(13),
      ].join(' '),
    ),
    ['given up'.padEnd(16), number(before.exit, 10), number(after.exit, 10)].join(' '),
    '',
    `Lost by the changed ${number(answer.grossLoss)}, displaced ${number(answer.displaced)}, ratio ${answer.diversionRatio === null ? 'none' : number(answer.diversionRatio, 0, 4)}.`,
    `Not stopped ${number(before.unenforced)} before, ${number(after.unenforced)} after; of all activity ${percent(before.leakage)} and ${percent(after.leakage)}.`,
    ...rests(answer.assumptions.map(({ says }) => says)),
    fold(answer.caution),
  ].join('\n')
}

/** The best set, with its proof. */
export function printBestSet(answer: BestSetAnswer): string {
  const line = (what: string, { hosts, fall }: BestSetAnswer['exact']) =>
    fold(`${what}: ${hosts.join(', ') || 'none'} (not stopped falls by ${number(fall, 0, 4)})`, 2)
  return [
    fold(answer.says),
    line('one after another', answer.greedy),
    line('exactly', answer.exact),
    fold(answer.proof.says),
    ...rests(answer.assumptions.map(({ says }) => says)),
    fold(answer.caution),
  ].join('\n')
}

/** How far the answer moves. */
export function printSensitivity(answer: SensitivityAnswer): string {
  const spread = (what: string, of: SensitivityAnswer['leakageToday']) =>
    of === null
      ? []
      : [`${what.padEnd(34)} ${[of.p05, of.p50, of.p95].map((at) => number(at, 9, 4)).join(' ')}`]
  return [
    fold(answer.says),
    '',
    `${answer.draws} draws, seed ${answer.seed}`
      .padEnd(34)
      .concat('        5%       50%       95%'),
    ...spread('not stopped today, share', answer.leakageToday),
    ...spread('not stopped after, share', answer.leakageAfter),
    ...spread('fall, share of all that could be', answer.fallShare),
    ...spread('diversion ratio', answer.diversionRatio),
    ...spread('harmful over', answer.perverseAbove),
    '',
    'kappa  diversion  exit volume       fall   not stopped',
    ...answer.grid.map(({ kappa, diversion, exitVolume, unenforcedFall, leakage }) =>
      [
        number(kappa, 5),
        number(diversion, 10),
        number(exitVolume, 12),
        number(unenforcedFall, 10),
        percent(leakage).padStart(13),
      ].join(' '),
    ),
    ...rests(answer.assumptions.map(({ says }) => says)),
    fold(answer.caution),
  ].join('\n')
}

/** Routes before and after. */
export function printRoutes(answer: RoutesAnswer): string {
  const state = (title: string, { cost, unserved, demandDual, arcs }: RoutesAnswer['before']) => [
    '',
    `${title}: cost ${number(cost)}, not served ${number(unserved)}, one unit more ${number(demandDual)}`,
    'arc               unit cost       flow       dual   worth of closing',
    ...arcs.map((arc) =>
      [
        arc.id.padEnd(16).slice(0, 16),
        number(arc.unitCost, 10),
        number(arc.flow, 10),
        number(arc.capacityDual, 10),
        number(arc.worthOfClosing, 18),
      ].join(' '),
    ),
  ]
  return [
    fold(answer.says),
    ...state('today', answer.before),
    ...state('proposed', answer.after),
    ...rests(answer.assumptions),
    fold(answer.caution),
  ].join('\n')
}

/** The table of episodes. */
export function printEpisodes(answer: BackTest): string {
  return [
    fold(answer.says),
    ...answer.rows.flatMap(({ title, what, predicted, observed, verdict, says }) => [
      '',
      fold(
        `${verdict.toUpperCase()}  ${title}: ${what}, predicted ${rangeOf(predicted)}, observed ${number(observed, 0, 3)}`,
      ),
      fold(says, 2),
    ]),
    ...rests(answer.assumptions),
    fold(answer.caution),
  ].join('\n')
}

/** A tightening that harms. */
export function printPerverse(answer: PerverseAnswer): string {
  const { case: found } = answer
  return [
    fold(answer.says),
    ...(found === null ? [] : ['', JSON.stringify(found.scenario, null, 2)]),
    '',
    fold(answer.caution),
  ].join('\n')
}

function rests(assumptions: readonly string[]): readonly string[] {
  return ['', 'Rests on:', ...assumptions.map((says) => fold(`- ${says}`, 2)), '']
}

function rangeOf({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? number(min, 0, 3) : `${number(min, 0, 3)} to ${number(max, 0, 3)}`
}

function number(value: number, width = 0, places = 2): string {
  return value.toFixed(places).padStart(width)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
