import { badInput } from '../../model/index.ts'
import { mostDecimals, type Percent, type PercentRange, readPercent, whole } from '../percent.ts'

/** Reads a stake: a number, a decimal string, or { min, max }; anything outside 0 to 100 is refused with its place. */
export function readShare(value: unknown, at: string): PercentRange {
  if (!isRange(value)) {
    const share = bounded(value, at)
    return { least: share, most: share }
  }
  const fields = Object.keys(value)
  const unknown = fields.find((field) => field !== 'min' && field !== 'max')
  if (unknown !== undefined) {
    throw badInput(`${at}.${unknown}`, `${at}.${unknown} is not a known field; expected min, max.`)
  }
  const least = bounded(value['min'], `${at}.min`)
  const most = bounded(value['max'], `${at}.max`)
  if (least > most) throw badInput(at, `${at} has a min over its max.`)
  return { least, most }
}

function isRange(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bounded(value: unknown, at: string): Percent {
  const share = readPercent(value)
  if (share !== undefined && share >= 0n && share <= whole) return share
  const shown = JSON.stringify(value) ?? 'nothing'
  throw badInput(
    at,
    `${at} must be a percent from 0 to 100 with at most ${mostDecimals} decimals, not ${shown.slice(0, 60)}.`,
    'Write a number, a decimal string such as "17.4", or { "min": 20, "max": 60 }.',
  )
}
