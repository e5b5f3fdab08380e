import { tokensOf } from './tokens-of.ts'

/** A text in the one form that index and score both use: the folded words, joined by single spaces. Empty only without letter and digit. */
export function fold(text: string): string {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ')
}
