interface AnswerLineProps {
  readonly days: readonly number[]
  readonly longest: number
}

/** A line from an event to its answers, a mark at each; the words beside it say the same. */
export function AnswerLine({ days, longest }: AnswerLineProps) {
  if (days.length === 0) return null
  const at = (count: number) => (count / longest) * 1000
  return (
    <svg
      className="answer-line"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="answer-scale" x1="0" y1="9" x2="1000" y2="9" />
      <line className="answer-run" x1="0" y1="5" x2={at(Math.max(...days))} y2="5" />
      {[...new Set(days)].map((count) => (
        <line key={count} className="answer-mark" x1={at(count)} y1="0.5" x2={at(count)} y2="9.5" />
      ))}
    </svg>
  )
}
