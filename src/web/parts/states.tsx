import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ProblemError } from '../api/client.ts'

/** Waiting, in words: what is being done. */
export function Waiting({ doing }: { readonly doing: string }) {
  return (
    <p className="waiting" role="status">
      {doing}…
    </p>
  )
}

interface FailedProps {
  readonly error: Error
  readonly again?: () => void
}

/** What went wrong, and what to try. */
export function Failed({ error, again }: FailedProps) {
  const problem = error instanceof ProblemError ? error.problem : undefined
  return (
    <div className="failed" role="alert">
      <p className="failed-says">{problem?.says ?? 'This page ran into a fault of its own.'}</p>
      {problem?.at === undefined ? null : (
        <p>
          Concerned: <code>{problem.at}</code>
        </p>
      )}
      <p>{problem?.tryThis ?? 'Ask again; if it stays so, reload the page.'}</p>
      {again === undefined ? null : (
        <Button variant="default" onClick={again}>
          Ask again
        </Button>
      )}
    </div>
  )
}

/** Nothing here yet, and the one step that changes that. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="empty">{children}</div>
}
