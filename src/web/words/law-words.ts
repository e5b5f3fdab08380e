import type { Grade } from '../../model/index.ts'
import type { Finding, Outcome } from '../../server/contract.ts'

type Force = Finding['force']
type Effect = Finding['effect']

/** The field's codes in a reader's words. A code that is not here would be a type error, never a blank. */

export const outcomeWords: Readonly<
  Record<Outcome, { readonly word: string; readonly means: string }>
> = {
  prohibited: {
    word: 'Prohibited',
    means: 'A binding measure forbids it and no exemption applies.',
  },
  'over-cap': { word: 'Over the cap', means: 'It would pass a ceiling, which prohibits it too.' },
  'approval-required': {
    word: 'Approval required',
    means: 'Prohibited unless approved in advance.',
  },
  'not-enough-facts': {
    word: 'Not enough facts',
    means: 'A binding measure may apply; the missing facts decide.',
  },
  'within-cap': { word: 'Within the cap', means: 'Allowed under a ceiling, as far as reported.' },
  'permitted-with-duties': {
    word: 'Permitted, with duties',
    means: 'Allowed, with notices or checks due.',
  },
  'not-caught': { word: 'Not caught', means: 'By no measure that is loaded.' },
}

export const forceWords: Readonly<
  Record<Force, { readonly word: string; readonly means: string }>
> = {
  B: { word: 'binding', means: 'Decides … shall: binds all States.' },
  'B-DPRK': { word: 'binding on the target', means: 'Decides that the target State shall (not).' },
  BC: { word: 'binding once triggered', means: 'Binds once a stated condition is met.' },
  R: { word: 'directs', means: 'Directs a body of the organisation.' },
  I: { word: 'interpretive', means: 'Clarifies an earlier binding paragraph.' },
  H: { word: 'hortatory', means: 'Calls upon or urges: never changes the outcome.' },
  P: { word: 'political', means: 'Expresses concern or intent.' },
}

export const effectWords: Readonly<Record<Effect, string>> = {
  prohibits: 'prohibits',
  caps: 'sets a ceiling',
  requires: 'requires',
  permits: 'permits',
  urges: 'urges',
  clarifies: 'clarifies',
  exposes: 'puts third parties at risk',
}

export const gradeWords: Readonly<Record<Grade, string>> = {
  text: 'Read in the instrument itself.',
  transposed: 'Read in an act that carries the instrument out.',
  official: "Read in an institution's summary.",
  press: 'Reported by the press.',
  derived: 'Computed from other figures.',
  unconfirmed: 'Not confirmed against any source: never makes an answer milder.',
}

export const helpsWords = {
  yes: 'helps',
  no: 'does not help',
  unknown: 'not known whether it helps',
  'would-help-if-confirmed': 'would help if confirmed',
} as const

export const capStatusWords = {
  'not-yet': 'Not yet in force',
  'nothing-reported': 'Nothing reported',
  'limit-unknown': 'Limit not reported',
  open: 'Open',
  exceeded: 'Exceeded',
  closed: 'Closed',
  replaced: 'Replaced',
} as const

/** How two limits stand to each other, as a sentence; a code that is new here is said as it is written. */
export function sayRule(rule: string): string {
  const rules: Readonly<Record<string, string>> = {
    'whichever-is-lower': 'Both limits hold, and whichever is reached first ends it.',
    either: 'Either limit may be used.',
  }
  return rules[rule] ?? `${sayFirst(sayName(rule))}.`
}

/** A text with a capital at its head. */
export function sayFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A field's machine name as words: permitted-with-duties, signedOn -> permitted with duties, signed on. */
export function sayName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
}

/** The same with a capital. */
export function sayNameFirst(name: string): string {
  return sayFirst(sayName(name))
}

/** "¶ 26(b)" as lawyers cite it, with the document before. */
export function sayCitation(citation: {
  readonly document: string
  readonly paragraph: string
}): string {
  return /^\d/.test(citation.paragraph)
    ? `${citation.document} ¶\u00a0${citation.paragraph}`
    : `${citation.document}, ${citation.paragraph}`
}

/** One, two or more things as English joins them. */
export function sayList(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}
