import type { CapStatus } from '../../caps/index.ts'
import { withSeparators } from '../../model/index.ts'
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
    fold(sayLimits(status)),
    ...printKind(status),
    status.headroom === null ? 'Room: unknown.' : sayRoom(status.headroom),
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
    ...(status.forecast.levels.some(isTold) ? [fold(`By ${status.forecast.method}:`)] : []),
    ...status.forecast.levels.filter(isTold).map(levelPrinter(status.limits)),
    ...(status.forecast.interval === null ? [] : [fold(status.forecast.interval.says)]),
    ...(status.forecast.open === null || !status.forecast.open.levels.some(isTold)
      ? []
      : [
          `By open days alone (${status.forecast.open.days} to ${status.forecast.open.asOf}):`,
          ...status.forecast.open.levels.filter(isTold).map(levelPrinter(status.limits)),
        ]),
    fold(status.nowcast.says),
    ...(status.nowcast.lags === null ? [] : [printLags(status.nowcast.lags)]),
    ...(status.frontLoading === null ? [] : [fold(status.frontLoading.says)]),
    ...(status.ifCarried === null ? [] : [fold(status.ifCarried.says)]),
    ...printBeside(status),
  ].join('\n')
}

/** What is left of each limit, or by how much it is passed. */
function sayRoom({ value, quantity }: NonNullable<CapStatus['headroom']>): string {
  const isPassed = [value, quantity].some((one) => one?.amount.startsWith('-') === true)
  const left = amounts({ ...(value && { value }), ...(quantity && { quantity }) })
  return isPassed
    ? `Room as reported, passed where it is below nothing: ${left}.`
    : `Room as reported: ${left}.`
}

function sayLimits({ limits, rule, base }: CapStatus): string {
  const said = amounts(limits)
  const isJoined = limits.value !== undefined && limits.quantity !== undefined
  const joined = isJoined ? `, ${rule.replaceAll('-', ' ')}` : ''
  if (base === null) return `${isJoined ? 'Limits' : 'Limit'} [${limits.grade}]: ${said}${joined}.`
  const days = base.from === base.to ? base.from : `${base.from} to ${base.to}`
  const own = `what the same State reported of ${days}`
  return `Limit [${limits.grade}]: ${said === '' ? 'not reported in full' : said}, ${own}.`
}

/** What a ceiling has beyond limits and window: another unit, conditions, and everybody of whom something is reported. */
function printKind({ alternative, conditions, parties, partiesSize, whose }: CapStatus): string[] {
  const more = partiesSize - parties.length
  return [
    ...(alternative === null ? [] : [fold(alternative.says)]),
    ...conditions.map(({ says, grade }) => fold(`Each drawdown [${grade}]: ${says}`)),
    ...(parties.length === 0 ? [] : ['', 'Each by itself:']),
    ...parties.map((party) =>
      [
        party.whose === whose ? ' *' : '  ',
        party.whose.padEnd(28),
        (party.limit === null ? 'limit not reported' : amounts({ quantity: party.limit })).padStart(
          18,
        ),
        (party.reported === null ? '-' : party.reported.amount).padStart(12),
        percent(party.share ?? undefined).padStart(9),
        ` ${party.status}`,
      ].join(' '),
    ),
    ...(more > 0 ? [`  and ${more} more.`] : []),
    ...(parties.length === 0 ? [] : ['']),
  ]
}

function amounts(of: {
  readonly value?: { amount: string; currency: string }
  readonly quantity?: { amount: string; unit: string }
}): string {
  return [
    of.value && `${of.value.currency} ${withSeparators(of.value.amount)}`,
    of.quantity && `${withSeparators(of.quantity.amount)} ${of.quantity.unit}`,
  ]
    .filter(Boolean)
    .join(' and ')
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(2)}%`
}

/** Whether a day stands in a line at all. */
function isTold({ value, quantity, range }: CapStatus['forecast']['levels'][number]): boolean {
  return [value, quantity, range?.value.earliest, range?.quantity.earliest].some(Boolean)
}

type Level = CapStatus['forecast']['levels'][number]

/** A step in a line, with the days by each limit that is set. */
function levelPrinter(limits: CapStatus['limits']): (level: Level) => string {
  const of = (name: 'value' | 'quantity', { [name]: day, range }: Level) => {
    const earliest = range?.[name].earliest
    const from = earliest ? ` (from ${earliest})` : ''
    return limits[name] === undefined ? [] : `${name} ${day ?? 'not in sight'}${from}`
  }
  return (level) => {
    const days = [of('value', level), of('quantity', level)].flat()
    return `  ${String(level.level * 100).padStart(3)}%  ${days.join('  ')}`
  }
}

function printLags(lags: NonNullable<CapStatus['nowcast']['lags']>): string {
  if (lags.least === lags.most) return `Reports came ${lags.least} days after their periods.`
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
        (amounts(line) || '-').padStart(16),
        `${line.standing}`.padEnd(9),
        line.reporter ?? 'not stated',
        line.id.slice(0, 16),
        `\n${fold(line.because, 6)}`,
      ].join('  '),
    ),
  ]
}
