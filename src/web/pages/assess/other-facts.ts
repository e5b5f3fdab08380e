import type { Transaction } from '../../../server/contract.ts'
import { sayNameFirst } from '../../words/law-words.ts'

/** Facts that a question from a file may hold and the form has no field for. */
const unasked = ['aircraft', 'account', 'property', 'notifications', 'approvals'] as const

export interface OtherFact {
  readonly name: string
  readonly says: string
}

/** What the question holds beyond the form, as written: nothing that was asked is left out of the memo. */
export function otherFacts(facts: Partial<Transaction>): readonly OtherFact[] {
  const others = unasked.flatMap((field) =>
    facts[field] === undefined
      ? []
      : [{ name: sayNameFirst(field), says: JSON.stringify(facts[field]) }],
  )
  const lines = (facts.goods ?? []).slice(1)
  return lines.length === 0
    ? others
    : [...others, { name: 'More goods', says: JSON.stringify(lines) }]
}
