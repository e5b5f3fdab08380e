import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { downloadText } from './download.ts'

interface TakeAlongProps {
  /** Without its ending. */
  readonly fileName: string
  /** What goes into the file. */
  readonly content: object
  /** The answer as plain text, where it reads well as such. */
  readonly memo?: () => string
}

type Copied = 'link' | 'memo' | 'failed'

/** The ways to take an answer along: its address, its memo on paper or as text, its JSON. */
export function TakeAlong({ fileName, content, memo }: TakeAlongProps) {
  const [copied, setCopied] = useState<Copied>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer has not been copied yet
  useEffect(() => setCopied(undefined), [content])
  const copy = (what: 'link' | 'memo', text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(what),
      () => setCopied('failed'),
    )
  }
  const save = () => {
    const text = JSON.stringify(content, null, 2)
    downloadText(`${fileName}.json`, 'application/json', `${text}\n`)
  }
  return (
    <div className="take-along no-print">
      <Button variant="default" size="xs" onClick={() => copy('link', window.location.href)}>
        {copied === 'link' ? 'Link copied' : 'Copy link'}
      </Button>
      {memo === undefined ? null : (
        <Button variant="default" size="xs" onClick={() => copy('memo', memo())}>
          {copied === 'memo' ? 'Memo copied' : 'Copy as memo'}
        </Button>
      )}
      <Button variant="default" size="xs" onClick={() => window.print()}>
        Print memo
      </Button>
      <Button variant="default" size="xs" onClick={save}>
        Download JSON
      </Button>
      {copied === 'failed' ? (
        <span role="status">
          The browser keeps the clipboard shut: copy the address or print instead.
        </span>
      ) : null}
    </div>
  )
}
