import type { DisplaceAnswer } from '../../../server/contract.ts'

interface RestsProps {
  readonly assumptions: DisplaceAnswer['assumptions']
  /** Those that matter here; all without it. */
  readonly only?: readonly string[]
}

/** What a figure rests on, beside it. */
export function Rests({ assumptions, only }: RestsProps) {
  const shown = assumptions.filter(({ id }) => only?.includes(id) ?? true)
  if (shown.length === 0) return null
  return (
    <aside className="rests" aria-label="What this rests on">
      <p className="rests-title">Assumes</p>
      <ul>
        {shown.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </aside>
  )
}
