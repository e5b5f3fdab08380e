/** What a unit measures; only units of one dimension compare without a sourced factor. */
export type Dimension = 'mass' | 'barrels' | 'volume' | 'count' | 'heads' | 'accounts'

interface UnitRule {
  readonly dimension: Dimension
  /** Smallest units (grams, thousandths of a barrel, millilitres, pieces) in one of this unit, as a power of ten. */
  readonly power: number
}

const units: Readonly<Record<string, UnitRule>> = {
  t: { dimension: 'mass', power: 6 },
  kg: { dimension: 'mass', power: 3 },
  g: { dimension: 'mass', power: 0 },
  bbl: { dimension: 'barrels', power: 3 },
  m3: { dimension: 'volume', power: 6 },
  l: { dimension: 'volume', power: 3 },
  pcs: { dimension: 'count', power: 0 },
  persons: { dimension: 'heads', power: 0 },
  accounts: { dimension: 'accounts', power: 0 },
}

/** The units a quantity may be given in: tonne, kilogram, gram, barrel, cubic metre, litre, pieces, persons, accounts. */
export const unitNames: readonly string[] = Object.keys(units)

/** An exact amount in the smallest unit of its dimension. */
export interface Quantity {
  readonly dimension: Dimension
  readonly amount: bigint
  /** The unit it was written in, for showing it again. */
  readonly unit: string
}

/** Exact money in the smallest unit of its currency. */
export interface Money {
  readonly currency: string
  readonly amount: bigint
}

/** Reads a quantity; undefined when the unit is unknown or the amount has more digits than the unit divides into. */
export function readQuantity(amount: string, unit: string): Quantity | undefined {
  const rule = Object.hasOwn(units, unit) ? units[unit] : undefined
  if (rule === undefined) return undefined
  const exact = readDecimal(amount, rule.power)
  return exact === undefined ? undefined : { dimension: rule.dimension, amount: exact, unit }
}

/** Reads money in an ISO 4217 currency; undefined when the code is unknown or the amount is finer than its minor unit. */
export function readMoney(amount: string, currency: string): Money | undefined {
  const digits = minorDigits(currency)
  const exact = digits === undefined ? undefined : readDecimal(amount, digits)
  return exact === undefined ? undefined : { currency, amount: exact }
}

/** Whether a code is an ISO 4217 currency. */
export function isCurrency(code: string): boolean {
  return minorDigits(code) !== undefined
}

/** Whether a unit is one of `unitNames`. */
export function isUnit(unit: string): boolean {
  return unitNames.includes(unit)
}

/** A quantity as decimal text in a unit of its own dimension, by default the one it was written in. */
export function writeQuantity(
  quantity: Quantity,
  unit: string = quantity.unit,
): { amount: string; unit: string } {
  return { amount: writeDecimal(quantity.amount, units[unit]?.power ?? 0), unit }
}

/** Money as decimal text. */
export function writeMoney(money: Money): { amount: string; currency: string } {
  return {
    amount: writeDecimal(money.amount, minorDigits(money.currency) ?? 0),
    currency: money.currency,
  }
}

/** An amount for a sentence: $274,479,981 or 6,058,015 t. */
export function sayMoney(money: Money): string {
  const text = withSeparators(writeMoney(money).amount)
  return money.currency === 'USD' ? `$${text}` : `${money.currency} ${text}`
}

export function sayQuantity(quantity: Quantity): string {
  const { amount, unit } = writeQuantity(quantity)
  return `${withSeparators(amount)} ${nameUnit(amount, unit)}`
}

/** A unit as it is written beside an amount: 1 account, 2 accounts. */
export function nameUnit(amount: string, unit: string): string {
  return amount === '1' || amount === '-1' ? (one[unit] ?? unit) : unit
}

/** Units that are words, where there is one. */
const one: Readonly<Record<string, string>> = { persons: 'person', accounts: 'account' }

/** ISO 4217 codes whose minor unit is not a hundredth: none, or a thousandth. */
const wholeOnly = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ')
const thousandths = 'BHD IQD JOD KWD LYD OMR TND'.split(' ')
const currencies = new Set(Intl.supportedValuesOf('currency'))

function minorDigits(currency: string): number | undefined {
  if (!currencies.has(currency)) return undefined
  if (wholeOnly.includes(currency)) return 0
  return thousandths.includes(currency) ? 3 : 2
}

function readDecimal(text: string, digits: number): bigint | undefined {
  const parts = /^(-?)(\d{1,24})(?:\.(\d+))?$/.exec(text)
  if (parts === null) return undefined
  const fraction = (parts[3] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) return undefined
  const amount = BigInt(`${parts[2]}${fraction.padEnd(digits, '0')}`)
  return parts[1] === '-' ? -amount : amount
}

function writeDecimal(amount: bigint, digits: number): string {
  const sign = amount < 0n ? '-' : ''
  const text = String(amount < 0n ? -amount : amount).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const fraction = text.slice(text.length - digits).replace(/0+$/, '')
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** Decimal text with its thousands separated: 1,234,567.89. */
export function withSeparators(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
