import { type Day, readMoney, readQuantity, sayDay, sayMoney, sayQuantity } from '../model/index.ts'
import type { Act } from './act.ts'
import type { CapPosition, Finding, MissingFact } from './assessment.ts'
import { binds, type Outcome } from './outcome.ts'

/** Said once in every assessment. */
export const caution =
  'This is an assessment from the law that is loaded, not a determination, not a clearance and not legal advice.'

/** The answer in a sentence: the day, the act, the outcome, and the paragraph that decides it. */
export function sayOutcome(
  outcome: Outcome,
  findings: readonly Finding[],
  missing: readonly MissingFact[],
  act: Act,
  on: Day,
): string {
  const decisive = findings.find((finding) => finding.outcome === outcome && isDecisive(finding))
  const subject = `On ${sayDay(on)} this ${act.kind.replaceAll('-', ' ')}`
  if (decisive === undefined) return `${subject} was caught by no measure loaded.`
  const cite = `${decisive.citation.document} ¶${decisive.citation.paragraph}`
  const open = outcome === 'not-enough-facts' ? ` ${sayOpen(missing)}` : ''
  return `${subject} ${predicate(outcome, decisive)} (${cite}).${open}`
}

/** A clause that waits for a determination comes to nothing, so it decides nothing. */
function isDecisive({ force, outcome, applies }: Finding): boolean {
  return binds(force) && (outcome !== 'not-caught' || applies === 'yes')
}

function sayOpen(missing: readonly MissingFact[]): string {
  const [first] = missing
  if (first === undefined) return ''
  if (first.kind === 'balance' && missing.length === 1) return first.because
  const count =
    missing.length === 1 ? 'One fact is missing' : `${missing.length} facts are missing, first`
  return `${count}: ${first.question}`
}

function predicate(outcome: Outcome, decisive: Finding): string {
  switch (outcome) {
    case 'prohibited':
      return 'was prohibited'
    case 'over-cap':
      return 'would have passed the ceiling'
    case 'approval-required':
      return 'was prohibited unless approved in advance'
    case 'not-enough-facts':
      return 'is not settled by the facts given, and a binding measure applies or may apply'
    case 'within-cap':
      return `was within the ceiling, with ${sayRoom(decisive.cap)} of room as reported`
    case 'permitted-with-duties':
      return 'was permitted, with duties'
    case 'not-caught':
      return 'was caught by no measure loaded'
  }
}

function sayRoom(cap: CapPosition | undefined): string {
  const value = cap?.headroom?.value
  const quantity = cap?.headroom?.quantity
  const money = value && readMoney(value.amount, value.currency)
  const mass = quantity && readQuantity(quantity.amount, quantity.unit)
  return [money && sayMoney(money), mass && sayQuantity(mass)].filter(Boolean).join(' and ')
}
