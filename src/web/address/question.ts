import type { Transaction } from '../../server/contract.ts'

/** What is being asked in Assess, as the address holds it: the facts of the act, and the questions that were passed over. */
export interface Question {
  readonly facts: Partial<Transaction>
  readonly skipped: readonly string[]
}

/** Writes facts, or any other object, as base64url JSON, which survives copying into a mail. */
export function writeFacts(facts: object): string {
  if (Object.keys(facts).length === 0) return ''
  const bytes = new TextEncoder().encode(JSON.stringify(facts))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Reads facts from an address; undefined when the text is not an object written so. */
export function readFacts(text: string): Partial<Transaction> | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isFacts(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The question in an address; `damaged` when there is one that cannot be read. */
export function readQuestion(params: URLSearchParams): Question | 'damaged' {
  const written = params.get('q')
  const facts = written === null || written === '' ? {} : readFacts(written)
  if (facts === undefined) return 'damaged'
  const skipped = (params.get('skip') ?? '').split(',').filter((name) => name !== '')
  return { facts, skipped }
}

function isFacts(value: unknown): value is Partial<Transaction> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
