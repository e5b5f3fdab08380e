import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { FileInput } from '../../parts/file-input.tsx'
import { type GivenQuestion, readGiven } from './given.ts'
import { mostRows, StakeFields } from './stake-fields.tsx'
import { typedOf } from './stakes.ts'

interface StructureFormProps {
  /** What is asked now, as text; what was typed and not asked yet takes its place. */
  readonly text: string
  readonly isNew: boolean
  readonly onAsk: (given: GivenQuestion) => void
}

type Way = 'fields' | 'text'

const draftKey = 'ownership:draft'

/** A structure typed in fields, pasted, or loaded from a file. What is typed outlives a reload. */
export function StructureForm({ text, isNew, onAsk }: StructureFormProps) {
  const [draft, setDraft] = useState(() => (isNew ? (readDraft() ?? text) : text))
  const [way, setWay] = useState<Way>('fields')
  const [wrong, setWrong] = useState<string>()
  const given = readGiven(draft)
  const change = (next: string) => {
    setDraft(next)
    setWrong(undefined)
    keepDraft(next)
  }
  const ask = (next: string) => {
    const asked = readGiven(next)
    if (typeof asked === 'string') {
      setWrong(asked)
      return
    }
    keepDraft(undefined)
    onAsk(asked)
  }
  const load = (file: File | undefined) => {
    file?.text().then(
      (loaded) => {
        change(loaded)
        ask(loaded)
      },
      () => setWrong(`${file.name} could not be read.`),
    )
  }
  return (
    <form
      className="structure-form no-print"
      onSubmit={(event) => {
        event.preventDefault()
        ask(draft)
      }}
    >
      <div className="entry-ways">
        {(['fields', 'text'] as const).map((one) => (
          <Button
            key={one}
            variant="default"
            size="xs"
            aria-pressed={way === one}
            onClick={() => setWay(one)}
          >
            {one === 'fields' ? 'Type stakes' : 'Paste JSON'}
          </Button>
        ))}
        <span className="file-field">
          <FileInput label="Load a file" accept=".json,application/json" onLoad={load} />
        </span>
      </div>
      {way === 'text' ? (
        <TextField text={draft} onChange={change} />
      ) : (
        <Fields given={given} onChange={change} />
      )}
      {wrong === undefined ? null : (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
      <p>
        <Button type="submit" variant="filled">
          Ask
        </Button>
      </p>
    </form>
  )
}

interface FieldsProps {
  readonly given: GivenQuestion | string
  readonly onChange: (text: string) => void
}

function Fields({ given, onChange }: FieldsProps) {
  if (typeof given === 'string') {
    return <p className="field-wrong">{given} Mend it under "Paste JSON".</p>
  }
  const { structure, ...rest } = given
  if (typedOf(structure).rows.length > mostRows) {
    return (
      <p className="quiet">
        There are more than {mostRows} stakes: change them under "Paste JSON", or in the file.
      </p>
    )
  }
  return (
    <StakeFields
      structure={structure}
      onChange={(next) => onChange(JSON.stringify({ ...next, ...rest }, null, 2))}
    />
  )
}

interface TextFieldProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

function TextField({ text, onChange }: TextFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        The structure as JSON: listed, shares, and where they are known votes, joint, ties,
        byStatus, planned, about
      </label>
      <textarea
        id={id}
        className="lines-field json-field"
        rows={16}
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

function readDraft(): string | undefined {
  try {
    return window.sessionStorage.getItem(draftKey) ?? undefined
  } catch {
    return undefined
  }
}

function keepDraft(text: string | undefined): void {
  try {
    if (text === undefined) window.sessionStorage.removeItem(draftKey)
    else window.sessionStorage.setItem(draftKey, text)
  } catch {
    // A browser that keeps nothing loses what was typed when the page is reloaded, and nothing else.
  }
}
