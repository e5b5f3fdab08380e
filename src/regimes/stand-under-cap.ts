import {
  type Money,
  type Quantity,
  sayDay,
  sayMoney,
  sayQuantity,
  writeMoney,
  writeQuantity,
} from '../model/index.ts'
import type { GoodsLine } from './act.ts'
import type { Balance, Used } from './ask.ts'
import type { CapPosition } from './assessment.ts'
import type { Missing, Situation } from './language/condition.ts'
import type { Cap } from './law.ts'

interface Stand {
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly because: readonly string[]
  readonly missing: readonly Missing[]
  readonly position: CapPosition
}

/**
 * Whether a goods line still fits under a ceiling: over when it would pass either limit on what is certainly used, within when it
 * fits on what may be used at most, else unknown. Nothing reported is unknown, never nothing used.
 */
export function standUnderCap(cap: Cap, situation: Situation): Stand {
  const answer = situation.ask.balance(cap.id)
  if (!answer.known) {
    return unknownStand(cap, answer.because, [])
  }
  const balance = answer.value
  const position = positionOf(cap, balance)
  const line = situation.line === undefined ? undefined : situation.act.goods[situation.line]
  const limits = [fitsValue(balance, line), fitsQuantity(balance, line)].filter(
    (fit) => fit !== undefined,
  )
  const missing = limits.flatMap((fit) =>
    fit.missing === undefined ? [] : [fit.missing(situation, cap)],
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

interface Fit {
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly says: string
  readonly missing?: (situation: Situation, cap: Cap) => Missing
}

function fitsValue(balance: Balance, line: GoodsLine | undefined): Fit | undefined {
  const used = balance.value
  if (used === undefined) return undefined
  const value = line?.value
  if (value === undefined || value.currency !== used.currency) {
    return {
      truth: 'unknown',
      says: '',
      missing: (situation, cap) => askAmount(situation, cap, 'value', used.currency),
    }
  }
  return fits(used, value.amount, 'value')
}

function fitsQuantity(balance: Balance, line: GoodsLine | undefined): Fit | undefined {
  const used = balance.quantity
  if (used === undefined) return undefined
  const quantity = line?.quantity
  if (quantity === undefined || quantity.dimension !== dimensionOf(used)) {
    return {
      truth: 'unknown',
      says: '',
      missing: (situation, cap) => askAmount(situation, cap, 'quantity', used.unit),
    }
  }
  return fits(used, quantity.amount, 'quantity')
}

function fits(used: Used, amount: bigint, limit: string): Fit {
  if (used.least + amount > used.limit) {
    return { truth: 'no', says: `With this shipment the ${limit} limit would be passed.` }
  }
  if (used.most + amount <= used.limit) return { truth: 'yes', says: '' }
  return { truth: 'unknown', says: '', missing: (_situation, cap) => askBalance(cap) }
}

function positionOf(cap: Cap, balance: Balance): CapPosition {
  const reported = balance.reportedThrough !== undefined
  const { value, quantity } = balance
  const room = {
    ...(value === undefined ? {} : { value: writeMoney(moneyLeft(value)) }),
    ...(quantity === undefined ? {} : { quantity: writeQuantity(quantityLeft(quantity)) }),
  }
  const binding = reported ? bindingOf(balance) : undefined
  return {
    cap: cap.id,
    window: cap.window,
    limits: limitsOf(cap),
    headroom: reported ? room : null,
    ...(binding === undefined ? {} : { binding }),
    reportedThrough: balance.reportedThrough ?? null,
    says: balance.says,
  }
}

function unknownStand(cap: Cap, says: string, more: readonly Missing[]): Stand {
  const position = {
    cap: cap.id,
    window: cap.window,
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
export function limitsOf(cap: Cap): CapPosition['limits'] {
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
  return { dimension: dimensionOf(used), unit: used.unit, amount: used.limit - used.least }
}

function dimensionOf(used: NonNullable<Balance['quantity']>): Quantity['dimension'] {
  return used.dimension
}

function askBalance(cap: Cap): Missing {
  return {
    fact: `balance:${cap.id}`,
    kind: 'balance',
    question: `How much of ${cap.title} was used by that day?`,
    why: `The ceiling is ${sayLimits(cap)} over ${sayDay(cap.window.from)} to ${sayDay(cap.window.to)}.`,
  }
}

function askAmount(
  situation: Situation,
  cap: Cap,
  what: 'value' | 'quantity',
  unit: string,
): Missing {
  return {
    fact: `goods[${situation.line ?? 0}].${what}`,
    kind: 'field',
    question: `What is the ${what} of the goods, in ${unit}?`,
    why: `${cap.title} limits the ${what}.`,
  }
}

function sayLimits(cap: Cap): string {
  const { value, quantity } = cap.limits
  const parts = [value && sayMoney(value), quantity && sayQuantity(quantity)].filter(Boolean)
  return parts.join(cap.rule === 'whichever-is-lower' ? ' or ' : ' / ')
}
