import type { RegimeList, RegimeSummary } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { dayAsked, useTime } from '../../address/time.ts'
import { useRegimes } from '../../api/regimes.ts'
import { Basis } from '../../parts/basis.tsx'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { Waiting } from '../../parts/states.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayList } from '../../words/law-words.ts'
import { useAskedComparison } from './asked.ts'
import { CaseTable } from './case-table.tsx'
import { DisputeView } from './dispute-view.tsx'

/** Whose law is held, whom it binds, what of it is disputed. */
export function Overview() {
  const time = useTime()
  const held = useRegimes(time)
  if (held.isPending) return <Waiting doing="Opening the regimes" />
  if (held.isError)
    return <FailedPage about="Regimes" error={held.error} again={() => void held.refetch()} />
  const { regimes, cases, basis } = held.data
  return (
    <Page
      title="Regimes"
      about={`Regimes held, on ${sayDate(dayAsked(time))}`}
      sentence={sayHeld(held.data)}
    >
      <ul className="regimes">
        {regimes.map((regime) => (
          <li key={regime.id}>
            <RegimeView regime={regime} all={regimes} />
          </li>
        ))}
      </ul>
      <CaseTable cases={cases} />
      <Basis basis={basis} />
    </Page>
  )
}

interface RegimeViewProps {
  readonly regime: RegimeSummary
  readonly all: readonly RegimeSummary[]
}

function RegimeView({ regime, all }: RegimeViewProps) {
  const { addressWith } = useAskedComparison()
  const others = all.filter((one) => one.id !== regime.id && one.target === regime.target)
  const partners =
    regime.carriesOut === undefined ? others : others.filter((one) => one.id === regime.carriesOut)
  const fallback = all.filter((one) => one.id !== regime.id && one.carriesOut === undefined)
  return (
    <article aria-labelledby={`regime-${regime.id}`}>
      <h2 id={`regime-${regime.id}`}>{regime.title}</h2>
      <p>
        {regime.body}; binds {regime.binds}
        {regime.jurisdictions.length === 0 ? '' : ` (${regime.jurisdictions.join(', ')})`}.{' '}
        {regime.inForce} of its {regime.measures} measures entered were in force. Entered through{' '}
        {sayDate(regime.completeThrough)}.
      </p>
      {regime.disputes.map((dispute) => (
        <DisputeView key={dispute.id} dispute={dispute} />
      ))}
      <ul className="compare-links">
        {(partners.length === 0 ? fallback : partners).map((other) => (
          <li key={other.id}>
            <Link
              to={
                regime.carriesOut === undefined && other.carriesOut === regime.id
                  ? addressWith({ left: regime.id, right: other.id })
                  : addressWith({ left: other.id, right: regime.id })
              }
            >
              Beside {other.title}
            </Link>
          </li>
        ))}
      </ul>
      <details>
        <summary>What of it is not held</summary>
        <ul>
          {regime.notHeld.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </article>
  )
}

function sayHeld({ regimes }: RegimeList): string {
  const all = regimes.filter(
    ({ jurisdictions, carriesOut }) => carriesOut === undefined && jurisdictions.length === 0,
  )
  const some = regimes.filter((one) => !all.includes(one))
  const disputed = regimes.filter(({ disputes }) => disputes.length > 0)
  const of = (list: readonly RegimeSummary[]) => sayList([...new Set(list.map(({ body }) => body))])
  const first = `${regimes.length} ${regimes.length === 1 ? 'regime is' : 'regimes are'} held: law of the ${of(all)}, which binds all States`
  const second = some.length === 0 ? '.' : `, and of the ${of(some)}, which bind their own.`
  const third =
    disputed.length === 0
      ? ''
      : ` Disputed is what stands of ${sayList(disputed.map(({ title }) => title))}.`
  return first + second + third
}
