import type { SourceDetail } from '../../../server/contract.ts'
import { useSource } from '../../api/lists.ts'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { Waiting } from '../../parts/states.tsx'
import '../../styles/lists.css'
import { isServing, sayFreshness } from '../../words/freshness.ts'
import { CountChart } from './count-chart.tsx'
import { DiffSection } from './diff-section.tsx'
import { HeldBack } from './held-back.tsx'
import { StatusMark } from './status-mark.tsx'
import { UpdatePanel } from './update-panel.tsx'
import { VersionDetail } from './version-detail.tsx'
import { VersionTable } from './version-table.tsx'

/** One list: what serves and how old it is, what waits, how it changed, and what its reader could not keep. */
export function ListPage({ id }: { readonly id: string }) {
  const source = useSource(id)
  if (source.isPending) return <Waiting doing="Opening the list" />
  if (source.isError)
    return <FailedPage about={id} error={source.error} again={() => void source.refetch()} />
  const list = source.data
  return (
    <Page title={list.title} about={<About list={list} />} sentence={sayHead(list)}>
      <HeldBack list={list} />
      {list.held.length === 0 ? (
        <NotLoaded list={list} />
      ) : (
        <>
          <section aria-labelledby="counts-title">
            <h2 id="counts-title">Records over time</h2>
            <CountChart held={list.held} height={160} />
          </section>
          <VersionTable list={list} />
          <DiffSection list={list} />
          <VersionDetail list={list} />
        </>
      )}
      <UpdatePanel ids={[id]} />
      <HowItIsRead list={list} />
    </Page>
  )
}

function About({ list }: { readonly list: SourceDetail }) {
  return (
    <>
      {list.publisher} · <code>{list.id}</code> · <StatusMark line={list} />
    </>
  )
}

/** What waits is told in its own section, with the way to release it. */
function sayHead({ waiting: _, ...list }: SourceDetail): string {
  const records = !isServing(list)
    ? ''
    : ` It holds ${list.records.toLocaleString('en-GB')} records.`
  return `${list.title}: ${lowerFirst(sayFreshness(list))}${records}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function NotLoaded({ list }: { readonly list: SourceDetail }) {
  return (
    <div className="empty">
      <p>
        Nothing of this list is held, so no screening finds what stands on it. Its publisher's files
        are at{' '}
        <a href={list.home} rel="noreferrer">
          {list.home}
        </a>
        . Put them into a folder and run:
      </p>
      <pre className="command">
        <code>npx firebreak sources update {list.id} --from FOLDER</code>
      </pre>
    </div>
  )
}

/** What the reader of the format was proven on, what it leaves out and why, and how weak names are taken. */
function HowItIsRead({ list }: { readonly list: SourceDetail }) {
  return (
    <section aria-labelledby="read-title">
      <h2 id="read-title">How it is read</h2>
      <p>
        The reader of this format was proven on{' '}
        {list.proven === 'real file' ? "a real file of the publisher's" : 'our own sample only'}. A
        name that the list calls weak {list.weakAliasesAlert ? 'alerts' : 'does not alert'} by
        itself. The publisher's page:{' '}
        <a href={list.home} rel="noreferrer">
          {list.home}
        </a>
        .
      </p>
      {list.ignores.length === 0 ? (
        <p>No field of the format is left out.</p>
      ) : (
        <>
          <p>Fields of the format that are left out, and why:</p>
          <dl className="ignores">
            {list.ignores.map(({ field, because }) => (
              <div key={field}>
                <dt>
                  <code>{field}</code>
                </dt>
                <dd>{because}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}
