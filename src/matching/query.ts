import { badInput, type Country, type Failure } from '../model/index.ts'

/** Whom a question is about: a name, and whatever else is known. */
export interface Query {
  readonly name?: string
  /** FollowTheMoney's word: Person, Organization, Company, Vessel, … */
  readonly schema?: string
  /** `1954`, `1954-03` or `1954-03-02`. */
  readonly birthDate?: string
  readonly countries?: readonly Country[]
  readonly gender?: string
  readonly ids?: readonly string[]
}

const mostCharacters = 1000
const mostTokens = 64

/** A name that can be looked for, or why it cannot: empty, without a letter or digit in any script, or longer than a name is. */
export function readQueryName(name: string): string | Failure {
  const trimmed = name.length > 100_000 ? name : name.trim()
  if (trimmed.length > mostCharacters) {
    return badInput('name', `A name may have up to ${mostCharacters} characters.`)
  }
  if (trimmed === '') return badInput('name', 'The name is empty.')
  if (!/[\p{L}\p{N}]/u.test(trimmed)) {
    return badInput('name', 'The name has no letter or digit in any script.')
  }
  if (trimmed.split(/[^\p{L}\p{N}\p{M}]/u).filter((part) => part !== '').length > mostTokens) {
    return badInput('name', `A name may have up to ${mostTokens} words.`)
  }
  return trimmed
}
