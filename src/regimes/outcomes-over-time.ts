import { addDays, type Day, dayOf, type Instant } from '../model/index.ts'
import type { Act } from './act.ts'
import type { Ask } from './ask.ts'
import { assessUnder } from './assess.ts'
import type { Span } from './comparison.ts'
import { endOf, isKnown } from './in-force.ts'
import type { Law, Measure } from './law.ts'
import { binds, type Outcome, worse } from './outcome.ts'

/**
 * What one act would have come to under each of two regimes, on every day on which either changed: its measures beginning and ending, and
 * the last days that its clauses name. Spans in which neither side changes are one.
 */
export function outcomesOverTime(
  act: Act,
  law: Law,
  sides: { readonly left: string; readonly right: string },
  knownBy: Instant,
  /** The port for a day. */
  askOn: (day: Day) => Ask,
): readonly Span[] {
  const days = changeDays(law, [sides.left, sides.right], knownBy)
  const spans: Span[] = []
  for (const day of days) {
    const ask = askOn(day)
    const left = sideOn(act, law, sides.left, day, knownBy, ask)
    const right = sideOn(act, law, sides.right, day, knownBy, ask)
    const last = spans.at(-1)
    if (last !== undefined && isSame(last.left, left) && isSame(last.right, right)) continue
    if (last !== undefined) spans[spans.length - 1] = { ...last, until: day }
    spans.push({ from: day, left, right, stricter: stricterOf(left.outcome, right.outcome) })
  }
  return spans
}

/** The days on which the law of these regimes changed, as known at an instant, the day before the first among them. */
export function changeDays(law: Law, regimes: readonly string[], knownBy: Instant): Day[] {
  const last = dayOf(knownBy)
  const days = [...law.measures.values()]
    .filter((measure) => regimes.includes(measure.regime) && isKnown(measure, knownBy))
    .flatMap((measure) => daysOf(measure, law, knownBy))
    .filter((day) => day <= last)
    .sort()
  const [first] = days
  return first === undefined ? [] : [...new Set([addDays(first, -1), ...days])]
}

function daysOf(measure: Measure, law: Law, knownBy: Instant): Day[] {
  const end = endOf(measure, law, knownBy)
  const lasts = measure.clauses.flatMap(({ when, exemptions }) =>
    [when, ...exemptions.map((one) => one.when)].flatMap(({ until }) =>
      until === undefined ? [] : [addDays(until as Day, 1)],
    ),
  )
  const windows = measure.clauses
    .flatMap(({ exemptions }) => exemptions.flatMap(({ caps }) => caps))
    .flatMap((id) => law.caps.get(id) ?? [])
    .flatMap(({ window }) => [
      window.from,
      ...(window.to === undefined ? [] : [addDays(window.to, 1)]),
    ])
  return [measure.from, ...(end === undefined ? [] : [end]), ...lasts, ...windows]
}

function sideOn(
  act: Act,
  law: Law,
  regime: string,
  day: Day,
  knownBy: Instant,
  ask: Ask,
): Span['left'] {
  const { outcome, findings } = assessUnder(new Set([regime]), act, law, day, knownBy, ask)
  const deciding = findings.find((one) => one.outcome === outcome && binds(one.force))
  if (outcome === 'not-caught' || deciding === undefined) return { outcome }
  return { outcome, measure: deciding.measure, citation: deciding.citation }
}

function isSame(one: Span['left'], other: Span['left']): boolean {
  return one.outcome === other.outcome && one.measure === other.measure
}

function stricterOf(left: Outcome, right: Outcome): Span['stricter'] {
  if (left === right) return 'same'
  return worse(left, right) === left ? 'left' : 'right'
}
