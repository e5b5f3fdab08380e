import type { ReactNode } from 'react'
import { addressOf, go, usePlace } from '../../address/location.ts'
import { dayAsked, useTime } from '../../address/time.ts'
import { useSources } from '../../api/lists.ts'
import type { AskedValidation } from '../../api/validation.ts'
import { useValidation } from '../../api/validation.ts'
import { Page } from '../../parts/page.tsx'
import { Empty, Waiting } from '../../parts/states.tsx'
import '../../styles/screen.css'
import '../../styles/validation.css'
import { sayDate } from '../../words/dates.ts'
import { isServing } from '../../words/freshness.ts'
import { Refused } from '../screen/refused.tsx'
import { readValidation, writeValidation } from './asked-validation.ts'
import { ValidationForm } from './validation-form.tsx'
import { ValidationView } from './validation-view.tsx'

/** Does screening here find what it should, and what does that cost in false alarms? */
export function ValidationPage() {
  const time = useTime()
  const { params } = usePlace()
  const asked = readValidation(params)
  const validation = useValidation(asked, time)
  const answer = validation.data
  const run = (next: AskedValidation) => {
    const { on, known } = Object.fromEntries(params)
    const address = addressOf('/validation', { ...writeValidation(next), on, known })
    if (asked !== undefined && validation.isError) void validation.refetch()
    go(address)
  }
  return (
    <Page
      title="Validation"
      about={`Validation of screening, on ${sayDate(dayAsked(time))}${time.known === undefined ? '' : `, as known by ${sayDate(time.known)}`}`}
      sentence={<span aria-live="polite">{sayHead(asked, validation.error, answer?.says)}</span>}
    >
      <ValidationForm key={params.toString()} asked={asked} onRun={run} />
      {asked === undefined ? <NotAskedYet /> : null}
      {asked !== undefined && validation.isPending ? (
        <Waiting
          doing={`Testing ${asked.sample} listings and up to two thousand clean names; with large lists it takes half a minute`}
        />
      ) : null}
      {validation.isError ? (
        <Refused error={validation.error} again={() => void validation.refetch()} />
      ) : null}
      {answer === undefined || validation.isError ? null : <ValidationView answer={answer} />}
    </Page>
  )
}

function NotAskedYet(): ReactNode {
  const sources = useSources()
  if (sources.data !== undefined && !sources.data.some(isServing))
    return (
      <Empty>
        <p>
          No list is loaded, so there is nothing to test. Take the official files in first:{' '}
          <code>npx firebreak sources update --from FOLDER</code>
        </p>
      </Empty>
    )
  return (
    <Empty>
      <p>
        The test asks for listed names as they are written, for the same names as they go wrong, and
        for names that nobody listed bears. Here it takes a sample; the command line tests every
        listing and takes your own clean names:
      </p>
      <pre className="command">
        <code>npx firebreak validate --clean customers.csv --out report</code>
      </pre>
    </Empty>
  )
}

function sayHead(
  asked: AskedValidation | undefined,
  error: Error | null,
  says: string | undefined,
): string {
  if (asked === undefined) return 'Does screening here find what it should?'
  if (error !== null) return 'The test could not be run.'
  return says ?? 'Testing…'
}
