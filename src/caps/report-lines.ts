import { type Day, dayOf, writeMoney, writeQuantity } from '../model/index.ts'
import type { Cap } from '../regimes/index.ts'
import { countedOn, type Drawdown, quantityUnder, shareOf, valueUnder } from './drawdown.ts'
import type { Ledger } from './ledger.ts'
import type { Report } from './report.ts'
import type { Ruling } from './ruling.ts'
import type { BesideLine, ReportLine } from './status.ts'

/** The last of the reports that are added up, by period, each with the shares used up to it. */
export function reportLines(
  cap: Cap,
  drawn: Drawdown,
  end: Day | undefined,
  most: number,
): ReportLine[] {
  const { value, quantity } = cap.limits
  let [money, mass] = [0n, 0n]
  const first = drawn.reports.length - most
  return drawn.reports.flatMap((report, place) => {
    money += valueUnder(cap, report) ?? 0n
    mass += quantityUnder(cap, report) ?? 0n
    if (place < first) return []
    return {
      ...common(report),
      statesReporting: report.statesReporting ?? null,
      counted: countedOn(report, drawn.on),
      afterEnd: end !== undefined && report.to >= end,
      cumulative: {
        ...(value === undefined ? {} : { value: shareOf(money, value.amount) }),
        ...(quantity === undefined ? {} : { quantity: shareOf(mass, quantity.amount) }),
      },
      ...(report.count === undefined ? {} : { count: report.count }),
      ...converted(report),
      ...rulingLine(report.rulings?.findLast(({ decision }) => decision === 'stands')),
    }
  })
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
