import {
  type Money,
  type Quantity,
  sayDay,
  sayMoney,
  sayQuantity,
  startSentence,
  writeMoney,
  writeQuantity,
} from '../model/index.ts'
import type { GoodsLine } from './act.ts'
import type { Balance, Used } from './ask.ts'
import type { CapPosition } from './assessment.ts'
import type { Missing, Situation } from './language/condition.ts'
import type { Cap, FixedCap } from './law.ts'

interface Stand {
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly because: readonly string[]
  readonly missing: readonly Missing[]
  readonly position: CapPosition
}

/**
 * Whether goods lines together still fit under a ceiling: over when it would pass either limit on what is certainly used, within when it
 * fits on what may be used at most, else unknown. Nothing reported is unknown, never nothing used.
 */
export function standUnderCap(
  cap: FixedCap,
  situation: Situation,
  lines: readonly number[],
): Stand {
  const answer = situation.ask.balance(cap.id)
  const balance = answer.known ? answer.value : unreported(cap, answer.because)
  const position = positionOf(cap, balance)
  const asked = lines.map((index) => ({ index, goods: situation.act.goods[index] }))
  const limits = [fitsValue(balance, asked, cap), fitsQuantity(balance, asked, cap)].filter(
    (fit) => fit !== undefined,
  )
  const missing = limits.flatMap((fit) =>
    (fit.missing ?? []).map((fact) => ({ because: balance.says, ...fact })),
  )
  const over = limits.find((fit) => fit.truth === 'no')
  if (over !== undefined) {
    return { truth: 'no', because: [over.says, balance.says], missing: [], position }
  }
  if (balance.reportedThrough === undefined) return unknownStand(cap, balance.says, missing)
  if (limits.some((fit) => fit.truth === 'unknown')) {
    return { truth: 'unknown', because: [balance.says], missing, position }
  }
  return { truth: 'yes', because: [balance.says], missing: [], position }
}

/** A balance of which nothing is known but the limits: an act that passes one by itself is over all the same. */
function unreported({ limits: { value, quantity } }: Cap, says: string): Balance {
  return {
    ...(value === undefined
      ? {}
      : { value: { limit: value.amount, least: 0n, currency: value.currency } }),
    ...(quantity === undefined
      ? {}
      : {
          quantity: {
            limit: quantity.amount,
            least: 0n,
            unit: quantity.unit,
            dimension: quantity.dimension,
          },
        }),
    says,
  }
}

interface Fit {
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly says: string
  readonly missing?: readonly Missing[]
}

interface Asked {
  readonly index: number
  readonly goods: GoodsLine | undefined
}

function fitsValue(balance: Balance, lines: readonly Asked[], cap: FixedCap): Fit | undefined {
  const used = balance.value
  if (used === undefined) return undefined
  const amounts = lines.map(({ goods }) =>
    goods?.value?.currency === used.currency ? goods.value.amount : undefined,
  )
  return fits(used, amounts, lines, cap, 'value', used.currency)
}

function fitsQuantity(balance: Balance, lines: readonly Asked[], cap: FixedCap): Fit | undefined {
  const used = balance.quantity
  if (used === undefined) return undefined
  const amounts = lines.map(({ goods }) =>
    goods?.quantity?.dimension === used.dimension ? goods.quantity.amount : undefined,
  )
  return fits(used, amounts, lines, cap, 'quantity', used.unit)
}

/** Holds the known amounts against what is left; an amount that is not known can only make it more. */
function fits(
  used: Used,
  amounts: readonly (bigint | undefined)[],
  lines: readonly Asked[],
  cap: FixedCap,
  what: 'value' | 'quantity',
  unit: string,
): Fit {
  const sum = amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n)
  if (used.least + sum > used.limit) {
    return { truth: 'no', says: `With this act the ${what} limit would be passed.` }
  }
  const unsaid = lines.filter((_, index) => amounts[index] === undefined)
  if (unsaid.length > 0 || lines.length === 0) {
    const missing = unsaid.map(({ index }) => askAmount(index, cap, what, unit))
    return {
      truth: 'unknown',
      says: '',
      missing: lines.length === 0 ? [askAmount(0, cap, what, unit)] : missing,
    }
  }
  if (used.most !== undefined && used.most + sum <= used.limit) return { truth: 'yes', says: '' }
  return { truth: 'unknown', says: '', missing: [askBalance(cap)] }
}

function positionOf(cap: FixedCap, balance: Balance): CapPosition {
  const reported = balance.reportedThrough !== undefined
  const { value, quantity } = balance
  const room = {
    ...(value === undefined ? {} : { value: writeMoney(moneyLeft(value)) }),
    ...(quantity === undefined ? {} : { quantity: writeQuantity(quantityLeft(quantity)) }),
  }
  const binding = reported ? bindingOf(balance) : undefined
  return {
    cap: cap.id,
    window: { from: cap.window.from, to: cap.window.to },
    limits: limitsOf(cap),
    headroom: reported ? room : null,
    ...(binding === undefined ? {} : { binding }),
    reportedThrough: balance.reportedThrough ?? null,
    says: balance.says,
  }
}

function unknownStand(cap: FixedCap, says: string, more: readonly Missing[]): Stand {
  const position = {
    cap: cap.id,
    window: { from: cap.window.from, to: cap.window.to },
    limits: limitsOf(cap),
    headroom: null,
    reportedThrough: null,
    says,
  }
  return {
    truth: 'unknown',
    because: [says],
    missing: [
      ...more.filter(({ kind }) => kind !== 'balance'),
      { ...askBalance(cap), because: says },
    ],
    position,
  }
}

/** The limits of a ceiling as text. */
export function limitsOf(cap: Pick<Cap, 'limits'>): CapPosition['limits'] {
  return {
    ...(cap.limits.value === undefined ? {} : { value: writeMoney(cap.limits.value) }),
    ...(cap.limits.quantity === undefined ? {} : { quantity: writeQuantity(cap.limits.quantity) }),
  }
}

/** The limit of which the larger share is used, compared without rounding. */
function bindingOf({ value, quantity }: Balance): 'value' | 'quantity' | undefined {
  if (value === undefined) return quantity === undefined ? undefined : 'quantity'
  if (quantity === undefined) return 'value'
  return value.least * quantity.limit >= quantity.least * value.limit ? 'value' : 'quantity'
}

function moneyLeft(used: NonNullable<Balance['value']>): Money {
  return { currency: used.currency, amount: used.limit - used.least }
}

function quantityLeft(used: NonNullable<Balance['quantity']>): Quantity {
  return { dimension: used.dimension, unit: used.unit, amount: used.limit - used.least }
}

function askBalance(cap: FixedCap): Missing {
  return {
    fact: `balance:${cap.id}`,
    kind: 'balance',
    question: `How much of ${cap.title} was used by that day?`,
    why: `The ceiling is ${sayLimits(cap)} over ${sayDay(cap.window.from)} to ${sayDay(cap.window.to)}.`,
  }
}

function askAmount(index: number, cap: Cap, what: 'value' | 'quantity', unit: string): Missing {
  return {
    fact: `goods[${index}].${what}`,
    kind: 'field',
    question: `What is the ${what} of the goods, in ${unit}?`,
    why: `${startSentence(cap.title)} limits the ${what}.`,
    because: `The ${what} is not given in ${unit}.`,
  }
}

function sayLimits(cap: Cap): string {
  const { value, quantity } = cap.limits
  const parts = [value && sayMoney(value), quantity && sayQuantity(quantity)].filter(Boolean)
  return parts.join(cap.rule === 'whichever-is-lower' ? ' or ' : ' / ')
}
