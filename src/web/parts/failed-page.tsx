import { ProblemError } from '../api/client.ts'
import { Page } from './page.tsx'
import { Failed } from './states.tsx'

interface FailedPageProps {
  /** What was asked for, small and above. */
  readonly about: string
  readonly error: Error
  readonly again: () => void
}

/** A page whose one answer did not come: what was asked for stands above, what went wrong is its sentence. */
export function FailedPage({ about, error, again }: FailedPageProps) {
  const isMissing = error instanceof ProblemError && error.problem.code.startsWith('not-found/')
  return (
    <Page
      title={isMissing ? 'Not found' : 'No answer'}
      about={about}
      sentence={isMissing ? 'There is nothing of this name here.' : 'This could not be answered.'}
    >
      <Failed error={error} again={again} />
    </Page>
  )
}
