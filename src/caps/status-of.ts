import { type Day, type Instant, sayDay, writeMoney, writeQuantity } from '../model/index.ts'
import { type Cap, endOf, type Law, limitsOf } from '../regimes/index.ts'
import { alternativeOf } from './alternative.ts'
import { type CapOn, capOn } from './cap-on.ts'
import { carriedOver, type Prior } from './carried-over.ts'
import { conditionsOf } from './conditions.ts'
import { type Drawdown, drawdownOn, shareOrNot } from './drawdown.ts'
import { forecastOf } from './forecast.ts'
import { frontLoadingOf } from './front-loading.ts'
import { ledgerOf } from './ledger.ts'
import { noticesOf } from './notices.ts'
import { nowcastOf } from './nowcast.ts'
import { type PartyOn, partiesOf, partyLine, partyOn } from './parties.ts'
import { priceOf } from './price-of.ts'
import type { Report } from './report.ts'
import { besideLine, reportLines } from './report-lines.ts'
import { isLimited, limitsGiven, quantityReported } from './reported.ts'
import { sayStatus } from './say-status.ts'
import { stateOf } from './state-of.ts'
import type { CapStatus } from './status.ts'
import type { Stop } from './stop.ts'

/** What a ceiling is asked about besides the day. */
export interface More {
  readonly stops?: readonly Stop[]
  readonly prior?: Prior
  /** Under a ceiling for each State or holder: whose; without it, who stands nearest the own limit. */
  readonly whose?: string
}

/**
 * Where a ceiling stands on a day, as known at an instant: shares of both limits, the one that binds, notices, room, and whether
 * something replaced it before its window was over.
 */
export function statusOf(
  cap: Cap,
  law: Law,
  reports: readonly Report[],
  on: Day,
  knownBy: Instant,
  more: More = {},
): CapStatus {
  const measure = law.measures.get(cap.measure)
  const end = measure && endOf(measure, law, knownBy)
  const { whose, ...others } = more
  const known = { law, reports, end, knownBy, on, ...others }
  if (cap.per === 'all') {
    const own = capOn(cap, on, end)
    return statusFrom(
      cap,
      { cap: own, drawn: drawdownOn(own, reports, on, knownBy, end) },
      [],
      known,
    )
  }
  const ledger = ledgerOf(cap, reports, knownBy)
  const parties = partiesOf(cap, ledger, on, end)
  return statusFrom(cap, partyOn(cap, parties, whose, ledger, on, end), parties, known)
}

interface Known extends Omit<More, 'whose'> {
  readonly law: Law
  readonly reports: readonly Report[]
  /** First day on which the ceiling's measure was no longer in force. */
  readonly end: Day | undefined
  readonly on: Day
  readonly knownBy: Instant
}

function statusFrom(
  set: Cap,
  { cap, drawn }: PartyOn,
  parties: readonly PartyOn[],
  { law, reports, end, on, knownBy, stops = [], prior }: Known,
): CapStatus {
  const measure = law.measures.get(cap.measure)
  const isCut =
    end !== undefined && end <= on && (set.window.to === undefined || end <= set.window.to)
  const replaced = isCut ? end : undefined
  const share = sharesOf(cap, drawn)
  const shareAtMost = atMost(cap, drawn)
  const status = stateOf(cap, drawn, replaced, on)
  const ended = replaced === undefined ? {} : { ended: endedBy(law, cap, replaced) }
  const over = replaced ?? (on > cap.window.to ? cap.window.to : undefined)
  return {
    cap: cap.id,
    title: cap.title,
    says: sayStatus({
      cap,
      drawn,
      share,
      atMost: shareAtMost,
      status,
      replaced,
      on,
      parties,
    }),
    on,
    knownBy,
    measure: cap.measure,
    citation: { document: measure?.document ?? '', paragraph: cap.paragraph },
    per: cap.per,
    whose: cap.whose ?? null,
    window: { kind: cap.window.kind, from: cap.window.from, to: cap.window.to, ...ended },
    rule: cap.rule,
    limits: { ...limitsOf(cap), grade: cap.grade, source: cap.source },
    reported: {
      ...reportedOf(cap, drawn),
      through: drawn.through ?? null,
      straddling: drawn.straddling,
    },
    share,
    shareAtMost,
    price: priceOf(cap, drawn),
    binding: bindingOf(cap, drawn),
    headroom: headroomOf(cap, drawn),
    alternative: alternativeOf(cap, drawn),
    base: set.base ?? null,
    conditions: conditionsOf(set, law),
    notices: noticesOf(cap, drawn, pastOf(cap, reports, on, end)),
    forecast: forecastOf(cap, drawn, { ended: over, end }, stops, knownBy),
    nowcast: nowcastOf(cap, drawn, on, stops, knownBy),
    frontLoading: on < cap.window.from ? null : frontLoadingOf(cap, drawn, end),
    ifCarried: prior === undefined ? null : carriedOver(cap, drawn, prior, on, knownBy),
    status,
    reports: reportLines(cap, drawn, end, mostReports),
    size: drawn.size,
    beside: drawn.beside.slice(-mostBeside).map(besideLine),
    besideSize: drawn.beside.length,
    parties: parties.slice(0, mostParties).map((party) => partyLine(party, replaced)),
    partiesSize: parties.length,
  }
}

