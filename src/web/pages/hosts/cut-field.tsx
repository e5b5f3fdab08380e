import { useEffect, useId, useState } from 'react'

interface CutFieldProps {
  readonly below: number
  readonly onCut: (cut: number) => void
}

/** How long a slider rests before its value is asked about, in milliseconds. */
const rest = 150

/** The line, moved by hand or typed: the answer follows when the hand rests. */
export function CutField({ below, onCut }: CutFieldProps) {
  const id = useId()
  const [cut, setCut] = useState(below)
  useEffect(() => setCut(below), [below])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved slider asks again
  useEffect(() => {
    if (cut === below) return undefined
    const timer = window.setTimeout(() => onCut(cut), rest)
    return () => window.clearTimeout(timer)
  }, [cut])
  return (
    <div className="cut-field">
      <label htmlFor={id}>
        Line at percentile <output htmlFor={id}>{cut}</output>
      </label>
      <input
        id={id}
        className="cut-slider"
        type="range"
        min={1}
        max={99}
        step={1}
        value={cut}
        aria-valuetext={`percentile ${cut}`}
        onChange={(event) => setCut(Number(event.target.value))}
      />
      <span className="cut-quick">
        {[25, 30, 35, 40, 50].map((quick) => (
          <button
            key={quick}
            type="button"
            className="plain"
            aria-pressed={cut === quick}
            onClick={() => setCut(quick)}
          >
            {quick}
          </button>
        ))}
      </span>
    </div>
  )
}
