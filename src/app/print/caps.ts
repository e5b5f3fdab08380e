import type { CapStatus } from '../../caps/index.ts'
import { fold } from './fold.ts'

/** Ceilings in lines. */
export function printCaps(answer: {
  readonly caps: readonly Pick<CapStatus, 'cap' | 'says'>[]
}): string {
  return answer.caps.map(({ cap, says }) => `${cap}\n${fold(says, 2)}`).join('\n')
}

/** Where one ceiling stands, with its reports. */
export function printCap(status: CapStatus): string {
  return [
    fold(status.says),
    fold(
      `Limits [${status.limits.grade}]: ${amounts(status.limits)}, ${status.rule.replaceAll('-', ' ')}.`,
    ),
    status.headroom === null ? 'Room: unknown.' : `Room as reported: ${amounts(status.headroom)}.`,
    '',
    'period                     quantity            value  cum. value  cum. qty  known on',
    ...status.reports.map((report) =>
      [
        `${report.from}..${report.to}`.padEnd(23),
        (report.quantity?.amount ?? '-').padStart(12),
        (report.value?.amount ?? '-').padStart(16),
        percent(report.cumulative.value).padStart(11),
        percent(report.cumulative.quantity).padStart(9),
        ` ${report.knownFrom}`,
        report.counted === 'whole' ? '' : `(${report.counted})`,
        report.afterEnd ? '(after the ceiling ended)' : '',
      ]
        .join(' ')
        .trimEnd(),
    ),
    '',
    ...status.notices.map(({ level, crossedOn, knownOn, limit }) =>
      crossedOn === null
        ? `${level * 100}%: not reached as reported`
        : `${level * 100}%: ${limit} reached by ${crossedOn}, known on ${knownOn}`,
    ),
    ...(status.price === null ? [] : [fold(status.price.says)]),
    fold(status.forecast.says),
    ...status.forecast.levels.map(printLevel),
    ...(status.forecast.interval === null ? [] : [fold(status.forecast.interval.says)]),
    ...(status.forecast.open === null
      ? []
      : [
          `By open days alone (${status.forecast.open.days} to ${status.forecast.open.asOf}):`,
          ...status.forecast.open.levels.map(printLevel),
        ]),
    fold(status.nowcast.says),
    ...(status.nowcast.lags === null ? [] : [printLags(status.nowcast.lags)]),
    ...(status.frontLoading === null ? [] : [fold(status.frontLoading.says)]),
    ...(status.ifCarried === null ? [] : [fold(status.ifCarried.says)]),
    ...printBeside(status),
  ].join('\n')
}

function amounts(of: {
  readonly value?: { amount: string; currency: string }
  readonly quantity?: { amount: string; unit: string }
}): string {
  return [
    of.value && `${of.value.currency} ${of.value.amount}`,
    of.quantity && `${of.quantity.amount} ${of.quantity.unit}`,
  ]
    .filter(Boolean)
    .join(' and ')
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(2)}%`
}

function printLevel({
  level,
  value,
  quantity,
  range,
}: CapStatus['forecast']['levels'][number]): string {
  const of = (day: string | null, between: { earliest: string | null } | undefined) =>
    day === null
      ? '-'.padEnd(10)
      : `${day}${between?.earliest ? ` (from ${between.earliest})` : ''}`
  return `  ${String(level * 100).padStart(3)}%  value ${of(value, range?.value)}  quantity ${of(quantity, range?.quantity)}`
}

function printLags(lags: NonNullable<CapStatus['nowcast']['lags']>): string {
  return `Reports came ${lags.least} to ${lags.most} days after their periods, half of them within ${lags.median}.`
}

function printBeside({ beside, besideSize }: CapStatus): string[] {
  if (besideSize === 0) return []
  return [
    '',
    `Known and not counted (${besideSize}):`,
    ...beside.map((line) =>
      [
        `  ${line.from}..${line.to}`,
        (line.quantity === undefined
          ? '-'
          : `${line.quantity.amount} ${line.quantity.unit}`
        ).padStart(16),
        `${line.standing}`.padEnd(9),
        line.reporter ?? 'not stated',
        line.id.slice(0, 16),
        `\n${fold(line.because, 6)}`,
      ].join('  '),
    ),
  ]
}
