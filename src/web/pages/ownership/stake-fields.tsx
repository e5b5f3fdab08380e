import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { Given } from './given.ts'
import { rowProblem, type StakeRow, structureWith, type Typed, typedOf } from './stakes.ts'

/** How many stakes fields are offered for; more are easier to change in the file. */
export const mostRows = 120

interface StakeFieldsProps {
  readonly structure: Given
  readonly onChange: (structure: Given) => void
}

/** A structure typed in fields: who is listed, and a line for each stake. An empty line stands ready at the end. */
export function StakeFields({ structure, onChange }: StakeFieldsProps) {
  const [typed, setTyped] = useState(() => typedOf(structure))
  const id = useId()
  const change = (next: Typed) => {
    setTyped(next)
    onChange(structureWith(structure, next))
  }
  const setRow = (at: number, row: StakeRow) =>
    change({ ...typed, rows: withRow(typed.rows, at, row) })
  const rows = [...typed.rows, blank]
  const names = [...new Set(rows.flatMap(({ holder, entity }) => [holder, entity]))]
  return (
    <div className="stake-fields">
      <div className="field">
        <label htmlFor={`${id}-listed`}>Listed parties, one a line</label>
        <textarea
          id={`${id}-listed`}
          className="lines-field"
          rows={3}
          spellCheck={false}
          value={typed.listed}
          onChange={(event) => change({ ...typed, listed: event.currentTarget.value })}
        />
      </div>
      <div className="stakes">
        <p className="quiet">
          Stakes: who holds how many percent of what. A percent may be a range, 20-30; leave it
          empty where it is not known.
        </p>
        <datalist id={`${id}-names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {rows.map((row, at) => (
          <StakeLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name while it is typed
            key={at}
            row={row}
            number={at + 1}
            names={`${id}-names`}
            problem={rowProblem(rows, at)}
            onChange={(next) => setRow(at, next)}
            onRemove={
              at === typed.rows.length
                ? undefined
                : () => change({ ...typed, rows: typed.rows.filter((_, place) => place !== at) })
            }
          />
        ))}
      </div>
      <div className="field">
        <label htmlFor={`${id}-planned`}>Whose designation is planned, one a line, if any</label>
        <textarea
          id={`${id}-planned`}
          className="lines-field"
          rows={2}
          spellCheck={false}
          value={typed.planned}
          onChange={(event) => change({ ...typed, planned: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}

const blank: StakeRow = { holder: '', percent: '', entity: '' }

interface StakeLineProps {
  readonly row: StakeRow
  readonly number: number
  /** The id of the names already used, offered while typing. */
  readonly names: string
  readonly problem: string | undefined
  readonly onChange: (row: StakeRow) => void
  readonly onRemove: (() => void) | undefined
}

function StakeLine({ row, number, names, problem, onChange, onRemove }: StakeLineProps) {
  const id = useId()
  const field = (name: keyof StakeRow, label: string) => (
    <input
      type="text"
      className={name === 'percent' ? 'stake-percent' : 'stake-name'}
      aria-label={`${label} of stake ${number}`}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      list={name === 'percent' ? undefined : names}
      value={row[name]}
      aria-invalid={problem !== undefined}
      aria-describedby={problem === undefined ? undefined : id}
      onChange={(event) => onChange({ ...row, [name]: event.currentTarget.value })}
    />
  )
  return (
    <div className="stake-line">
      {field('holder', 'Holder')}
      {field('percent', 'Percent')}
      {field('entity', 'Entity')}
      {onRemove === undefined ? null : (
        <Button
          variant="default"
          size="xs"
          aria-label={`Remove stake ${number}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      )}
      {problem === undefined ? null : (
        <p id={id} className="field-wrong">
          {problem}
        </p>
      )}
    </div>
  )
}

function withRow(rows: readonly StakeRow[], at: number, row: StakeRow): readonly StakeRow[] {
  return at === rows.length ? [...rows, row] : rows.map((old, place) => (place === at ? row : old))
}
