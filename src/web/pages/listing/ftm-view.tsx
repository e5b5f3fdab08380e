import { Button } from '@mantine/core'
import { useState } from 'react'
import { downloadText } from '../../parts/download.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'

interface FtmViewProps {
  readonly id: string
  readonly ftm: object
}

/** The record as FollowTheMoney JSON, which other tools read. */
export function FtmView({ id, ftm }: FtmViewProps) {
  const [isOpen, setIsOpen] = useState(false)
  const text = `${JSON.stringify(ftm, null, 2)}\n`
  const save = () =>
    downloadText(`${id.replace(/[^\w.-]+/g, '-')}.ftm.json`, 'application/json', text)
  return (
    <section className="no-print" aria-labelledby="ftm-title">
      <div className="section-head">
        <h2 id="ftm-title">FollowTheMoney JSON</h2>
        <Button variant="default" size="xs" onClick={save}>
          Download
        </Button>
      </div>
      <button
        type="button"
        className="plain"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Hide it' : 'Show it'}
      </button>
      {isOpen ? (
        <ScrollArea name="The JSON">
          <pre className="ftm">
            <code>{text}</code>
          </pre>
        </ScrollArea>
      ) : null}
    </section>
  )
}
