import { IconCircleDashed, IconLink, IconQuestionMark } from '@tabler/icons-react'
import { type Caught, keyOf, sayCaught } from '../../words/ownership-words.ts'

const icons = { true: IconLink, false: IconCircleDashed, depends: IconQuestionMark } as const

/** Whether a rule reaches a party: word, icon and weight, in that order. Red is kept for what the law prohibits. */
export function CaughtMark({ caught }: { readonly caught: Caught }) {
  const Icon = icons[keyOf(caught)]
  return (
    <span className="caught" data-caught={keyOf(caught)}>
      <Icon size={14} stroke={2} aria-hidden />
      {sayCaught(caught)}
    </span>
  )
}
