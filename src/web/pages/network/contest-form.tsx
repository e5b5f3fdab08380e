import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useContest } from '../../api/networks.ts'
import { Failed } from '../../parts/states.tsx'

interface ContestFormProps {
  readonly id: string
  readonly about: string
}

/** Says why a tie is disputed or wrong. What it was known to say before stays as it was. */
export function ContestForm({ id, about }: ContestFormProps) {
  const contest = useContest()
  const [because, setBecause] = useState('')
  const field = useId()
  const send = (how: 'contested' | 'withdrawn') => {
    if (because.trim() !== '') contest.mutate({ id, because: because.trim(), as: how })
  }
  return (
    <details className="contest">
      <summary aria-label={`Contest: ${about}`}>Contest</summary>
      <label htmlFor={field}>Why? It is kept in the audit chain.</label>
      <textarea
        id={field}
        rows={2}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <p>
        <Button
          size="xs"
          variant="default"
          disabled={contest.isPending || because.trim() === ''}
          onClick={() => send('contested')}
        >
          It is disputed
        </Button>{' '}
        <Button
          size="xs"
          variant="default"
          disabled={contest.isPending || because.trim() === ''}
          onClick={() => send('withdrawn')}
        >
          It is wrong
        </Button>
      </p>
      {contest.isError ? <Failed error={contest.error} /> : null}
    </details>
  )
}
