import { type Day, dayOf, writeMoney, writeQuantity } from '../model/index.ts'
import type { CapOn } from './cap-on.ts'
import { countedOn, type Drawdown, quantityUnder, shareOrNot, valueUnder } from './drawdown.ts'
import type { Ledger } from './ledger.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import type { BesideLine, ReportLine } from './status.ts'

/** The last of the reports that are added up, by period, each with the shares used up to it. */
export function reportLines(
  cap: CapOn,
  drawn: Drawdown,
  end: Day | undefined,
  most: number,
): ReportLine[] {
  const usedBy = runningUse(cap)
  const first = drawn.reports.length - most
  return drawn.reports.flatMap((report, place) => {
    const isOut = cap.window.kind === 'rolling' && countedOn(cap, report, drawn.on) !== 'whole'
    const cumulative = isOut ? {} : usedBy(report)
    if (place < first) return []
    return {
      ...common(report),
      statesReporting: report.statesReporting ?? null,
      counted: countedAs(cap, report, drawn),
      afterEnd: end !== undefined && report.to >= end,
      cumulative,
      ...(report.count === undefined ? {} : { count: report.count }),
      ...converted(report),
      ...rulingLine(report.rulings?.findLast(({ decision }) => decision === 'stands')),
    }
  })
}

/** The shares used with each report in turn; a level stands by itself. */
function runningUse(cap: CapOn): (report: Report) => ReportLine['cumulative'] {
  const { value, quantity } = cap.limits
  const isLevel = cap.window.kind === 'level'
  let [money, mass] = [0n, 0n]
  return (report) => {
    if (isLevel) [money, mass] = [0n, 0n]
    money += valueUnder(cap, report) ?? 0n
    mass += quantityUnder(cap, report) ?? 0n
    const [ofValue, ofQuantity] = [shareOrNot(money, value), shareOrNot(mass, quantity)]
    return {
      ...(ofValue === null ? {} : { value: ofValue }),
      ...(ofQuantity === null ? {} : { quantity: ofQuantity }),
    }
  }
}

function countedAs(cap: CapOn, report: Report, drawn: Drawdown): ReportLine['counted'] {
  const counted = countedOn(cap, report, drawn.on)
  const isEarlier = counted === 'whole' && cap.window.kind === 'level' && report !== drawn.whole[0]
  return isEarlier ? 'earlier-level' : counted
}

/** A report that is known and not added up, with why. */
export function besideLine({ report, standing }: Ledger['beside'][number]): BesideLine {
  if (standing.kind === 'stands') throw new Error('a report that stands is not beside the ledger')
  const against = standing.kind === 'repeats' ? standing.of : undefined
  const met = standing.kind === 'held' ? standing.against : against
  const by = standing.kind === 'corrected' ? standing.by : met
  return {
    ...common(report),
    standing: standing.kind,
    because: standing.because,
    ...(by === undefined ? {} : { against: by }),
    ...rulingLine(standing.kind === 'aside' ? standing.ruling : undefined),
  }
}

function common(report: Report) {
  return {
    id: report.id,
    from: report.from,
    to: report.to,
    reporter: report.reporter ?? null,
    ...(report.shipment === undefined ? {} : { shipment: report.shipment }),
    ...(report.quantity === undefined ? {} : { quantity: writeQuantity(report.quantity) }),
    ...(report.value === undefined ? {} : { value: writeMoney(report.value) }),
    knownFrom: dayOf(report.knownFrom),
    basis: report.basis,
    grade: report.grade,
    source: report.source,
  }
}

function converted({ converted: found }: Report): Pick<ReportLine, 'converted'> {
  if (found === undefined) return {}
  const { low, high, says } = found.factor
  return {
    converted: {
      least: writeQuantity(found.least),
      most: writeQuantity(found.most),
      factor: { low, high, says },
    },
  }
}

function rulingLine(ruling: Ruling | undefined): Pick<BesideLine, 'ruling'> {
  if (ruling === undefined) return {}
  const { decision, by, reason, knownFrom } = ruling
  return { ruling: { decision, by, reason, knownFrom: dayOf(knownFrom) } }
}
