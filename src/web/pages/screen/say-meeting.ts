import type { Result } from '../../../server/contract.ts'

/** How a listing met, in a word or two beside its figure: what was found, not how likely it is. */
export function sayMeeting(evidence: Result['evidence']): string {
  const has = (kind: string) => evidence.some((piece) => piece.kind === kind)
  const against = evidence.some(
    ({ kind, weight }) => weight < 0 && !['missing', 'extra', 'order', 'conflict'].includes(kind),
  )
  const met = sayNames(has)
  if (evidence.some(({ kind, weight }) => kind === 'identifier' && weight > 0)) return 'Number met'
  return against ? `${met}, other facts against` : met
}

function sayNames(has: (kind: string) => boolean): string {
  if (has('conflict')) return 'Parts conflict'
  const nearly = has('near') ? 'nearly ' : ''
  if (has('missing') && has('extra')) return `Met ${nearly}in part`
  if (has('missing')) return `Met ${nearly}, parts missing`.replace(' ,', ',')
  if (has('extra')) return `Met ${nearly}, parts over`.replace(' ,', ',')
  if (has('near')) return 'Met nearly'
  return has('met') ? 'Met in full' : 'Met'
}

/** A score with two places, never rounded up to a full one. */
export function sayScore(score: number): string {
  return (Math.floor(score * 100 + 1e-9) / 100).toFixed(2)
}

/** A likelihood ratio as a number of times, with two figures that count. */
export function sayTimes(ratio: number): string {
  if (ratio >= 1_000_000) return 'over a million times'
  const rounded = Number(ratio.toPrecision(2))
  return `${rounded.toLocaleString('en-GB')} times`
}
