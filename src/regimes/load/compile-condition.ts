import { Check } from 'typebox/value'
import { type Condition, UnknownWord, type Words } from '../language/condition.ts'
import { mechanisms } from '../language/index.ts'

const byWord = new Map(mechanisms.map((mechanism) => [mechanism.word, mechanism]))

/** Makes a condition ready, or throws `UnknownWord` with a sentence that says what is wrong. */
export function compileCondition(node: unknown, words: Words): Condition {
  const entries = typeof node === 'object' && node !== null ? Object.entries(node) : []
  const [word, given] = entries[0] ?? []
  const found = word === undefined ? undefined : byWord.get(word)
  if (entries.length !== 1 || found === undefined) {
    const known = [...byWord.keys()].join(', ')
    throw new UnknownWord(
      `${JSON.stringify(word ?? node)} is not a condition; expected one of ${known}`,
    )
  }
  if (!Check(found.takes, given)) {
    throw new UnknownWord(
      `"${word}" cannot take ${JSON.stringify(given)}; it means: ${found.says.replace(/\.$/, '')}`,
    )
  }
  return found.compile(given as never, words, (inner) => compileCondition(inner, words))
}
