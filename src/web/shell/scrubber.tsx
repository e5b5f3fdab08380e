import { useEffect, useRef, useState } from 'react'
import type { Day } from '../../model/index.ts'
import type { LawList } from '../../server/contract.ts'
import type { AskedTime } from '../address/time.ts'
import { sayDate, toDay } from '../words/dates.ts'
import type { StripScale } from './scale.ts'
import { along, dayAt, stepOf, yearMarks } from './scale.ts'

interface ScrubberProps {
  readonly scale: StripScale
  readonly time: AskedTime
  readonly dates: LawList['dates']
  readonly onSet: (name: 'on' | 'known', day: Day | undefined) => void
}

/** Both days on one scale, with the law's dates running through; what was not known yet is hatched. */
export function Scrubber({ scale, time, dates, onSet }: ScrubberProps) {
  const known = along(scale, stepOf(scale, time.known))
  return (
    <div className="scrubber">
      <svg className="scrubber-ground" aria-hidden="true">
        <defs>
          <pattern id="strip-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className="hatch-line" />
          </pattern>
        </defs>
        <rect
          x={`${known * 100}%`}
          y="0"
          width={`${(1 - known) * 100}%`}
          height="100%"
          fill="url(#strip-hatch)"
        />
      </svg>
      <div className="scrubber-marks" aria-hidden="true">
        {yearMarks(scale).map((year) => (
          <span key={year} className="scrubber-year" style={{ left: place(scale, year) }}>
            <span>{year.slice(0, 4)}</span>
          </span>
        ))}
        {dates.map((date) => (
          <span
            key={`${date.day} ${date.label}`}
            className="scrubber-date"
            title={`${sayDate(date.day)}: ${date.label}`}
            style={{ left: place(scale, toDay(date.day)) }}
          />
        ))}
      </div>
      <Thumb name="on" label="On" empty="today" {...{ scale, onSet }} day={time.on} />
      <Thumb name="known" label="Known by" empty="now" {...{ scale, onSet }} day={time.known} />
    </div>
  )
}

interface ThumbProps {
  readonly name: 'on' | 'known'
  readonly label: string
  readonly empty: string
  readonly scale: StripScale
  readonly day: Day | undefined
  readonly onSet: (name: 'on' | 'known', day: Day | undefined) => void
}

/** One day as a slider. It follows the hand at once and asks the server when the hand rests. */
function Thumb({ name, label, empty, scale, day, onSet }: ThumbProps) {
  const step = stepOf(scale, day)
  const [held, setHeld] = useState<number>()
  const resting = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(resting.current), [])
  const move = (next: number) => {
    setHeld(next)
    window.clearTimeout(resting.current)
    resting.current = window.setTimeout(() => {
      setHeld(undefined)
      onSet(name, dayAt(scale, next))
    }, 120)
  }
  const shown = dayAt(scale, held ?? step)
  return (
    <input
      type="range"
      className={`thumb thumb-${name}`}
      aria-label={label}
      aria-valuetext={shown === undefined ? empty : sayDate(shown)}
      min={0}
      max={scale.end}
      value={held ?? step}
      onChange={(event) => move(Number(event.currentTarget.value))}
    />
  )
}

/** The thumb's middle travels from half its width to half its width before the end; so do the marks. */
function place(scale: StripScale, day: Day | undefined): string {
  const share = along(scale, stepOf(scale, day))
  return `calc(8px + ${share} * (100% - 16px))`
}
