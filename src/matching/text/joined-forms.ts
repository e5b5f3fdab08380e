import type { Token } from './token.ts'

/** Neighbouring tokens read as one word: "Al Shabaab" as alshabaab, "Abd al-Rahman" as abdalrahman, "Jong Un" as jongun. */
export interface JoinedForm {
  /** First token. */
  readonly from: number
  /** One past the last. */
  readonly to: number
  readonly folded: string
}

const most = 3
const longest = 32

/** Every run of two or three neighbours that are no numbers, joined without a space; linear in the number of tokens. */
export function joinedForms(tokens: readonly Token[]): readonly JoinedForm[] {
  const forms: JoinedForm[] = []
  for (let from = 0; from < tokens.length; from++) {
    let folded = ''
    for (let at = from; at < Math.min(from + most, tokens.length); at++) {
      const token = tokens[at]
      if (token === undefined || token.isNumber) break
      folded += token.folded
      if (folded.length > longest) break
      if (at > from) forms.push({ from, to: at + 1, folded })
    }
  }
  return forms
}
