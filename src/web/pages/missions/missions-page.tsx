import { useMemo } from 'react'
import { Link } from '../../address/link.tsx'
import { addressOf, usePlace } from '../../address/location.ts'
import { readFacts, writeFacts } from '../../address/question.ts'
import { useTime } from '../../address/time.ts'
import { ProblemError } from '../../api/client.ts'
import { type DeskQuestion, useHostsHeld, useMissions } from '../../api/jurisdictions.ts'
import { Page } from '../../parts/page.tsx'
import { Empty, Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/law.css'
import '../../styles/missions.css'
import { DeskView } from './desk-view.tsx'
import { examples } from './examples.ts'
import { RegisterForm } from './register-form.tsx'

/** The missions desk: registers in the ledger, a register in the address, or the way to take one in. */
export function MissionsPage() {
  const { params } = usePlace()
  const written = params.get('q') ?? ''
  const register = useMemo(() => (written === '' ? undefined : readFacts(written)), [written])
  if (written === '') return <Start />
  if (register === undefined) return <Damaged />
  return <Desk question={{ kind: 'given', register }} />
}

/** The checklist of one host, kept in the ledger. */
export function HostMissionsPage({ id }: { readonly id: string }) {
  return <Desk question={{ kind: 'ledger', host: id }} />
}

/** No register is kept of the host: what that is, and the way to take one in. */
function NoRegister({ says }: { readonly says: string }) {
  return (
    <Page title="Missions" about={<Link to="/missions">Missions</Link>} sentence={says}>
      <Empty>
        <p>
          That is not to say that there is no mission.{' '}
          <Link to="/missions">Take a register in at the missions desk.</Link>
        </p>
      </Empty>
    </Page>
  )
}

function isNotFound(error: Error | null): error is ProblemError {
  return error instanceof ProblemError && error.problem.code === 'not-found/register'
}

function Desk({ question }: { readonly question: DeskQuestion }) {
  const query = useMissions(question, useTime())
  if (query.isPending) return <Waiting doing="Holding the register against the law" />
  if (question.kind === 'ledger' && isNotFound(query.error)) {
    return <NoRegister says={query.error.message} />
  }
  if (query.isError) {
    return (
      <Page title="Missions" about="Missions" sentence="This register could not be answered.">
        <Failed error={query.error} again={() => void query.refetch()} />
        <p>
          <Link to="/missions">Back to the missions desk</Link>
        </p>
      </Page>
    )
  }
  return <DeskView answer={query.data} isKept={question.kind === 'ledger'} />
}

function Start() {
  return (
    <Page
      title="Missions"
      about="Missions desk"
      sentence="Is a host's register of missions, accounts, property and staff in keeping with the law?"
    >
      <HeldRegisters />
      <section aria-labelledby="import-title">
        <h2 id="import-title">Take in a register</h2>
        <RegisterForm />
      </section>
      <section className="no-print" aria-labelledby="examples-title">
        <h2 id="examples-title">Or open one that is worked</h2>
        <ul>
          {examples.map(({ says, register }) => (
            <li key={says}>
              <Link to={addressOf('/missions', { on: '2017-01-15', q: writeFacts(register) })}>
                {says}
              </Link>
            </li>
          ))}
        </ul>
        <p className="quiet">
          The missions are invented. A register in an address is not kept: marks need one in the
          ledger.
        </p>
      </section>
    </Page>
  )
}

function HeldRegisters() {
  const held = useHostsHeld(useTime())
  const hosts = held.data?.hosts.filter(({ hasRegister }) => hasRegister) ?? []
  return (
    <section aria-labelledby="held-title">
      <h2 id="held-title">In the ledger</h2>
      {held.isError ? <Failed error={held.error} again={() => void held.refetch()} /> : null}
      {held.isPending ? <Waiting doing="Looking for registers" /> : null}
      {held.data !== undefined && hosts.length === 0 ? (
        <Empty>
          <p>
            No register is in the ledger yet. Take one in below, or with{' '}
            <code>npx firebreak mission import FILE.csv --host DE</code>
          </p>
        </Empty>
      ) : null}
      <ul>
        {hosts.map(({ country, name }) => (
          <li key={country}>
            <Link to={`/missions/${country}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Damaged() {
  return (
    <Page
      title="Missions"
      about="Missions"
      sentence="The register in this address cannot be read: part of it may have been lost in copying."
    >
      <p>
        Ask for the link again, or <Link to="/missions">start anew</Link>.
      </p>
    </Page>
  )
}
