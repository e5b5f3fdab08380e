import { sayTie } from '../../../words/ownership-words.ts'
import type { Edge } from './graph.ts'

/** Which ties are looked at: kinds left out, and whether those of other days stand there too. */
export interface TieChoice {
  readonly without: readonly string[]
  readonly days: 'that-day' | 'all'
}

export const everyTie: TieChoice = { without: [], days: 'that-day' }

/** The ties that a choice leaves. */
export function chooseTies(edges: readonly Edge[], { without, days }: TieChoice): readonly Edge[] {
  return edges.filter(({ kind, isHeld }) => !without.includes(kind) && (days === 'all' || isHeld))
}

interface TieFilterProps {
  readonly edges: readonly Edge[]
  readonly choice: TieChoice
  readonly day: string
  readonly onChange: (choice: TieChoice) => void
}

/** Boxes for the kinds of tie that there are, and for ties of other days where there are any. */
export function TieFilter({ edges, choice, day, onChange }: TieFilterProps) {
  const { without, days } = choice
  const kinds = [...new Set(edges.map(({ kind }) => kind))]
  const others = edges.filter(({ isHeld }) => !isHeld).length
  const flip = (kind: string) =>
    onChange({
      ...choice,
      without: without.includes(kind)
        ? without.filter((other) => other !== kind)
        : [...without, kind],
    })
  return (
    <fieldset className="tie-filter no-print">
      <legend>Ties shown</legend>
      {kinds.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            className="tick"
            checked={!without.includes(kind)}
            onChange={() => flip(kind)}
          />
          <span>
            {sayTie(kind)}{' '}
            <span className="quiet">({edges.filter((edge) => edge.kind === kind).length})</span>
          </span>
        </label>
      ))}
      {others === 0 ? null : (
        <label className="check">
          <input
            type="checkbox"
            className="tick"
            checked={days === 'all'}
            onChange={() => onChange({ ...choice, days: days === 'all' ? 'that-day' : 'all' })}
          />
          <span>
            also what did not hold on {day}, dashed <span className="quiet">({others})</span>
          </span>
        </label>
      )}
    </fieldset>
  )
}
