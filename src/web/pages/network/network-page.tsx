import type { ReachResult, TiesHeld } from '../../../server/contract.ts'
import { go, usePlace } from '../../address/location.ts'
import { type AskedReach, addressOfReach, readReach } from '../../address/reach.ts'
import { dayAsked, useTime } from '../../address/time.ts'
import { useReach, useTies } from '../../api/networks.ts'
import { Basis } from '../../parts/basis.tsx'
import { Page } from '../../parts/page.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/network.css'
import { sayDate } from '../../words/dates.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { ReachFields } from './reach-fields.tsx'
import { ReachFigure } from './reach-figure.tsx'
import { ReachTable } from './reach-table.tsx'
import { TieTable } from './tie-table.tsx'

/** Who is near a listed party, by which evidence, and what evidence is held. */
export function NetworkPage() {
  const { params } = usePlace()
  const time = useTime()
  const asked = readReach(params)
  const held = useTies('', time)
  const isHeld = (held.data?.total ?? 0) > 0
  const about = `Evidence on who is tied to whom, on ${sayDate(dayAsked(time))}${time.known === undefined ? '' : `, as known by ${sayDate(time.known)}`}`
  const change = (next: Partial<AskedReach>) =>
    go(addressOfReach({ ...asked, ...next }, time), 'replace')
  if (held.isError)
    return (
      <Page title="Network" about={about} sentence="The evidence cannot be read just now.">
        <Failed error={held.error} again={() => void held.refetch()} />
      </Page>
    )
  if (held.data === undefined) return <Waiting doing="Reading the evidence" />
  if (!isHeld)
    return (
      <Page title="Network" about={about} sentence={held.data.says}>
        <p>
          Take in an analyst's table of ties, GLEIF's level 2 file, or FollowTheMoney lines. Each
          tie keeps its document, page and grade.
        </p>
        <EvidenceForm />
      </Page>
    )
  return <Held asked={asked} held={held.data} about={about} change={change} />
}

interface HeldProps {
  readonly asked: AskedReach
  readonly held: TiesHeld
  readonly about: string
  readonly change: (next: Partial<AskedReach>) => void
}

function Held({ asked, held, about, change }: HeldProps) {
  const time = useTime()
  const reach = useReach(asked, time)
  return (
    <Page
      title="Network"
      about={about}
      sentence={<span aria-live="polite">{sayReach(reach.data, reach.error, held)}</span>}
    >
      <ReachFields asked={asked} onChange={change} />
      {reach.isError ? <Failed error={reach.error} again={() => void reach.refetch()} /> : null}
      {reach.data === undefined || reach.isError ? null : (
        <div data-working={reach.isPlaceholderData}>
          <p className="network-caution">{reach.data.caution}</p>
          <ReachFigure reach={reach.data} onChoose={(party) => change({ party })} />
          <ReachTable reach={reach.data} onChoose={(party) => change({ party })} />
        </div>
      )}
      <TieTable party={asked.party} onChoose={(party) => change({ party })} />
      <EvidenceForm />
      {reach.data === undefined ? null : <Basis basis={reach.data.basis} />}
    </Page>
  )
}

function sayReach(reach: ReachResult | undefined, error: Error | null, held: TiesHeld): string {
  if (error !== null) return 'Reach cannot be worked out for this question.'
  if (reach === undefined) return 'Working out who is near…'
  const { from, parties } = reach
  if (from.length === 0)
    return `${held.total} ${held.total === 1 ? 'tie is' : 'ties are'} held, and a list surely names none of the ${held.parties} parties in them.`
  const whom = from.length === 1 ? from[0] : `${from.length} listed parties`
  return parties.length === 0
    ? `Nobody is within reach of ${whom} by the evidence held.`
    : `${parties.length} ${parties.length === 1 ? 'party or address is' : 'parties and addresses are'} within reach of ${whom}.`
}
