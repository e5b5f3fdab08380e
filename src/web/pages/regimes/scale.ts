import { addDays, type Day, daysBetween } from '../../../model/index.ts'
import type { ComparisonAnswer } from '../../../server/contract.ts'
import { toDay } from '../../words/dates.ts'

/** A stretch of days as it lies across a figure, in percent of its width. */
export interface Stretch {
  readonly x: number
  readonly width: number
}

/** The days that a figure spans, and where each lies. */
export interface Scale {
  readonly from: Day
  readonly to: Day
  readonly at: (day: string) => number
  readonly stretch: (from: string, until: string | undefined) => Stretch
  readonly years: readonly { readonly year: string; readonly x: number }[]
}

/** The scale of a comparison: from shortly before its first day to some time after its last, what has no end running out on the right. */
export function scaleOf({ subjects, divergences, overTime = [] }: ComparisonAnswer): Scale {
  const measures = subjects.flatMap(({ left, right }) => [...left, ...right])
  const ends = [...measures, ...divergences].flatMap(({ from, until }) => [from, until ?? from])
  const spans = measures.length > 0 ? [] : overTime.map(({ from }) => from)
  const days = [...ends, ...spans].flatMap((day) => toDay(day) ?? []).sort()
  const first = days[0] ?? ('2006-01-01' as Day)
  const last = days.at(-1) ?? first
  const room = Math.max(60, Math.round(daysBetween(first, last) * 0.08))
  return scaleFrom(addDays(first, -Math.round(room / 3)), addDays(last, room))
}

/** A scale between two days. */
export function scaleFrom(from: Day, to: Day): Scale {
  const length = Math.max(1, daysBetween(from, to))
  const at = (text: string) => {
    const day = toDay(text)
    const share = day === undefined ? 0 : (daysBetween(from, day) / length) * 100
    return Math.min(100, Math.max(0, share))
  }
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / 6))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year: String(year), x: at(`${year}-01-01`) }))
  return {
    from,
    to,
    at,
    stretch: (start, until) => {
      const x = at(start)
      return { x, width: (until === undefined ? 100 : at(until)) - x }
    },
    years,
  }
}
