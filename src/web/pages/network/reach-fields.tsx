import { type AskedReach, fewestSteps, mostSteps } from '../../address/reach.ts'
import { sayTie, tieKinds } from '../../words/ownership-words.ts'

interface ReachFieldsProps {
  readonly asked: AskedReach
  readonly onChange: (next: Partial<AskedReach>) => void
}

/** From whom, how far and by which ties. */
export function ReachFields({ asked, onChange }: ReachFieldsProps) {
  return (
    <form className="reach-fields no-print" onSubmit={(event) => event.preventDefault()}>
      <label>
        From, one party a line; empty means those that the lists name
        <textarea
          rows={2}
          defaultValue={asked.from.join('\n')}
          onBlur={(event) => onChange({ from: lines(event.currentTarget.value) })}
        />
      </label>
      <label>
        Ties a way may have: <output>{asked.steps}</output>
        <input
          type="range"
          min={fewestSteps}
          max={mostSteps}
          value={asked.steps}
          onChange={(event) => onChange({ steps: Number(event.currentTarget.value) })}
        />
      </label>
      <details open={asked.kinds.length > 0}>
        <summary>
          {asked.kinds.length === 0 ? 'All kinds of tie' : `${asked.kinds.length} kinds of tie`}
        </summary>
        <fieldset>
          <legend>Walk only these</legend>
          {tieKinds.map((kind) => (
            <label key={kind} className="kind">
              <input
                type="checkbox"
                checked={asked.kinds.includes(kind)}
                onChange={() => onChange({ kinds: toggled(asked.kinds, kind) })}
              />
              {sayTie(kind)}
            </label>
          ))}
        </fieldset>
      </details>
    </form>
  )
}

function lines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

function toggled(kinds: readonly string[], kind: string): readonly string[] {
  return kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]
}
