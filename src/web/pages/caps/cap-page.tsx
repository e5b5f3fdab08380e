import type { CapStatus } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { usePlace } from '../../address/location.ts'
import { useTime } from '../../address/time.ts'
import { useCapStatus } from '../../api/queries.ts'
import { Basis } from '../../parts/basis.tsx'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { gatherSources, SourceList } from '../../parts/sources.tsx'
import { Waiting } from '../../parts/states.tsx'
import '../../styles/caps.css'
import { sayShare } from '../../words/amounts.ts'
import { sayDate, sayStretch } from '../../words/dates.ts'
import { sayCitation, sayFirst } from '../../words/law-words.ts'
import { BesideTable } from './beside-table.tsx'
import { CapFigure } from './cap-figure.tsx'
import { sayKind } from './cap-kind.ts'
import { CapStatusLabel } from './cap-status-label.tsx'
import { ConditionList } from './condition-list.tsx'
import { LimitTable } from './limit-table.tsx'
import { NoticeList } from './notice-list.tsx'
import { Outlook } from './outlook.tsx'
import { PartyTable } from './party-table.tsx'
import { ReportTable } from './report-table.tsx'

/** One ceiling: its sentence, its figure, its notices, its reports, what it rests on. */
export function CapPage({ id }: { readonly id: string }) {
  const time = useTime()
  const whose = usePlace().params.get('whose') ?? undefined
  const query = useCapStatus(id, time, whose)
  if (query.isPending) return <Waiting doing="Adding up the reports under the cap" />
  if (query.isError)
    return <FailedPage about="Cap" error={query.error} again={() => void query.refetch()} />
  const cap = query.data
  const sources = gatherSources([...cap.reports, ...cap.beside, cap.limits])
  return (
    <div data-working={query.isPlaceholderData}>
      <Page
        title={whose === undefined ? sayFirst(cap.title) : `${sayFirst(cap.title)}: ${whose}`}
        about={<About cap={cap} />}
        sentence={cap.says}
      >
        <CapFigure cap={cap} />
        <PartyTable cap={cap} />
        <LimitTable cap={cap} sources={sources} />
        <Base cap={cap} />
        <Price cap={cap} />
        {cap.alternative === null ? null : <p>{cap.alternative.says}</p>}
        <Ended cap={cap} />
        <ConditionList conditions={cap.conditions} />
        <NoticeList notices={cap.notices} />
        <ReportTable cap={cap} sources={sources} />
        <BesideTable cap={cap} sources={sources} />
        <Outlook cap={cap} />
        <SourceList sources={sources} />
        <Basis basis={cap.basis} />
      </Page>
    </div>
  )
}

function About({ cap }: { readonly cap: CapStatus }) {
  return (
    <>
      {sayFirst(cap.title)} · <Link to={`/law/${cap.measure}`}>{sayCitation(cap.citation)}</Link> ·{' '}
      {sayKind(cap)} · <CapStatusLabel status={cap.status} />
    </>
  )
}

/** Where the limit comes from when it is no figure of the law. */
function Base({ cap }: { readonly cap: CapStatus }) {
  if (cap.base === null) return null
  const { from, to, unit } = cap.base
  return (
    <p>
      The limit is what the same State reported in {unit} {from === to ? 'as of' : 'for'}{' '}
      {sayStretch(from, to)}; until that is reported whole, the limit is not known.
    </p>
  )
}

/** What became of the cap once its law gave way. */
function Ended({ cap }: { readonly cap: CapStatus }) {
  const ended = cap.window.ended
  if (ended === undefined) return null
  return (
    <section aria-labelledby="ended-title">
      <h2 id="ended-title">After {sayDate(ended.on)}</h2>
      <p>
        {ended.says} <Link to={`/law/${ended.by}`}>The measure that replaced it</Link>
      </p>
    </section>
  )
}

/** Which limit a price makes bind, and the factor by which tonnes were counted. */
function Price({ cap }: { readonly cap: CapStatus }) {
  const factor = cap.reports.find(({ converted }) => converted !== undefined)?.converted?.factor
  const most = cap.shareAtMost.quantity
  return (
    <>
      {cap.price === null ? null : <p>{cap.price.says}</p>}
      {factor === undefined ? null : (
        <p>
          Tonnes are counted at {factor.low} to {factor.high} barrels: used is at least{' '}
          {sayShare(cap.share.quantity)}
          {most === null ? '' : ` and at most ${sayShare(most)}`}. {factor.says}
        </p>
      )}
    </>
  )
}
