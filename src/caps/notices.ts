import { dayOf, type Instant, writeMoney, writeQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { countedOn, type Drawdown, quantityUnder, valueUnder } from './drawdown.ts'
import { firstPlace } from './first-place.ts'
import type { Report } from './report.ts'
import type { Notice } from './status.ts'

/** What counted of a ceiling, as it was known at an instant, with the rulings and corrections of then. */
type AsKnown = (knownBy: Instant) => Drawdown

/**
 * The staged notices of a ceiling: which report carried either limit over each step, and since when the ledger, as it was known at each
 * instant, stood over it. A later correction or ruling that leaves it over does not move that instant.
 */
export function noticesOf(cap: CapOn, drawn: Drawdown, asKnown: AsKnown): Notice[] {
  return cap.notices.map(({ level, says, grade }) => {
    const step = BigInt(Math.round(level * 10_000))
    const found = crossing(cap, endedOf(cap, drawn), step)
    const knownFrom = found && firstKnown(cap, drawn, found.report, step, asKnown)
    return {
      level,
      amounts: stepAmounts(cap, step),
      says,
      limit: found?.limit ?? null,
      crossedFrom: found?.report.from ?? null,
      crossedOn: found?.report.to ?? null,
      knownOn: knownFrom === undefined ? null : dayOf(knownFrom),
      grade,
    }
  })
}

function endedOf(cap: CapOn, { reports, on }: Drawdown): readonly Report[] {
  return reports.filter((report) => countedOn(cap, report, on) === 'whole')
}

/** From so many reports times changes on, the ledgers of the past are not worked out anew for this alone. */
const mostWork = 100_000

/**
 * The first instant from which on the ledger, as it was known at each, stood over the step without a break: what was taken back in between
 * and came again is known from when it came again.
 */
function firstKnown(
  cap: CapOn,
  drawn: Drawdown,
  line: Report,
  step: bigint,
  asKnown: AsKnown,
): Instant {
  const { changes, instants, size } = drawn
  if (changes.length > 0 && changes.length * size <= mostWork)
    return sinceUnbroken(cap, drawn, step, asKnown) ?? line.knownFrom
  const isCrossed = (at: Instant) => crossing(cap, drawn.wholeUpTo(line, at), step) !== undefined
  return firstOf(instants, isCrossed) ?? line.knownFrom
}

function sinceUnbroken(
  cap: CapOn,
  drawn: Drawdown,
  step: bigint,
  asKnown: AsKnown,
): Instant | undefined {
  const wasCrossed = (at: Instant) => crossing(cap, endedOf(cap, asKnown(at)), step) !== undefined
  let since: Instant | undefined
  for (const moments of stretchesBack(drawn, asKnown)) {
    const found = firstOf(moments, wasCrossed)
    if (moments.length > 0 && found === undefined) return since
    since = found ?? since
    if (found !== moments[0]) return since
  }
  return since
}

/** The moments from one change up to the next at which something was published of what counted then; the last stretch first. */
function* stretchesBack(drawn: Drawdown, asKnown: AsKnown): Generator<readonly Instant[]> {
  for (let index = drawn.changes.length; index >= 0; index -= 1) {
    const [start, end] = [drawn.changes[index - 1], drawn.changes[index]]
    const { instants } = end === undefined ? drawn : asKnown(justBefore(end))
    const own = instants.filter((at) => start === undefined || at > start)
    yield start === undefined ? own : [start, ...own]
  }
}

/** A bound that every earlier instant keeps and this one does not: instants compare as text. */
function justBefore(instant: Instant): Instant {
  return instant.slice(0, -1) as Instant
}

/** The first of moments from which on something holds; undefined where it does not at the last. */
function firstOf(
  moments: readonly Instant[],
  holds: (at: Instant) => boolean,
): Instant | undefined {
  const last = moments.at(-1)
  if (last === undefined || !holds(last)) return undefined
  return moments[firstPlace(moments.length - 1, (place) => holds(moments[place] ?? last))]
}

/** The first line, in the order given, with which either limit reaches the step, value first. A level adds nothing up. */
function crossing(
  cap: CapOn,
  lines: readonly Report[],
  step: bigint,
): { readonly report: Report; readonly limit: 'value' | 'quantity' } | undefined {
  const { value, quantity } = cap.limits
  const isLevel = cap.window.kind === 'level'
  let [money, mass] = [0n, 0n]
  for (const report of lines) {
    money = (isLevel ? 0n : money) + (valueUnder(cap, report) ?? 0n)
    mass = (isLevel ? 0n : mass) + (quantityUnder(cap, report) ?? 0n)
    if (reaches(money, value?.amount, step)) return { report, limit: 'value' }
    if (reaches(mass, quantity?.amount, step)) return { report, limit: 'quantity' }
  }
  return undefined
}

function reaches(used: bigint, limit: bigint | undefined, step: bigint): boolean {
  return limit !== undefined && limit > 0n && used * 10_000n >= limit * step
}

function stepAmounts(cap: CapOn, step: bigint): Notice['amounts'] {
  const { value, quantity } = cap.limits
  return {
    ...(value === undefined
      ? {}
      : { value: writeMoney({ ...value, amount: (value.amount * step) / 10_000n }) }),
    ...(quantity === undefined
      ? {}
      : { quantity: writeQuantity({ ...quantity, amount: (quantity.amount * step) / 10_000n }) }),
  }
}
