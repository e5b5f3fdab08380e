import { IconCheck, IconMinus, IconQuestionMark, IconX } from '@tabler/icons-react'
import type { TriedExemption } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { helpsWords } from '../../words/law-words.ts'

const icons = {
  yes: IconCheck,
  no: IconX,
  unknown: IconQuestionMark,
  'would-help-if-confirmed': IconMinus,
} as const

interface ExemptionViewProps {
  readonly exemption: TriedExemption
  readonly sources: readonly GradedSource[]
}

/** One exemption under the clause it exempts from: whether it helps on these facts, and why. */
export function ExemptionView({ exemption, sources }: ExemptionViewProps) {
  const Icon = icons[exemption.helps]
  return (
    <div className="exemption" data-helps={exemption.helps}>
      <p className="law-text">
        {exemption.paragraph === undefined ? null : (
          <span className="exemption-paragraph">
            ¶{'\u00a0'}
            {exemption.paragraph}{' '}
          </span>
        )}
        {exemption.says}{' '}
        <GradeMark
          grade={exemption.grade}
          source={exemption.source}
          number={numberOf(sources, exemption.source)}
        />
      </p>
      <p className="helps">
        <Icon size={15} stroke={2.2} aria-hidden /> {helpsWords[exemption.helps]}
      </p>
      <ul className="because">
        {exemption.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
