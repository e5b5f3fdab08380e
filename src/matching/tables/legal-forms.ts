import type { Token } from '../text/token.ts'
import type { LegalForm } from './legal-form.ts'
import { legalFormRows } from './legal-form-rows.ts'
import { findPhrases, phrasesOf, startsPhrase } from './phrases.ts'
import type { Span } from './span.ts'

export interface LegalFormSpan extends Span {
  readonly form: LegalForm
}

const phrases = phrasesOf(
  Object.entries(legalFormRows).flatMap(([form, rows]) =>
    rows.flatMap((row) => row.split('|')).map((text) => [text, form as LegalForm] as const),
  ),
)

/**
 * The legal forms in a name, longest first from the left; none overlap. A word that is a form by its letters alone ("as", "at", "et") counts
 * only where forms stand: not as the first word of several.
 */
export function findLegalForms(tokens: readonly Token[]): readonly LegalFormSpan[] {
  return findPhrases(tokens, phrases)
    .filter((span) => tokens.length > span.to - span.from && !isOnlyByChance(tokens, span))
    .map(({ from, to, value }) => ({ from, to, form: value }))
}

export function startsLegalForm(token: Token): boolean {
  return startsPhrase(token, phrases)
}

/** Short forms that are common words or names: only at the end, or dotted. */
const byChance = new Set([
  'as',
  'ca',
  'sc',
  'at',
  'et',
  'ei',
  'ip',
  'sp',
  'pt',
  'se',
  'ad',
  'ab',
  'ae',
  'ek',
  'ou',
  'at',
  'dp',
  'jp',
  'cv',
  'bt',
  'rt',
  'lc',
  'sl',
  'sia',
  'pat',
  'vat',
  'too',
  'mia',
  'ee',
  'oe',
  'ks',
  'kd',
  'dd',
  'hb',
  'kb',
  'sal',
  'spa',
  'asa',
  'sha',
  'bam',
  'est',
  'prop',
  'aj',
  'eg',
  'ev',
  'ug',
  'sas',
  'union',
  'ano',
  'soc',
])

function isOnlyByChance(tokens: readonly Token[], { from, to }: Span): boolean {
  const token = tokens[from]
  if (token === undefined || to - from > 1 || token.isDotted || !byChance.has(token.folded))
    return false
  const isCyrillicStart = token.script !== 'Latn' && from === 0
  return to < tokens.length && !isCyrillicStart && !(from === 0 && token.folded === 'pt')
}

/** Whether two forms can be of one body: the same class, or one leaves it open. */
export function legalFormsMeet(left: LegalForm, right: LegalForm): boolean {
  return left === right || left === 'company' || right === 'company'
}
