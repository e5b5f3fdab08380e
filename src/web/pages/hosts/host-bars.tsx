import type { HostLine, WeakLinksAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { PercentileAxis } from './percentile-axis.tsx'
import { sayChance } from './say-chance.ts'

interface HostBarsProps {
  readonly answer: WeakLinksAnswer
  readonly sources: readonly GradedSource[]
}

/** Every host as a bar with its error bar, and the line through all of them. */
export function HostBars({ answer, sources }: HostBarsProps) {
  const { hosts, below, count, of, table, missing } = answer
  const known = hosts.filter(({ percentile }) => percentile !== null)
  const across = hosts.filter(({ standing }) => standing === 'across').length
  return (
    <figure className="host-figure">
      <figcaption>
        <p className="claim">
          {count} of {of - missing.length} hosts stand below percentile {below}; of {across} the
          interval runs across the line.
        </p>
        <p className="quiet">
          Percentile rank among about two hundred economies; the thin bar is the 90% interval as
          published. Filled: below the line.{' '}
          <GradeMark
            grade={table.grade}
            source={table.source}
            number={numberOf(sources, table.source)}
          />
        </p>
      </figcaption>
      <PercentileAxis />
      <ol className="host-bars">
        {known.map((host) => (
          <HostBar key={host.country} host={host} below={below} />
        ))}
      </ol>
      {missing.length === 0 ? null : (
        <p className="no-value">
          Without a value in this table, and counted nowhere: {missing.join(', ')}.
        </p>
      )}
    </figure>
  )
}

interface HostBarProps {
  readonly host: HostLine
  readonly below: number
}

function HostBar({ host, below }: HostBarProps) {
  const { country, name, percentile, low, high, isBelow, standing, chanceBelow } = host
  return (
    <li className="host-bar" data-below={isBelow === true}>
      <Link to={`/hosts/${country}`}>{name}</Link>
      <svg className="rank-bar" aria-hidden="true">
        <rect width="100%" height="100%" className="rank-bar-ground" />
        <rect
          y="25%"
          height="50%"
          width={`${percentile ?? 0}%`}
          className={isBelow === true ? 'rank-bar-weak' : 'rank-bar-strong'}
        />
        {low === null || high === null ? null : (
          <>
            <line x1={`${low}%`} x2={`${high}%`} y1="50%" y2="50%" className="rank-bar-error" />
            <line x1={`${low}%`} x2={`${low}%`} y1="28%" y2="72%" className="rank-bar-error" />
            <line x1={`${high}%`} x2={`${high}%`} y1="28%" y2="72%" className="rank-bar-error" />
          </>
        )}
        <line x1={`${below}%`} x2={`${below}%`} y1="0" y2="100%" className="rank-bar-cut" />
      </svg>
      <span className="rank-bar-figure">
        {percentile?.toFixed(1)}
        <span className="hidden">
          {isBelow === true ? ', below the line' : ', not below the line'}
          {low === null || high === null
            ? ''
            : `, interval ${low.toFixed(1)} to ${high.toFixed(1)}`}
          {chanceBelow === null ? '' : `, chance of being below it ${sayChance(chanceBelow)}`}
        </span>
        {standing === 'across' ? <span className="rank-bar-across">across</span> : null}
      </span>
    </li>
  )
}
