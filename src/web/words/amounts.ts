import { nameUnit } from '../../model/index.ts'

/** Figures in a memo's form. Amounts are decimal strings and stay so: nothing here goes through a float but shares. */

const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' }

/** A decimal string with its thousands separated: 274,479,981. */
export function sayDecimal(amount: string): string {
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(amount)
  if (parts === null) return amount
  const whole = (parts[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',')
  return `${parts[1] === '-' ? '−' : ''}${whole}${parts[3] ?? ''}`
}

/** Money with its sign where everyone knows it, its code where not: $274,479,981, CNY 1,000. */
export function sayMoney(money: { readonly amount: string; readonly currency: string }): string {
  const symbol = symbols[money.currency]
  const digits = sayDecimal(money.amount)
  if (symbol === undefined) return `${money.currency}\u00a0${digits}`
  return digits.startsWith('−') ? `−${symbol}${digits.slice(1)}` : `${symbol}${digits}`
}

/** A quantity with its unit: 6,058,015 t. */
export function sayQuantity(quantity: { readonly amount: string; readonly unit: string }): string {
  const { amount, unit } = quantity
  return `${sayDecimal(amount)}\u00a0${nameUnit(amount, unit)}`
}

/** A fraction of a limit in percent with two places, as committees print it: 31.53%. */
export function sayShare(share: number | null | undefined): string {
  return share === null || share === undefined ? 'not known' : `${(share * 100).toFixed(2)}%`
}

/** A share that is known within bounds: 79.36% to 88.15%; one figure where they are the same. */
export function sayShareSpan(least: number | null, most: number | null): string {
  const [low, high] = [sayShare(least), sayShare(most)]
  return least === null || most === null || low === high ? low : `${low} to ${high}`
}

/** A step of a limit in percent, without places where it has none: 75%. */
export function sayLevel(level: number): string {
  return `${Number((level * 100).toFixed(2))}%`
}

/** Reads what a person typed as an amount ("1,700,000", "20 000", "$1.7m" is refused) into a decimal string. */
export function readAmount(typed: string): string | undefined {
  const bare = typed.replace(/[\s,\u00a0\u202f']/g, '')
  return /^\d+(\.\d+)?$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : undefined
}
