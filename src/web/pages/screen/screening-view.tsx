import { Button } from '@mantine/core'
import type { Screening } from '../../../server/contract.ts'
import { addressOf, go } from '../../address/location.ts'
import type { AskedScreening } from '../../address/screening.ts'
import { writeScreening } from '../../address/screening.ts'
import type { AskedTime } from '../../address/time.ts'
import { dayAsked } from '../../address/time.ts'
import { Basis } from '../../parts/basis.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import { sayDate, sayDatesIn } from '../../words/dates.ts'
import { AskedFacts } from './asked-facts.tsx'
import { LookedAt, sayLookedAt } from './looked-at.tsx'
import { narrowByDay } from './narrow-by-day.ts'
import { ResultView } from './result-view.tsx'
import { writeMemo } from './screen-memo.ts'
import { walkResults } from './walk-results.ts'

interface ScreeningViewProps {
  readonly screening: Screening
  readonly asked: AskedScreening
  readonly time: AskedTime
}

/** The listings found, each with its evidence drawn, and what was looked at. */
export function ScreeningView({ screening, asked, time }: ScreeningViewProps) {
  const { results, lists, warnings, query, basis } = screening
  const { shown, earlier, undated } = narrowByDay(results, asked.since)
  const day = dayAsked(time)
  const isEmpty = results.length === 0
  return (
    <>
      <AskedFacts query={query} />
      {warnings.length === 0 ? null : (
        <ul className="warnings" aria-label="Warnings">
          {warnings.map((warning) => (
            <li key={warning}>{sayDatesIn(warning)}</li>
          ))}
        </ul>
      )}
      <div className="screen-tools">
        {isEmpty ? (
          <p className="no-clearance">{sayLookedAt(lists)}</p>
        ) : (
          <p className="quiet no-print">Arrow keys go from listing to listing, Enter opens one.</p>
        )}
        <TakeAlong
          fileName={`screening-${day}`}
          content={screening}
          memo={() => writeMemo(screening, time, day)}
        />
      </div>
      {asked.since === undefined || isEmpty ? null : (
        <p className="quiet">
          Shown: listed since {sayDate(asked.since)}. {sayHidden(earlier, undated)}
        </p>
      )}
      <ol className="results" onKeyDown={walkResults}>
        {shown.map((result) => (
          <ResultView
            key={result.id}
            result={result}
            asked={query.name ?? ''}
            threshold={query.threshold}
            list={lists.find(({ id }) => id === result.list)}
          />
        ))}
      </ol>
      {screening.more === 0 ? null : (
        <More count={screening.more} asked={asked} time={time} shown={results.length} />
      )}
      <LookedAt lists={lists} isEmpty={isEmpty} />
      <Basis basis={basis} />
    </>
  )
}

interface MoreProps {
  readonly count: number
  readonly shown: number
  readonly asked: AskedScreening
  readonly time: AskedTime
}

/** There are more over the threshold than are shown: how many, and how to see them. */
function More({ count, shown, asked, time }: MoreProps) {
  const next = Math.min(1000, Math.max(50, shown * 2))
  const show = () => {
    const words = writeScreening({ ...asked, limit: next })
    go(addressOf('/screen', { ...words, on: time.on, known: time.known }), 'replace')
  }
  return (
    <p className="more">
      {count.toLocaleString('en-GB')} more {count === 1 ? 'listing scores' : 'listings score'} at or
      over the threshold. Say more of the party above, or{' '}
      {next > shown ? (
        <Button variant="default" size="xs" className="no-print" onClick={show}>
          Show {Math.min(count, next - shown)} more
        </Button>
      ) : (
        'raise the least score.'
      )}
    </p>
  )
}

function sayHidden(earlier: number, undated: number): string {
  const hidden =
    earlier === 0
      ? 'None was listed before.'
      : `${earlier} listed before ${earlier === 1 ? 'is' : 'are'} left out.`
  return undated === 0
    ? hidden
    : `${hidden} ${undated} without a day of listing ${undated === 1 ? 'is' : 'are'} shown.`
}
