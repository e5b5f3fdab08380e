import type { WeakLinksAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { go, usePlace } from '../../address/location.ts'
import { useTime } from '../../address/time.ts'
import { useHostsHeld, useWeakLinks } from '../../api/jurisdictions.ts'
import { Basis } from '../../parts/basis.tsx'
import { Page } from '../../parts/page.tsx'
import { gatherSources, SourceList } from '../../parts/sources.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import '../../styles/hosts.css'
import { CutField } from './cut-field.tsx'
import { HostBars } from './host-bars.tsx'
import { HostMap } from './host-map.tsx'
import { HostTable } from './host-table.tsx'
import { ShareCurve } from './share-curve.tsx'

/** The hosts of missions, from the strongest to the weakest, and the share of them under any line. */
export function HostsPage() {
  const time = useTime()
  const { params } = usePlace()
  const below = readCut(params.get('below'))
  const vintage = params.get('vintage') ?? ''
  const query = useWeakLinks(below, vintage, time)
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(window.location.search)
    if (value === undefined) next.delete(name)
    else next.set(name, value)
    go(`/hosts${next.size === 0 ? '' : `?${next}`}`, 'replace')
  }
  if (query.isPending) return <Waiting doing="Counting the hosts under the line" />
  if (query.isError) {
    return (
      <Page title="Hosts" about="Hosts of missions" sentence="This question could not be answered.">
        <Failed error={query.error} again={() => void query.refetch()} />
      </Page>
    )
  }
  return (
    <HostsView
      answer={query.data}
      below={below}
      isWorking={query.isPlaceholderData}
      onCut={(cut) => set('below', cut === 30 ? undefined : String(cut))}
      onVintage={(name) => set('vintage', name === '' ? undefined : name)}
    />
  )
}

interface HostsViewProps {
  readonly answer: WeakLinksAnswer
  readonly below: number
  readonly isWorking: boolean
  readonly onCut: (cut: number) => void
  readonly onVintage: (name: string) => void
}

function HostsView({ answer, below, isWorking, onCut, onVintage }: HostsViewProps) {
  const held = useHostsHeld(useTime())
  const { table, hostList, hosts } = answer
  const sources = gatherSources([table, hostList, ...hosts.flatMap(({ legalBasis }) => legalBasis)])
  const year = table.year ?? 'a year not stated'
  return (
    <Page
      title="Hosts"
      about={
        <>
          Hosts of missions · {table.title}, {year}, {table.vintage} ·{' '}
          <Link to="/missions">Missions desk</Link>
        </>
      }
      sentence={<span aria-live="polite">{answer.says}</span>}
    >
      <div className="hosts-ask no-print">
        <CutField below={below} onCut={onCut} />
        <VintageField answer={answer} onVintage={onVintage} />
        <TakeAlong fileName={`weak-links-${below}`} content={answer} />
      </div>
      <div data-working={isWorking}>
        <HostBars answer={answer} sources={sources} />
        <ShareCurve answer={answer} />
        <HostMap answer={answer} held={held.data} />
        <HostTable answer={answer} held={held.data} sources={sources} />
        <section aria-labelledby="caveats-title">
          <h2 id="caveats-title">What this does not say</h2>
          <ul>
            {[hostList.says, ...answer.caveats].map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
            {answer.line === null ? null : <li>{answer.line.says}</li>}
          </ul>
        </section>
        <SourceList sources={sources} />
        <Basis basis={answer.basis} />
      </div>
    </Page>
  )
}

function VintageField({ answer, onVintage }: Pick<HostsViewProps, 'answer' | 'onVintage'>) {
  if (answer.otherTables.length < 2) return null
  return (
    <label className="vintage-field">
      <span>Vintage</span>
      <select value={answer.table.key} onChange={(event) => onVintage(event.target.value)}>
        {answer.otherTables.map((key) => (
          <option key={key} value={key}>
            {key.split('/').slice(1).join(', ').replaceAll('-', ' ')}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The line in the address; 30, as the essay has it, where there is none that can be read. */
function readCut(text: string | null): number {
  const cut = text === null || text === '' ? Number.NaN : Number(text)
  return cut >= 0 && cut <= 100 ? cut : 30
}
