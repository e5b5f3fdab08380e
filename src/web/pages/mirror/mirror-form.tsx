import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { AskedMirror } from '../../api/mirror.ts'
import { FileInput } from '../../parts/file-input.tsx'
import { example } from './example.ts'

interface MirrorFormProps {
  readonly asked: AskedMirror
  readonly onAsk: (next: AskedMirror) => void
  readonly isTooLong: boolean
}

/** Figures to be set side by side: pasted rows, or a file. */
export function MirrorForm({ asked, onAsk, isTooLong }: MirrorFormProps) {
  const id = useId()
  const [text, setText] = useState(asked.file)
  const [percent, setPercent] = useState(String(asked.percent))
  const [wrong, setWrong] = useState<string>()
  const load = (file: File | undefined) => {
    file?.text().then(
      (content) => {
        setWrong(undefined)
        onAsk({ file: content, percent: Number(percent) })
      },
      () => setWrong(`${file.name} could not be read.`),
    )
  }
  return (
    <form
      className="mirror-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        onAsk({ file: text, percent: Number(percent) })
      }}
    >
      <h2>Figures</h2>
      <label htmlFor={`${id}-rows`}>
        Rows of CSV or JSON: reporter, partner, flow (import or export), hs, period, value,
        quantity, source
      </label>
      <textarea
        id={`${id}-rows`}
        className="mirror-rows"
        rows={9}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className="mirror-line">
        <label htmlFor={`${id}-freight`}>Freight in an importer’s figure, percent of it</label>
        <input
          id={`${id}-freight`}
          type="number"
          className="lab-number"
          min={0}
          max={99}
          step={0.1}
          required
          value={percent}
          onChange={(event) => setPercent(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          Set side by side
        </Button>
        <Button variant="default" onClick={() => onAsk({ file: example, percent: 8 })}>
          Show the example
        </Button>
      </p>
      <p className="mirror-line">
        <FileInput
          label="or load a file"
          accept=".csv,.json,text/csv,application/json"
          onLoad={load}
        />
      </p>
      {wrong === undefined ? null : (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
      {isTooLong ? (
        <p className="quiet">
          These figures are too long for an address. To send them, send the file; a reload of this
          page forgets them.
        </p>
      ) : null}
    </form>
  )
}
