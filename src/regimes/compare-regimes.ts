import { type Day, dayOf, type Instant, sayDay, writeMoney } from '../model/index.ts'
import { bindsOn } from './authorities.ts'
import type { CaseRow, Comparison, DivergenceRow, RegimeSummary, Span } from './comparison.ts'
import { summarise } from './describe.ts'
import { inForceOn, isKnown } from './in-force.ts'
import type { Divergence, Law, Measure, Regime } from './law.ts'

/** What two regimes are held against each other on. */
export interface CompareAsked {
  readonly left: Regime
  readonly right: Regime
  /** One chain of measures, such as coal-export; all where left out. */
  readonly subject?: string
  readonly on: Day
  readonly knownBy: Instant
  /** What an act comes to on each side over time, where an act was given. */
  readonly overTime?: readonly Span[]
}

/**
 * Two regimes side by side: the measures of each subject that either has, the departures entered between them, what one act comes to on
 * either side over time, and the enforcement cases of both.
 */
export function compareRegimes(law: Law, asked: CompareAsked): Comparison {
  const { left, right, on, knownBy, overTime } = asked
  const divergences = divergencesOf(law, asked)
  return {
    left: summariseRegime(left, law, on, knownBy),
    right: summariseRegime(right, law, on, knownBy),
    subjects: subjectsOf(law, asked),
    divergences,
    ...(overTime === undefined ? {} : { overTime: [...overTime] }),
    cases: casesOf(law, [left.id, right.id], knownBy),
    says: sayComparison(asked, divergences),
  }
}

/** A regime in a line, as it stands on a day. */
export function summariseRegime(
  regime: Regime,
  law: Law,
  on: Day,
  knownBy: Instant,
): RegimeSummary {
  const { id, title, target, authority, carriesOut, completeThrough, notHeld } = regime
  const own = (measure: Measure) => measure.regime === id
  const countries = regime.jurisdictions.flatMap((one) => one.countries)
  return {
    id,
    title,
    target,
    body: authority.body,
    binds: authority.binds,
    jurisdictions: countries.filter((country) => bindsOn(regime, country, on)).sort(),
    ...(carriesOut === undefined ? {} : { carriesOut }),
    measures: [...law.measures.values()].filter((one) => own(one) && isKnown(one, knownBy)).length,
    inForce: inForceOn(law, on, knownBy).filter(own).length,
    divergences: law.divergences.filter((one) => one.regime === id).length,
    completeThrough,
    notHeld: [...notHeld],
    disputes: regime.disputes
      .filter(({ from }) => from <= dayOf(knownBy))
      .map((dispute) => ({
        id: dispute.id,
        title: dispute.title,
        from: dispute.from,
        positions: dispute.positions.map(({ heldBy, says, grade, source }) => ({
          heldBy: [...heldBy],
          says,
          grade,
          source,
        })),
      })),
  }
}

/** The enforcement cases of these regimes that had been settled by then. */
export function casesOf(law: Law, regimes: readonly string[], knownBy: Instant): CaseRow[] {
  return law.cases
    .filter(({ regime, settledOn }) => regimes.includes(regime) && settledOn <= dayOf(knownBy))
    .map(({ penalty, measures, ...rest }) => ({
      ...rest,
      measures: [...measures],
      ...(penalty === undefined ? {} : { penalty: writeMoney(penalty) }),
    }))
}

function subjectsOf(law: Law, { left, right, subject, on, knownBy }: CompareAsked) {
  const known = [...law.measures.values()].filter((measure) => isKnown(measure, knownBy))
  const of = (regime: Regime) =>
    known.filter((one) => one.regime === regime.id && (subject ?? one.subject) === one.subject)
  const [ours, theirs] = [of(left), of(right)]
  const row = (name: string, side: readonly Measure[]) =>
    side.filter((one) => one.subject === name).map((one) => summarise(one, law, on, knownBy))
  const overlay = overlayOf(left, right)
  const names = [...ours, ...theirs]
    .filter(({ regime }) => overlay === undefined || regime === overlay.id)
    .map((one) => one.subject)
  return [...new Set(names)].map((name) => ({
    subject: name,
    left: row(name, ours),
    right: row(name, theirs),
  }))
}

/** The one that carries out the other: its subjects are compared, and what it does not touch is left out. */
function overlayOf(left: Regime, right: Regime): Regime | undefined {
  if (left.carriesOut === right.id) return left
  return right.carriesOut === left.id ? right : undefined
}

function divergencesOf(law: Law, { left, right, subject, on, knownBy }: CompareAsked) {
  const between = (one: Divergence) => {
    const other = one.regime === left.id ? right.id : left.id
    return (
      (one.regime === left.id || one.regime === right.id) &&
      one.theirs.some((id) => id.startsWith(`${other}/`))
    )
  }
  return law.divergences
    .filter(between)
    .filter((one) => subject === undefined || one.subject === subject)
    .filter(({ from }) => from <= dayOf(knownBy))
    .map(
      (one): DivergenceRow => ({
        ...one,
        ours: [...one.ours],
        theirs: [...one.theirs],
        lines: [...one.lines],
        stands: one.from <= on && (one.until === undefined || on < one.until),
      }),
    )
}

function sayComparison(asked: CompareAsked, divergences: readonly DivergenceRow[]): string {
  const { left, right, on } = asked
  const standing = divergences.filter(({ stands }) => stands).length
  const about = `${left.title} beside ${right.title}`
  if (divergences.length === 0) return `${about}: no departure of one from the other is entered.`
  const count =
    divergences.length === 1 ? 'One departure is' : `${divergences.length} departures are`
  return `${about}: ${count} entered, of which ${standing} stood on ${sayDay(on)}.`
}
