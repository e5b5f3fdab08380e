import {
  type ListingAnswer,
  operations,
  type Platform,
  runOperation,
  type Screening,
  type SourceLine,
} from '../../app/index.ts'
import type { Instant } from '../../model/index.ts'

/** The two questions that foreign doors translate into, asked as every door asks them. */
export interface Asker {
  readonly screen: (input: object) => Promise<Screening>
  readonly listing: (id: string) => Promise<ListingAnswer>
  readonly lists: () => Promise<readonly SourceLine[]>
}

export function askerOf(platform: Platform, now: () => Instant, actor: string): Asker {
  const run = (name: string, input: object): Promise<unknown> => {
    const found = operations.find((operation) => operation.name === name)
    if (found === undefined) throw new Error(`no operation ${name}`)
    return runOperation(found, platform, input, { now: now(), actor })
  }
  return {
    screen: async (input) => (await run('screen', input)) as Screening,
    listing: async (id) => (await run('listing show', { id })) as ListingAnswer,
    lists: async () => (await run('sources list', {})) as readonly SourceLine[],
  }
}
