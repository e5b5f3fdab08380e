import { useTime } from '../../address/time.ts'
import { useTimeline } from '../../api/law.ts'
import { Basis } from '../../parts/basis.tsx'
import { Page } from '../../parts/page.tsx'
import { gatherSources, SourceList } from '../../parts/sources.tsx'
import { Empty, Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/law.css'
import { EventList } from './event-list.tsx'

/** Tests and launches with what answered them, and ways of evading the measures with what answered those; each with the days between. */
export function TimelinePage() {
  const time = useTime()
  const query = useTimeline(time)
  if (query.isPending) return <Waiting doing="Gathering what happened and what answered it" />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const { events, basis } = query.data
  const sources = gatherSources(events)
  const provocations = events.filter(({ kind }) => kind !== 'tactic')
  const tactics = events.filter(({ kind }) => kind === 'tactic')
  return (
    <Page title="Timeline" about="Events and responses" sentence={sayTimeline(provocations)}>
      {events.length === 0 ? (
        <Empty>
          <p>No event is held that was known by then, which says nothing of what happened.</p>
        </Empty>
      ) : (
        <>
          <EventList
            id="provocations"
            title="Provocation and response"
            note="Days from a test or launch to the instrument that answered it."
            events={provocations}
            sources={sources}
          />
          <EventList
            id="tactics"
            title="Evasion and answer"
            note="Days from the paragraph in which the Council first spoke of it, since when it was first done is not in the sources read."
            events={tactics}
            sources={sources}
          />
        </>
      )}
      <SourceList sources={sources} />
      <Basis basis={basis} />
    </Page>
  )
}

function sayTimeline(
  events: readonly { readonly answers: readonly { readonly days: number | null }[] }[],
): string {
  const days = events.flatMap(({ answers }) => answers[0]?.days ?? [])
  if (days.length === 0) return 'No test or launch is held that was known by then.'
  const [fastest, slowest] = [Math.min(...days), Math.max(...days)]
  return `${events.length} tests and launches are held; those with a day were answered after ${fastest} to ${slowest} days.`
}
