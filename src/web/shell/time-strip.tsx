import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Day } from '../../model/index.ts'
import type { LawList } from '../../server/contract.ts'
import { useSetTime, useTime } from '../address/time.ts'
import { useLawList } from '../api/queries.ts'
import { sayDate, toDay, today } from '../words/dates.ts'
import { DayField } from './day-field.tsx'
import { scaleFor } from './scale.ts'
import { Scrubber } from './scrubber.tsx'

type LawDate = LawList['dates'][number]

/**
 * The instrument of every page: the day the question is about, and the day up to which published things count. Its scale shows all of
 * the law's dates, so that it stays still under the hand; its words know only what was known.
 */
export function TimeStrip() {
  const time = useTime()
  const setTime = useSetTime()
  const all = useLawList({}).data?.dates ?? []
  const known = useLawList(time).data?.dates ?? []
  const days = all.map((date) => toDay(date.day)).filter((day) => day !== undefined)
  const scale = scaleFor(days, [time.on, time.known])
  return (
    <section className="strip" aria-label="Time">
      <div className="strip-inside">
        <DayField label="On" empty="today" day={time.on} onSet={(day) => setTime('on', day)} />
        <DayField
          label="Known by"
          empty="now"
          day={time.known}
          onSet={(day) => setTime('known', day)}
        />
        <Scrubber scale={scale} time={time} dates={all} onSet={setTime} />
        <Position dates={known} on={time.on} onSet={(day) => setTime('on', day)} />
      </div>
    </section>
  )
}

interface PositionProps {
  readonly dates: readonly LawDate[]
  readonly on: Day | undefined
  readonly onSet: (day: Day) => void
}

/** Where the day stands among the law's dates, in words, with a step to the one before and the one after. */
function Position({ dates, on, onSet }: PositionProps) {
  const day = on ?? today()
  const sorted = dates.toSorted((left, right) => (left.day < right.day ? -1 : 1))
  const reached = sorted.findLast((date) => date.day <= day)
  const before = sorted.findLast((date) => date.day < day)
  const after = sorted.find((date) => date.day > day)
  return (
    <div className="strip-position">
      <StepTo date={before} label="To the law's date before" onSet={onSet}>
        <IconChevronLeft size={16} aria-hidden />
      </StepTo>
      <p>
        <span className="strip-day">{sayDate(day)}</span>
        {reached === undefined ? null : `, since ${sayDate(reached.day)}: ${reached.label}`}
        {after === undefined ? '' : `; next ${sayDate(after.day)}: ${after.label}`}
      </p>
      <StepTo date={after} label="To the law's next date" onSet={onSet}>
        <IconChevronRight size={16} aria-hidden />
      </StepTo>
    </div>
  )
}

interface StepToProps {
  readonly date: LawDate | undefined
  readonly label: string
  readonly onSet: (day: Day) => void
  readonly children: ReactNode
}

function StepTo({ date, label, onSet, children }: StepToProps) {
  const day = toDay(date?.day)
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={day === undefined ? label : `${label}: ${sayDate(day)}`}
      disabled={day === undefined}
      onClick={() => {
        if (day !== undefined) onSet(day)
      }}
    >
      {children}
    </ActionIcon>
  )
}
