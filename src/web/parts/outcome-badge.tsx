import {
  IconAlertOctagon,
  IconCheck,
  IconCircleDashed,
  IconClipboardCheck,
  IconGauge,
  IconGavel,
  IconQuestionMark,
} from '@tabler/icons-react'
import type { Outcome } from '../../server/contract.ts'
import { outcomeWords } from '../words/law-words.ts'

const icons = {
  prohibited: IconAlertOctagon,
  'over-cap': IconGauge,
  'approval-required': IconGavel,
  'not-enough-facts': IconQuestionMark,
  'within-cap': IconCheck,
  'permitted-with-duties': IconClipboardCheck,
  'not-caught': IconCircleDashed,
} as const satisfies Record<Outcome, unknown>

interface OutcomeBadgeProps {
  readonly outcome: Outcome
  readonly size?: 'small' | 'large'
}

/** An outcome as word, icon and colour, in that order of weight: it reads the same without the last two. */
export function OutcomeBadge({ outcome, size = 'large' }: OutcomeBadgeProps) {
  const Icon = icons[outcome]
  return (
    <span className={`outcome outcome-${size}`} data-outcome={outcome}>
      <Icon size={size === 'large' ? 22 : 15} stroke={2} aria-hidden />
      {outcomeWords[outcome].word}
    </span>
  )
}
