import { Link } from '../../address/link.tsx'
import { addressOf } from '../../address/location.ts'
import { usePerverse } from '../../api/displacement.ts'
import { Failed, Waiting } from '../../parts/states.tsx'
import { sayFigure, sayLevel, sayPart } from './say-figure.ts'
import { wordsOf } from './scenario-words.ts'

/** Why tightening a strict host can make things worse, by an instance that the program found. */
export function PerverseView() {
  const search = usePerverse()
  return (
    <section aria-labelledby="perverse-title">
      <h2 id="perverse-title">When tightening a strict host makes it worse</h2>
      <p>
        What leaves a host goes where it goes by size, not by strictness. Where the strict host is
        already much stricter than the rest, each act that it drives out was likelier to be stopped
        there than where it lands.
      </p>
      {search.isPending ? <Waiting doing="Looking for an instance" /> : null}
      {search.isError ? <Failed error={search.error} again={() => void search.refetch()} /> : null}
      {search.data?.case == null ? null : <Found search={search.data} found={search.data.case} />}
    </section>
  )
}

type Search = NonNullable<ReturnType<typeof usePerverse>['data']>

interface FoundProps {
  readonly search: Search
  readonly found: NonNullable<Search['case']>
}

function Found({ search, found }: FoundProps) {
  const { scenario, host, perverseAbove, unenforced, leakage } = found
  return (
    <>
      <p>
        Of {search.tried.toLocaleString('en-US')} instances drawn in round numbers, {search.found}{' '}
        have a strict host past its threshold whose shutting raises what is not stopped and its
        share. The worst of them: deterrence {scenario.kappa}, exit volume {scenario.exitVolume},
        and{' '}
        {scenario.hosts
          .map(
            ({ id, volume, enforcement }) =>
              `${id} with ${volume} units, ${sayPart(enforcement)} stopped`,
          )
          .join('; ')}
        .
      </p>
      <p className="claim">
        Shutting {host} raises what is not stopped from {sayFigure(unenforced.before)} to{' '}
        {sayFigure(unenforced.after)}, and its share from {sayPart(leakage.before)} to{' '}
        {sayPart(leakage.after)}.
      </p>
      <p>
        The threshold is p* = 1 − E/M + 1/κ = {sayLevel(Number(perverseAbove.toFixed(3)))}: over it,
        what is lost by pushing activity towards laxer hosts is more than what is won by stopping a
        little more here. It is lower the more goes unstopped elsewhere, and the more operators mind
        being stopped. Tightening the lax hosts first raises the threshold again.{' '}
        <Link to={addressOf('/displacement', wordsOf(scenario))}>Open this instance</Link>
      </p>
    </>
  )
}
