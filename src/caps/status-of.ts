import {
  type Day,
  type Instant,
  sayDay,
  startSentence,
  writeMoney,
  writeQuantity,
} from '../model/index.ts'
import { type Cap, endOf, type Law, limitsOf } from '../regimes/index.ts'
import { carriedOver, type Prior } from './carried-over.ts'
import { type Drawdown, drawdownOn, shareOf } from './drawdown.ts'
import { forecastOf } from './forecast.ts'
import { frontLoadingOf } from './front-loading.ts'
import { noticesOf } from './notices.ts'
import { nowcastOf } from './nowcast.ts'
import { priceOf } from './price-of.ts'
import type { Report } from './report.ts'
import { besideLine, reportLines } from './report-lines.ts'
import type { CapStatus } from './status.ts'
import type { Stop } from './stop.ts'

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
  more: { readonly stops?: readonly Stop[]; readonly prior?: Prior } = {},
): CapStatus {
  const measure = law.measures.get(cap.measure)
  const end = measure && endOf(measure, law, knownBy)
  const drawn = drawdownOn(cap, reports, on, knownBy, end)
  const replaced = end !== undefined && end <= cap.window.to && end <= on ? end : undefined
  const share = sharesOf(cap, drawn)
  const status = stateOf(cap, drawn, replaced, on)
  const ended = replaced === undefined ? {} : { ended: endedBy(law, cap, replaced) }
  const { stops = [], prior } = more
  const over = replaced ?? (on > cap.window.to ? cap.window.to : undefined)
  return {
    cap: cap.id,
    title: cap.title,
    says: say(cap, drawn, share, status, replaced, on),
    on,
    knownBy,
    measure: cap.measure,
    citation: { document: measure?.document ?? '', paragraph: cap.paragraph },
    window: { ...cap.window, ...ended },
    rule: cap.rule,
    limits: { ...limitsOf(cap), grade: cap.grade, source: cap.source },
    reported: {
      ...(drawn.through === undefined ? {} : amounts(cap, drawn, 'used')),
      through: drawn.through ?? null,
      straddling: drawn.straddling,
    },
    share,
    shareAtMost: atMost(cap, drawn),
    price: priceOf(cap, drawn),
    binding: bindingOf(cap, drawn),
    headroom: drawn.through === undefined ? null : amounts(cap, drawn, 'left'),
    notices: noticesOf(cap, drawn),
    forecast: forecastOf(cap, drawn, over, stops, knownBy),
    nowcast: nowcastOf(cap, drawn, on, stops, knownBy),
    frontLoading: on < cap.window.from ? null : frontLoadingOf(cap, drawn, end),
    ifCarried: prior === undefined ? null : carriedOver(cap, drawn, prior, on, knownBy),
    status,
    reports: reportLines(cap, drawn, end, mostReports),
    size: drawn.size,
    beside: drawn.beside.slice(-mostBeside).map(besideLine),
    besideSize: drawn.beside.length,
  }
}

const mostReports = 500
const mostBeside = 200

function atMost({ limits: { value, quantity } }: Cap, drawn: Drawdown): CapStatus['share'] {
  const of = (most: bigint | undefined, limit: bigint | undefined) =>
    most === undefined || limit === undefined ? null : shareOf(most, limit)
  if (drawn.through === undefined && !drawn.straddling) return { value: null, quantity: null }
  return {
    value: of(drawn.value.most, value?.amount),
    quantity: of(drawn.quantity.most, quantity?.amount),
  }
}

function sharesOf(cap: Cap, drawn: Drawdown): CapStatus['share'] {
  const { value, quantity } = cap.limits
  const known = drawn.through !== undefined
  return {
    value: known && value !== undefined ? shareOf(drawn.value.least, value.amount) : null,
    quantity:
      known && quantity !== undefined ? shareOf(drawn.quantity.least, quantity.amount) : null,
  }
}

