import type { Result } from '../../../server/contract.ts'
import { sayMeeting, sayScore } from './say-meeting.ts'

interface ScoreFigureProps {
  readonly result: Result
  readonly threshold: number
}

/** A score as a length from zero to one with a mark at the threshold; the number and the words say the same. */
export function ScoreFigure({ result, threshold }: ScoreFigureProps) {
  const { score, ofacScore, evidence } = result
  return (
    <div className="score">
      <p className="score-number">
        <span className="hidden">Score </span>
        {sayScore(score)}
      </p>
      <svg className="score-bar" aria-hidden="true">
        <rect width="100%" height="100%" className="bar-ground" />
        <rect width={`${score * 100}%`} height="100%" className="bar-used" />
        <line
          x1={`${threshold * 100}%`}
          x2={`${threshold * 100}%`}
          y1="0"
          y2="100%"
          className="bar-limit"
        />
      </svg>
      <p className="score-says">{sayMeeting(evidence)}</p>
      {ofacScore === undefined ? null : (
        <p className="score-says">
          OFAC's method <span className="score-ofac">{Math.round(ofacScore)}</span>
        </p>
      )}
    </div>
  )
}
