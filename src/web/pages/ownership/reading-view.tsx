import { addDays } from '../../../model/index.ts'
import type { OwnershipResult } from '../../../server/contract.ts'
import { useSetTime } from '../../address/time.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { type GradedSource, numberOf } from '../../parts/sources.tsx'
import { sayDate, toDay } from '../../words/dates.ts'

interface ReadingViewProps {
  readonly reading: OwnershipResult['reading']
  readonly sources: readonly GradedSource[]
}

/** The rule as it was read on the day, since when, and a step to the reading before it. */
export function ReadingView({ reading, sources }: ReadingViewProps) {
  const setTime = useSetTime()
  const { says, from, source, grade } = reading
  const first = toDay(from)
  return (
    <div className="reading">
      <p className="law-text">{says}</p>
      <p className="quiet">
        {source.title}{' '}
        <GradeMark grade={grade} source={source} number={numberOf(sources, source)} />
        {first === undefined ? '; the oldest reading held' : `; read so from ${sayDate(first)}`}.{' '}
        {first === undefined ? null : (
          <button
            type="button"
            className="plain no-print"
            onClick={() => setTime('on', addDays(first, -1))}
          >
            Ask about the day before
          </button>
        )}
      </p>
    </div>
  )
}
