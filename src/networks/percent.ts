/**
 * An exact share of something, in units of 10^-18 percent. Registers write decimals, and decimals add up exactly here: 0.3 + 32.3 + 17.4
 * is 50, which binary floating point makes 49.99999999999999.
 */
export type Percent = bigint

/** A share known only to lie between two values; one known exactly has both the same. */
export interface PercentRange {
  readonly least: Percent
  readonly most: Percent
}

const digits = 18
const unit = 10n ** BigInt(digits)

/** All of it. */
export const whole: Percent = 100n * unit

/** How many decimals a percent may be given with; one is kept back so that half a share is exact too. */
export const mostDecimals = digits - 1

/** So many percent, from a whole number. */
export function percent(count: number): Percent {
  return BigInt(count) * unit
}

export function smallerOf(one: Percent, other: Percent): Percent {
  if (one < other) return one
  return other
}

export function largerOf(one: Percent, other: Percent): Percent {
  if (one > other) return one
  return other
}

/**
 * Reads a percent from a decimal string or a number (by the shortest decimal that means it, so that 17.4 is 17.4). Undefined when it is
 * neither, or finer than `mostDecimals`. Bounds are the caller's to check.
 */
export function readPercent(value: unknown): Percent | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fromNumber(value) : undefined
  return typeof value === 'string' ? fromDecimal(value) : undefined
}

/** A percent as a decimal string: 50, 17.4. */
export function writePercent(share: Percent): string {
  const sign = share < 0n ? '-' : ''
  const text = String(share < 0n ? -share : share).padStart(digits + 1, '0')
  const fraction = text.slice(-digits).replace(/0+$/, '')
  return `${sign}${text.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`
}

/** A range as one decimal string where it is exact, else as its two ends. */
export function writeRange({ least, most }: PercentRange): string | { min: string; max: string } {
  return least === most
    ? writePercent(least)
    : { min: writePercent(least), max: writePercent(most) }
}

/** A range for a sentence: 50, or 20 to 60. */
export function sayRange({ least, most }: PercentRange): string {
  return least === most ? writePercent(least) : `${writePercent(least)} to ${writePercent(most)}`
}

function fromDecimal(text: string): Percent | undefined {
  const parts = /^(-?)(\d{1,12})(?:\.(\d{1,40}))?$/.exec(text)
  if (parts === null) return undefined
  const fraction = (parts[3] ?? '').replace(/0+$/, '')
  if (fraction.length > mostDecimals) return undefined
  const amount = BigInt(`${parts[2]}${fraction.padEnd(digits, '0')}`)
  return parts[1] === '-' ? -amount : amount
}

/** Numbers below a millionth print with an exponent, which moves the point. */
function fromNumber(value: number): Percent | undefined {
  const parts = /^(-?)(\d)(?:\.(\d+))?e-(\d{1,3})$/.exec(String(value))
  if (parts === null) return fromDecimal(String(value))
  const zeros = Number(parts[4]) - 1
  return zeros > mostDecimals
    ? undefined
    : fromDecimal(`${parts[1]}0.${'0'.repeat(zeros)}${parts[2]}${parts[3] ?? ''}`)
}