/** The limit of which the larger share is used, compared without rounding. */
function bindingOf({ limits: { value, quantity } }: Cap, drawn: Drawdown): CapStatus['binding'] {
  if (drawn.through === undefined) return null
  if (value === undefined) return quantity === undefined ? null : 'quantity'
  if (quantity === undefined) return 'value'
  const isValue = drawn.value.least * quantity.amount >= drawn.quantity.least * value.amount
  return isValue ? 'value' : 'quantity'
}

function stateOf(
  cap: Cap,
  drawn: Drawdown,
  replaced: Day | undefined,
  on: Day,
): CapStatus['status'] {
  if (on < cap.window.from) return 'not-yet'
  if (replaced !== undefined) return 'replaced'
  if (drawn.through === undefined) return 'nothing-reported'
  const { value, quantity } = cap.limits
  const isOver =
    (value !== undefined && drawn.value.least > value.amount) ||
    (quantity !== undefined && drawn.quantity.least > quantity.amount)
  if (isOver) return 'exceeded'
  return on > cap.window.to ? 'closed' : 'open'
}

function amounts(
  cap: Cap,
  drawn: Drawdown,
  what: 'used' | 'left',
): NonNullable<CapStatus['headroom']> {
  const { value, quantity } = cap.limits
  const of = (limit: bigint, used: bigint) => (what === 'used' ? used : limit - used)
  return {
    ...(value === undefined
      ? {}
      : { value: writeMoney({ ...value, amount: of(value.amount, drawn.value.least) }) }),
    ...(quantity === undefined
      ? {}
      : {
          quantity: writeQuantity({
            ...quantity,
            amount: of(quantity.amount, drawn.quantity.least),
          }),
        }),
  }
}

function endedBy(law: Law, cap: Cap, on: Day): NonNullable<CapStatus['window']['ended']> {
  const later = [...law.measures.values()].find(
    ({ from, edges }) =>
      from === on &&
      edges.some(({ edge, measure }) => edge === 'replaces' && measure === cap.measure),
  )
  const by = later?.id ?? cap.measure
  const cite = later === undefined ? '' : ` by ${later.document} ¶${later.paragraph}`
  return { on, by, says: `The ceiling ended on ${sayDay(on)}${cite}.` }
}

function say(
  cap: Cap,
  drawn: Drawdown,
  share: CapStatus['share'],
  status: CapStatus['status'],
  replaced: Day | undefined,
  on: Day,
): string {
  const title = startSentence(cap.title)
  if (status === 'not-yet') return `${title} opens on ${sayDay(cap.window.from)}.`
  const end =
    replaced === undefined ? '' : ` It ended on ${sayDay(replaced)}, before its window was over.`
  if (drawn.through === undefined) {
    return `By ${sayDay(on)} no report is held under ${cap.title}; nothing reported is not a report of nothing.${end}`
  }
  const parts = [
    share.value === null ? undefined : `${percent(share.value)} of its value limit`,
    share.quantity === null
      ? undefined
      : `${sayQuantityShare(cap, drawn, share.quantity)} of its quantity limit`,
  ].filter((part) => part !== undefined)
  const held = drawn.beside.filter(({ standing }) => standing.kind === 'held').length
  const waiting =
    held === 0
      ? ''
      : ` ${held === 1 ? 'One report is' : `${held} reports are`} held for review and not counted.`
  return `${title} stood at ${parts.join(' and ')}, as reported through ${sayDay(drawn.through)}.${waiting}${end}`
}

/** A share by a factor that is a range is said as a range. */
function sayQuantityShare(cap: Cap, drawn: Drawdown, least: number): string {
  const isConverted = drawn.whole.some(({ converted }) => converted !== undefined)
  const most = isConverted && !drawn.straddling ? atMost(cap, drawn).quantity : null
  return most === null ? percent(least) : `${percent(least)} to ${percent(most)}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
