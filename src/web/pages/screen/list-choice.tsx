import type { UsedList } from '../../../server/contract.ts'
import { useSources } from '../../api/lists.ts'
import { isServing } from '../../words/freshness.ts'

interface ListChoiceProps {
  readonly chosen: readonly string[]
  readonly used: readonly UsedList[] | undefined
  readonly onChange: (ids: readonly string[]) => void
}

/** Which lists to look in; none chosen means all that can be used. */
export function ListChoice({ chosen, used, onChange }: ListChoiceProps) {
  const sources = useSources()
  const serving = (sources.data ?? []).filter(isServing)
  const known = serving.length > 0 ? serving : (used ?? [])
  const ids = [...new Set([...known.map(({ id }) => id), ...chosen])]
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  if (ids.length === 0) return null
  return (
    <div className="lists-choice">
      <p className="field-name">{chosen.length === 0 ? 'Lists: all' : 'Lists: only these'}</p>
      {ids.map((id) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            className="tick"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{known.find((list) => list.id === id)?.title ?? id}</span>
        </label>
      ))}
      {chosen.length === 0 ? null : (
        <button type="button" className="plain" onClick={() => onChange([])}>
          All lists
        </button>
      )}
    </div>
  )
}
