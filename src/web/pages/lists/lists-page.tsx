import type { SourceDetail, SourceLine } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { useSourceDetails, useSources } from '../../api/lists.ts'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { Waiting } from '../../parts/states.tsx'
import '../../styles/lists.css'
import { sayAllFreshness, sayFreshness } from '../../words/freshness.ts'
import { CountChart } from './count-chart.tsx'
import { FreshnessFigure } from './freshness-figure.tsx'
import { StatusMark } from './status-mark.tsx'
import { UpdatePanel } from './update-panel.tsx'

/** Every list that can be read: what serves, how old it is, what waits for a person. */
export function ListsPage() {
  const sources = useSources()
  if (sources.isPending) return <Waiting doing="Asking which lists are held" />
  if (sources.isError)
    return <FailedPage about="Lists" error={sources.error} again={() => void sources.refetch()} />
  const loaded = sources.data.filter(({ status }) => status !== 'not-loaded')
  const absent = sources.data.filter(({ status }) => status === 'not-loaded')
  return (
    <Page
      title="Lists"
      about="Official lists, as their publishers made them"
      sentence={sayAllFreshness(sources.data)}
    >
      {loaded.length === 0 ? <NothingYet /> : <FreshnessFigure lines={loaded} />}
      <LoadedLists lines={loaded} />
      <UpdatePanel ids={[]} />
      <AbsentLists lines={absent} />
    </Page>
  )
}

function NothingYet() {
  return (
    <div className="empty">
      <p>Download the official files into a folder, whatever they are called, and take them in:</p>
      <pre className="command">
        <code>npx firebreak sources update --from FOLDER</code>
      </pre>
    </div>
  )
}

function LoadedLists({ lines }: { readonly lines: readonly SourceLine[] }) {
  const details = useSourceDetails(lines.map(({ id }) => id))
  return (
    <ul className="lists">
      {lines.map((line) => (
        <LoadedList key={line.id} line={line} detail={details.get(line.id)} />
      ))}
    </ul>
  )
}

interface LoadedListProps {
  readonly line: SourceLine
  readonly detail: SourceDetail | undefined
}

function LoadedList({ line, detail }: LoadedListProps) {
  return (
    <li className="list-row">
      <div className="list-says">
        <h2>
          <Link to={`/lists/${line.id}`}>{line.title}</Link>
        </h2>
        <p className="about">
          <StatusMark line={line} /> {line.publisher}, <code>{line.id}</code>
        </p>
        <p>{sayFreshness(line)}</p>
        <p className="quiet">
          {line.records.toLocaleString('en-GB')} records,{' '}
          {line.dropped === 0 ? 'none dropped' : `${line.dropped.toLocaleString('en-GB')} dropped`};{' '}
          {line.versions} {line.versions === 1 ? 'version' : 'versions'} held. The reader of this
          format was proven on {line.proven === 'real file' ? 'a real file' : 'our own sample only'}
          .
        </p>
      </div>
      <div className="list-chart">
        {detail === undefined ? null : <CountChart held={detail.held} height={90} />}
      </div>
    </li>
  )
}

function AbsentLists({ lines }: { readonly lines: readonly SourceLine[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="absent-title">
      <h2 id="absent-title">Not loaded</h2>
      <p className="quiet">Nothing on these is found by any screening.</p>
      <ul className="plain-list">
        {lines.map(({ id, title, publisher }) => (
          <li key={id}>
            <Link to={`/lists/${id}`}>{title}</Link>, {publisher}, <code>{id}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
