import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRelease } from '../../api/lists.ts'
import { Failed } from '../../parts/states.tsx'
import { sayVersion } from '../../words/list-words.ts'

interface ReleaseFormProps {
  readonly id: string
  readonly version: string
}

/** Lets a version serve that was held back, with the reason of the person who answers for it. */
export function ReleaseForm({ id, version }: ReleaseFormProps) {
  const release = useRelease()
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const field = `reason-${id}`
  const submit = () => {
    setIsMissing(reason.trim() === '')
    if (reason.trim() !== '') release.mutate({ id, version, reason: reason.trim() })
  }
  return (
    <form
      className="release no-print"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label htmlFor={field}>
        Why is this version right? Real mass delistings happen: name the notice that you read.
      </label>
      <textarea
        id={field}
        rows={3}
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={`${field}-note`}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p id={`${field}-note`} className="quiet">
        {isMissing
          ? 'A release needs a reason.'
          : 'Your reason is kept in the audit chain. The version serves from then on.'}
      </p>
      <Button type="submit" variant="default" disabled={release.isPending}>
        {release.isPending ? 'Releasing…' : `Release version ${sayVersion(version)}`}
      </Button>
      {release.isSuccess ? (
        <p role="status">Released. It serves as soon as its index is ready; this page follows.</p>
      ) : null}
      {release.isError ? <Failed error={release.error} /> : null}
    </form>
  )
}