/** What was drawn as known at earlier instants, each worked out once. */
function pastOf(cap: CapOn, reports: readonly Report[], on: Day, end: Day | undefined) {
  const known = new Map<Instant, Drawdown>()
  return (at: Instant): Drawdown => {
    const found = known.get(at) ?? drawdownOn(cap, reports, on, at, end)
    known.set(at, found)
    return found
  }
}

const mostReports = 500
const mostBeside = 200
const mostParties = 300

function atMost({ limits: { value, quantity } }: CapOn, drawn: Drawdown): CapStatus['share'] {
  if (drawn.through === undefined && !drawn.straddling) return { value: null, quantity: null }
  return {
    value: shareOrNot(drawn.value.most, value),
    quantity: shareOrNot(drawn.quantity.most, quantity),
  }
}

function sharesOf(cap: CapOn, drawn: Drawdown): CapStatus['share'] {
  const { value, quantity } = limitsGiven(cap, drawn)
  return {
    value: shareOrNot(drawn.value.least, value),
    quantity: shareOrNot(drawn.quantity.least, quantity),
  }
}

/** The limit of which the larger share is used, compared without rounding. */
function bindingOf(cap: CapOn, drawn: Drawdown): CapStatus['binding'] {
  const { value, quantity } = limitsGiven(cap, drawn)
  if (value === undefined) return quantity === undefined ? null : 'quantity'
  if (quantity === undefined) return 'value'
  const isValue = drawn.value.least * quantity.amount >= drawn.quantity.least * value.amount
  return isValue ? 'value' : 'quantity'
}

function reportedOf(
  cap: CapOn,
  drawn: Drawdown,
): Omit<CapStatus['reported'], 'through' | 'straddling'> {
  const { value } = limitsGiven(cap, drawn)
  const quantity = quantityReported(cap, drawn)
  return {
    ...(value === undefined ? {} : { value: writeMoney({ ...value, amount: drawn.value.least }) }),
    ...(quantity === undefined ? {} : { quantity: writeQuantity(quantity) }),
  }
}

function headroomOf(cap: CapOn, drawn: Drawdown): CapStatus['headroom'] {
  if (drawn.through === undefined || !isLimited(cap)) return null
  const { value, quantity } = limitsGiven(cap, drawn)
  const left = <Limit extends { readonly amount: bigint }>(limit: Limit, used: bigint) => ({
    ...limit,
    amount: limit.amount - used,
  })
  return {
    ...(value === undefined ? {} : { value: writeMoney(left(value, drawn.value.least)) }),
    ...(quantity === undefined
      ? {}
      : { quantity: writeQuantity(left(quantity, drawn.quantity.least)) }),
  }
}

function endedBy(law: Law, cap: CapOn, on: Day): NonNullable<CapStatus['window']['ended']> {
  const later = [...law.measures.values()].find(
    ({ from, edges }) =>
      from === on &&
      edges.some(({ edge, measure }) => edge === 'replaces' && measure === cap.measure),
  )
  const by = later?.id ?? cap.measure
  const cite = later === undefined ? '' : ` by ${later.document} ¶${later.paragraph}`
  return { on, by, says: `The ceiling ended on ${sayDay(on)}${cite}.` }
}
