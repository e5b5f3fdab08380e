/** What was drawn in one period after another, each with its days; undefined where it was not reported. */
export type Series = readonly { readonly days: number; readonly amount: number | undefined }[]

/** How far ahead forecasts are tried. */
const horizon = 6

/**
 * How the pace of the next one to six periods stood to the pace until then, tried from every period of a series on. A stretch that is not
 * reported ends the series there; before the first report there is no pace.
 */
export function paceRatiosOf(series: Series): readonly number[] {
  const start = series.findIndex(({ amount }) => amount !== undefined)
  const reported = start === -1 ? [] : reportedFrom(series, start)
  const ratios: number[] = []
  for (let origin = 1; origin < reported.length; origin += 1) {
    const before = paceOf(reported.slice(0, origin))
    if (before === 0) continue
    for (let ahead = 1; ahead <= horizon && origin + ahead <= reported.length; ahead += 1) {
      ratios.push(paceOf(reported.slice(origin, origin + ahead)) / before)
    }
  }
  return ratios
}

/** The smallest ratio that a share of the ratios does not pass. */
export function ratioAt(ratios: readonly number[], share: number): number {
  const sorted = ratios.toSorted((left, right) => left - right)
  const place = Math.max(0, Math.ceil(share * sorted.length) - 1)
  return sorted[Math.min(place, sorted.length - 1)] ?? Number.NaN
}

/**
 * How often an interval taken from all other series held what happened in the one left out: the figure that may be published beside a
 * forecast, since no forecast is judged by what it was made from.
 */
export function coverageOf(
  all: readonly Series[],
  low: number,
  high: number,
): { readonly held: number; readonly of: number } {
  const ratios = all.map(paceRatiosOf)
  let [held, of] = [0, 0]
  for (const [index, own] of ratios.entries()) {
    const others = ratios.filter((_, other) => other !== index).flat()
    const [least, most] = [ratioAt(others, low), ratioAt(others, high)]
    held += own.filter((ratio) => least <= ratio && ratio <= most).length
    of += own.length
  }
  return { held, of }
}

interface Reported {
  readonly days: number
  readonly amount: number
}

function reportedFrom(series: Series, start: number): readonly Reported[] {
  const reported: Reported[] = []
  for (const { days, amount } of series.slice(start)) {
    if (amount === undefined) break
    reported.push({ days, amount })
  }
  return reported
}

function paceOf(periods: readonly Reported[]): number {
  const amount = periods.reduce((sum, period) => sum + period.amount, 0)
  return amount / periods.reduce((sum, { days }) => sum + days, 0)
}
