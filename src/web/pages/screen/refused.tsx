import { ProblemError } from '../../api/client.ts'
import { Failed } from '../../parts/states.tsx'
import { NoList } from './no-list.tsx'

interface RefusedProps {
  readonly error: Error
  readonly again: () => void
}

/** Why names could not be looked for: no list is there, or something went wrong. */
export function Refused({ error, again }: RefusedProps) {
  if (error instanceof ProblemError && error.problem.code === 'unavailable/no-list') {
    return <NoList problem={error.problem} />
  }
  return <Failed error={error} again={again} />
}
