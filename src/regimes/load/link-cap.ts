import { type Day, type Money, type Quantity, readMoney, readQuantity } from '../../model/index.ts'
import type { Cap, CapWindow } from '../law.ts'
import type { CapEntry } from './file-schema.ts'
import type { At, Reader } from './link-overlays.ts'

/** A ceiling, or one for each year: the word `year` in its id and title stands for the number. */
export function linkCaps(entry: CapEntry, at: At, read: Reader): Cap[] {
  const { yearly, ...rest } = entry
  if (yearly === undefined) return [linkCap(rest, at, read)]
  const { from, to } = entry.window
  if (to === undefined) {
    read.complain(at('window'), `${entry.cap} runs yearly and its window has no last day`)
    return []
  }
  const first = Number(from.slice(0, 4))
  return Array.from({ length: yearly.through - first + 1 }, (_, index) => {
    const year = String(first + index)
    const window = { from: year + from.slice(4), to: year + to.slice(4) }
    const [cap, title] = [entry.cap, entry.title].map((text) => text.replace('year', year))
    return linkCap({ ...rest, cap: cap ?? '', title: title ?? '', window }, at, read)
  })
}

function linkCap(entry: Omit<CapEntry, 'yearly'>, at: At, read: Reader): Cap {
  const { cap, value, quantity, alternative, base, per, window, notices, notes, ...rest } = entry
  const limits = linkLimits({ value, quantity, alternative }, at, read)
  if (Object.values(limits).some((limit) => limit?.amount === 0n))
    read.complain(at(), `${cap} has a limit of nothing`)
  const hasLimit = limits.value !== undefined || limits.quantity !== undefined
  if (hasLimit === (base !== undefined))
    read.complain(
      at(),
      hasLimit
        ? `${cap} has both a limit in figures and a base`
        : `${cap} has neither a value nor a quantity, and no base to take a limit from`,
    )
  if (base !== undefined && (per ?? 'all') !== 'state')
    read.complain(at('base'), `${cap} has a base, so it is set per state`)
  return {
    ...rest,
    id: cap,
    regime: cap.split('/')[0] ?? '',
    per: per ?? 'all',
    window: linkWindow(window, cap, at, read),
    limits,
    ...(base === undefined
      ? {}
      : {
          base: {
            from: read.day(base.from, at('base', 'from')),
            to: read.day(base.to, at('base', 'to')),
            unit: mass({ amount: '1', unit: base.unit }, at('base', 'unit'), read).unit,
          },
        }),
    notices: notices ?? [],
    notes: notes ?? [],
  }
}

function linkLimits(
  {
    value,
    quantity,
    alternative,
  }: { [Name in 'value' | 'quantity' | 'alternative']: CapEntry[Name] | undefined },
  at: At,
  read: Reader,
): Cap['limits'] {
  return {
    ...(value === undefined ? {} : { value: money(value, at, read) }),
    ...(quantity === undefined ? {} : { quantity: mass(quantity, at('quantity'), read) }),
    ...(alternative === undefined
      ? {}
      : { alternative: mass(alternative, at('alternative'), read) }),
  }
}

function linkWindow(window: CapEntry['window'], cap: string, at: At, read: Reader): CapWindow {
  const { kind = 'fixed', months } = window
  const from = read.day(window.from, at('window', 'from'))
  const to = window.to === undefined ? undefined : read.day(window.to, at('window', 'to'))
  if ((kind === 'rolling') !== (months !== undefined))
    read.complain(at('window'), `${cap} gives months just where its window is rolling`)
  if (kind === 'fixed') {
    const last = read.need<Day>(to, at('window'), `${cap} has a fixed window without a last day`)
    return { kind, from, to: last }
  }
  const end = to === undefined ? {} : { to }
  return kind === 'level' ? { kind, from, ...end } : { kind, from, ...end, months: months ?? 0 }
}

function money(value: NonNullable<CapEntry['value']>, at: At, read: Reader): Money {
  return read.need(readMoney(value.amount, value.currency), at('value'), 'value is not money')
}

function mass(
  { amount, unit }: NonNullable<CapEntry['quantity']>,
  at: ReturnType<At>,
  read: Reader,
): Quantity {
  return read.need(readQuantity(amount, unit), at, `${amount} ${unit} is not in a known unit`)
}
