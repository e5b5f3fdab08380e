import { exitOfDiversion } from '../model/exit-of-diversion.ts'
import { type Market, marketOf } from '../model/market.ts'
import type { Scenario } from '../model/scenario.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Assumed, type Bench, benchOf, work } from './draw.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What is let vary, and how often it is drawn. */
export interface SensitivityQuestion {
  readonly seed: number
  readonly draws: number
  readonly kappas: readonly number[]
  /** Diversions, over 0 and under 1, of one host of average size tightening alone; each stands for an exit volume. */
  readonly diversions: readonly number[]
}

export interface Cell extends Assumed {
  readonly diversion: number
  readonly unenforcedFall: number
  readonly leakage: number
  /** Null where nothing is changed. */
  readonly diversionRatio: number | null
}

export interface Sensitivity {
  readonly leakageToday: Spread | null
  readonly leakageAfter: Spread | null
  /** E today less E after, over M. */
  readonly fallShare: Spread | null
  readonly diversionRatio: Spread | null
  readonly perverseAbove: Spread | null
  /** The share of the draws in which the changes raise E. */
  readonly worseShare: number
  /** For each host, in order, the share of draws in which its link is worth most, and in which a little more enforcement harms. */
  readonly bestShare: Float64Array
  readonly perverseShare: Float64Array
  /** Every deterrence with every diversion, at the enforcement given. */
  readonly grid: readonly Cell[]
}

/**
 * Draws deterrence, exit volume and every host's enforcement (normal about what is given, by its standard error, cut at 0 and 1) and
 * works the scenario out each time. What is proposed is not drawn.
 */
export function sensitivity(scenario: Scenario, question: SensitivityQuestion): Sensitivity {
  const market = marketOf(scenario)
  const targets = targetsOf(scenario)
  const chance = chanceOf(question.seed)
  const bench = benchOf(market)
  const errors = Float64Array.from(scenario.hosts, ({ standardError }) => standardError)
  const exits = question.diversions.map((ratio) => exitOf(market, ratio))
  const changedToday = changedVolume(market, targets)
  const hasChange = scenario.changes.length > 0
  const series = seriesOf(question.draws)
  const tally = {
    best: new Float64Array(market.volume.length),
    perverse: new Float64Array(market.volume.length),
  }
  let worse = 0
  for (let draw = 0; draw < question.draws; draw += 1) {
    const kappa = question.kappas[chance.below(question.kappas.length)] ?? scenario.kappa
    const exit = exits[chance.below(exits.length)] ?? scenario.exitVolume
    drawEnforcement(market, errors, chance, bench)
    const found = work(market, targets, { kappa, exit }, bench)
    const potential = exit + market.total
    series.today[draw] = found.openToday / market.total
    series.after[draw] = found.totalAfter === 0 ? 0 : found.openAfter / found.totalAfter
    series.fall[draw] = (found.openToday - found.openAfter) / potential
    series.diversion[draw] = diversionOf(market, changedToday, found)
    series.threshold[draw] = 1 - found.openToday / potential + 1 / kappa
    if (found.openAfter > found.openToday * (1 + 1e-12)) worse += 1
    tallyLinks(market, bench, { kappa, exit }, tally)
  }
  const shareOf = (counts: Float64Array) => counts.map((count) => count / question.draws)
  return {
    leakageToday: spreadOf(series.today),
    leakageAfter: hasChange ? spreadOf(series.after) : null,
    fallShare: hasChange ? spreadOf(series.fall) : null,
    diversionRatio: hasChange ? spreadOf(series.diversion.filter(Number.isFinite)) : null,
    perverseAbove: spreadOf(series.threshold),
    worseShare: worse / question.draws,
    bestShare: shareOf(tally.best),
    perverseShare: shareOf(tally.perverse),
    grid: gridOf(market, targets, question, bench),
  }
}

function targetsOf({ hosts, changes }: Scenario): Float64Array {
  const proposed = new Map(changes.map(({ id, enforcement }) => [id, enforcement]))
  return Float64Array.from(hosts, ({ id }) => proposed.get(id) ?? Number.NaN)
}

function seriesOf(draws: number) {
  const make = () => new Float64Array(draws)
  return { today: make(), after: make(), fall: make(), diversion: make(), threshold: make() }
}

/** The exit volume that a diversion of one host of average size stands for. */
function exitOf({ total, volume }: Market, ratio: number): number {
  return exitOfDiversion(ratio, { total, moved: total / volume.length })
}

function drawEnforcement(
  { enforcement }: Market,
  errors: Float64Array,
  chance: Chance,
  { today }: Bench,
): void {
  for (let host = 0; host < enforcement.length; host += 1) {
    const error = errors[host] ?? 0
    const mean = enforcement[host] ?? 0
    today[host] = error === 0 ? mean : Math.min(1, Math.max(0, mean + error * chance.normal()))
  }
}

/** What the hosts with a proposal have today. */
function changedVolume({ volume }: Market, targets: Float64Array): number {
  return volume.reduce(
    (sum, own, host) => (Number.isNaN(targets[host] ?? Number.NaN) ? sum : sum + own),
    0,
  )
}

/** D/G of one draw; NaN where nothing moves. */
function diversionOf(
  { total }: Market,
  changedToday: number,
  { totalAfter, changedAfter }: { readonly totalAfter: number; readonly changedAfter: number },
): number {
  const gross = changedToday - changedAfter
  const gained = totalAfter - changedAfter - (total - changedToday)
  return Math.abs(gross) <= 1e-12 * total ? Number.NaN : gained / gross
}

interface Tally {
  readonly best: Float64Array
  readonly perverse: Float64Array
}

/** Counts the link worth most, and those under 0, at the drawn enforcement; the formula is that of `linksOf`. */
function tallyLinks(market: Market, bench: Bench, { kappa, exit }: Assumed, tally: Tally): void {
  const { volume, nestOf, lambda, nestVolume, total } = market
  const open = bench.openToday.reduce((sum, each) => sum + each, 0) / (exit + total)
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  for (let host = 0; host < volume.length; host += 1) {
    const nest = nestOf[host] ?? 0
    const nearness = 1 / (lambda[nest] ?? 1)
    const near =
      nearness === 1 ? 0 : ((nearness - 1) * (bench.openToday[nest] ?? 0)) / (nestVolume[nest] ?? 1)
    const worth =
      (volume[host] ?? 0) * (1 + kappa * ((1 - (bench.today[host] ?? 0)) * nearness - near - open))
    if (worth < 0) tally.perverse[host] = (tally.perverse[host] ?? 0) + 1
    if (worth > most) {
      most = worth
      best = host
    }
  }
  tally.best[best] = (tally.best[best] ?? 0) + 1
}

function gridOf(
  market: Market,
  targets: Float64Array,
  { kappas, diversions }: SensitivityQuestion,
  bench: Bench,
): readonly Cell[] {
  bench.today.set(market.enforcement)
  const changedToday = changedVolume(market, targets)
  return kappas.flatMap((kappa) =>
    diversions.map((diversion) => {
      const exit = exitOf(market, diversion)
      const found = work(market, targets, { kappa, exit }, bench)
      const ratio = diversionOf(market, changedToday, found)
      return {
        kappa,
        diversion,
        exit,
        unenforcedFall: found.openToday - found.openAfter,
        leakage: found.totalAfter === 0 ? 0 : found.openAfter / found.totalAfter,
        diversionRatio: Number.isNaN(ratio) ? null : ratio,
      }
    }),
  )
}
