import type { HostAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { useTime } from '../../address/time.ts'
import { useHost } from '../../api/jurisdictions.ts'
import { Basis } from '../../parts/basis.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { Page } from '../../parts/page.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { type GradedSource, gatherSources, numberOf, SourceList } from '../../parts/sources.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import '../../styles/hosts.css'
import { sayDate } from '../../words/dates.ts'
import { PercentileAxis } from './percentile-axis.tsx'

/** One host: capacity by vintage, what binds it, what it reported, its register. */
export function HostPage({ id }: { readonly id: string }) {
  const query = useHost(id, useTime())
  if (query.isPending) return <Waiting doing="Gathering what is held of the host" />
  if (query.isError) {
    return (
      <Page title="Hosts" about="Hosts of missions" sentence="This question could not be answered.">
        <Failed error={query.error} again={() => void query.refetch()} />
      </Page>
    )
  }
  const host = query.data
  const sources = gatherSources([host.hostList, ...host.scores, ...host.legalBasis])
  return (
    <div data-working={query.isPlaceholderData}>
      <Page title={host.name} about={<About host={host} sources={sources} />} sentence={host.says}>
        <div className="hosts-ask no-print">
          <TakeAlong fileName={`host-${host.country}`} content={host} />
        </div>
        <Scores host={host} sources={sources} />
        <LegalBasis host={host} sources={sources} />
        <Reporting host={host} />
        <Register host={host} />
        <SourceList sources={sources} />
        <Basis basis={host.basis} />
      </Page>
    </div>
  )
}

interface PartProps {
  readonly host: HostAnswer
  readonly sources: readonly GradedSource[]
}

function About({ host, sources }: PartProps) {
  const { post, from, to, hostList } = host
  return (
    <>
      <Link to="/hosts">Hosts</Link> · {post} · {sayOpening(from, to)}{' '}
      <GradeMark
        grade={hostList.grade}
        source={hostList.source}
        number={numberOf(sources, hostList.source)}
      />
    </>
  )
}

function sayOpening(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'when it opened or closed is not known'
  const opened = from === null ? 'opened on a day not known' : `opened ${sayDate(from)}`
  return to === null ? opened : `${opened}, closed ${sayDate(to)}`
}

function Scores({ host, sources }: PartProps) {
  return (
    <section aria-labelledby="scores-title">
      <h2 id="scores-title">Rule of law, by vintage</h2>
      <p className="quiet">
        Percentile rank among about two hundred economies; the thin bar is the 90% interval as
        published. The vintage is part of the figure: each update reissues the years before it.
      </p>
      <PercentileAxis />
      <ul className="host-bars">
        {host.scores.map((score) => (
          <li key={score.key} className="host-bar" data-below="true">
            <span>
              {score.year ?? 'year not stated'} ({score.vintage}){' '}
              <GradeMark
                grade={score.grade}
                source={score.source}
                number={numberOf(sources, score.source)}
              />
            </span>
            <svg className="rank-bar" aria-hidden="true">
              <rect width="100%" height="100%" className="rank-bar-ground" />
              <rect
                y="25%"
                height="50%"
                width={`${score.percentile ?? 0}%`}
                className="rank-bar-weak"
              />
              {score.low === null || score.high === null ? null : (
                <line
                  x1={`${score.low}%`}
                  x2={`${score.high}%`}
                  y1="50%"
                  y2="50%"
                  className="rank-bar-error"
                />
              )}
            </svg>
            <span className="rank-bar-figure">{score.percentile?.toFixed(1) ?? 'not entered'}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LegalBasis({ host, sources }: PartProps) {
  return (
    <section aria-labelledby="basis-law-title">
      <h2 id="basis-law-title">What binds it</h2>
      <ul>
        <li>
          {host.isState
            ? 'The law of the United Nations, as every Member State.'
            : 'The law of the United Nations, through the Member State that it belongs to.'}
        </li>
        {host.legalBasis.map((act) => (
          <li key={act.title}>
            {act.title}{' '}
            <GradeMark
              grade={act.grade}
              source={act.source}
              number={numberOf(sources, act.source)}
            />
          </li>
        ))}
        {host.legalBasis.length > 0 ? null : (
          <li className="quiet">
            No act beside it is held. That is not to say that there is none.
          </li>
        )}
      </ul>
    </section>
  )
}

function Reporting({ host }: { readonly host: HostAnswer }) {
  const { reporting } = host
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">National reports</h2>
      {reporting === null ? (
        <p className="quiet">
          No report is held, which is not to say that none was made. Take in the Committee's table:{' '}
          <code>npx firebreak hosts import-reports FILE.csv</code>
        </p>
      ) : (
        <ScrollArea name="Table of national reports">
          <table className="hosts-table">
            <thead>
              <tr>
                <th scope="col">Resolution</th>
                <th scope="col">Due</th>
                <th scope="col">Made</th>
                <th scope="col" className="number">
                  Days late
                </th>
              </tr>
            </thead>
            <tbody>
              {reporting.reports.map((report) => (
                <tr key={report.resolution}>
                  <th scope="row">{report.resolution}</th>
                  <td>{sayDate(report.due)}</td>
                  <td>{report.made === null ? 'not made, as known' : sayDate(report.made)}</td>
                  <td className="number">{report.daysLate}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  )
}

function Register({ host }: { readonly host: HostAnswer }) {
  const { register, country } = host
  return (
    <section aria-labelledby="register-title">
      <h2 id="register-title">Register of missions</h2>
      {register === null ? (
        <p className="quiet">
          None is in the ledger. <Link to="/missions">Take one in at the missions desk</Link>
        </p>
      ) : (
        <p>
          {register.missions} missions and {register.entries} entries.{' '}
          <Link to={`/missions/${country}`}>Open the checklist</Link>
        </p>
      )}
    </section>
  )
}
