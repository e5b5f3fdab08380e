import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { SourceDiff } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { downloadText } from '../../parts/download.ts'
import { FieldChanges } from '../../parts/field-changes.tsx'
import { NameText } from '../../parts/name-text.tsx'
import { sayVersion } from '../../words/list-words.ts'

/** How many of a kind are shown before the rest is asked for. */
const firstShown = 25

/** Two versions of a list held against each other, to be read: who is new, who is gone, what reads otherwise. */
export function DiffView({ diff }: { readonly diff: SourceDiff }) {
  const save = () =>
    downloadText(
      `${diff.id}-diff.json`.replace(/[^\w.-]+/g, '-'),
      'application/json',
      `${JSON.stringify(diff, null, 2)}\n`,
    )
  return (
    <>
      <div className="diff-head">
        <p className="diff-says">{sayDiff(diff)}</p>
        <Button className="no-print" variant="default" size="xs" onClick={save}>
          Download JSON
        </Button>
      </div>
      <Group name="Added" count={diff.counts.added} all={diff.added} />
      <Group name="Removed" count={diff.counts.removed} all={diff.removed} />
      <Group
        name="Changed"
        count={diff.counts.changed}
        all={diff.changed.map(({ fields, ...named }) => ({
          ...named,
          detail: <FieldChanges fields={fields} />,
        }))}
      />
    </>
  )
}

interface Entry {
  readonly id: string
  readonly caption: string
  readonly detail?: ReactNode
}

interface GroupProps {
  readonly name: string
  readonly count: number
  readonly all: readonly Entry[]
}

function Group({ name, count, all }: GroupProps) {
  const [isWhole, setIsWhole] = useState(false)
  if (count === 0) return null
  const shown = isWhole ? all : all.slice(0, firstShown)
  return (
    <div className="diff-group">
      <h3>
        {name}, {count.toLocaleString('en-GB')}
      </h3>
      <ul>
        {shown.map(({ id, caption, detail }) => (
          <li key={id}>
            <Link to={`/listing/${encodeURIComponent(id)}`}>
              <NameText text={caption} />
            </Link>{' '}
            <code className="quiet">{id}</code>
            {detail}
          </li>
        ))}
      </ul>
      {shown.length === all.length ? null : (
        <button type="button" className="plain no-print" onClick={() => setIsWhole(true)}>
          Show the other {(all.length - shown.length).toLocaleString('en-GB')}
        </button>
      )}
      {all.length < count ? (
        <p className="quiet">
          {(count - all.length).toLocaleString('en-GB')} more are not in this answer.
        </p>
      ) : null}
    </div>
  )
}

function sayDiff({ from, to, counts }: SourceDiff): string {
  const all = counts.added + counts.changed + counts.removed
  const between = `From version ${sayVersion(from)} to version ${sayVersion(to)}`
  if (all === 0) return `${between} no record was added, changed or removed.`
  const [added, changed, removed] = [counts.added, counts.changed, counts.removed].map((count) =>
    count.toLocaleString('en-GB'),
  )
  return `${between}: ${added} added, ${removed} removed, ${changed} changed.`
}
