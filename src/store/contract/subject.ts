import type { Fact, Instant } from '../../model/index.ts'
import { factId } from '../facts/fact-id.ts'
import type { Store } from '../store.ts'
import type { Write } from '../write.ts'

/** The store under test. */
export interface Subject {
  /** The one store that most tests share; each keeps to names of its own. */
  store(): Store
  /** Another one, new and empty; to be closed by who asked. */
  open(): Promise<Store>
  /** Speaks to the database of the shared store past the store. */
  ask(sql: string): Promise<readonly object[]>
}

export const at = '2026-01-02T03:04:05.678Z' as Instant

export const write: Write = { at, what: 'a test' }

export function audited(action: string): Write {
  return {
    ...write,
    audit: { at, actor: 'tester', action, subject: 'a subject', detail: { n: 1 } },
  }
}

/** A fact with the id it must have. */
export function factWith(more: Partial<Fact> & { readonly subject: string }): Fact {
  const fact = {
    property: 'flag',
    value: 'KP',
    knownFrom: '2020-01-01T00:00:00.000Z' as Instant,
    source: { title: 'A report' },
    grade: 'official' as const,
    ...more,
  }
  return { ...fact, id: factId(fact) }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
