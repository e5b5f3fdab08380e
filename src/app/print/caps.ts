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
    fold(status.forecast.says),
    fold(status.nowcast.says),
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
