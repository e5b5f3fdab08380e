import { buildIndex } from '../../../matching/index.ts'
import type { Day, Instant, ListedName, ListedParty } from '../../../model/index.ts'
import type { Law } from '../../../regimes/index.ts'
import type { ListVersion, Store } from '../../../store/index.ts'
import type { Context } from '../../operation.ts'
import type { Platform, View } from '../../platform.ts'

/** What a test says of an invented party; the rest is empty. The first name is primary. */
export interface Said {
  readonly reference: string
  readonly schema?: string
  readonly list?: string
  readonly names: readonly (string | Pick<ListedName, 'full' | 'kind' | 'quality'>)[]
}

export function partyOf({
  reference,
  schema = 'Person',
  list = 'un-sc',
  names,
}: Said): ListedParty {
  return {
    list,
    reference,
    schema,
    names: names.map((name, at) =>
      typeof name === 'string'
        ? { full: name, kind: at === 0 ? 'primary' : 'alias', quality: 'strong' }
        : name,
    ),
    genders: [],
    birthDates: [],
    birthPlaces: [],
    ties: [],
    addresses: [],
    identifiers: [],
    titles: [],
    positions: [],
    relations: [],
    designation: { programs: [], legalBasis: [], measures: [], reasons: [], amendedOn: [] },
    remarks: [],
    links: [],
  }
}

const on = '2026-01-31' as Day
const published = '2026-01-01T00:00:00.000Z' as Instant

/** What a validation runs with, over invented lists in memory. */
export function contextOf(parties: readonly ListedParty[]): Context {
  const lists = [...new Set(parties.map(({ list }) => list))].sort()
  const of = (list: string) => parties.filter((party) => party.list === list)
  const versions = lists.map(
    (list, at): ListVersion => ({
      list,
      version: 'v1',
      rawHash: String(at).repeat(64),
      publishedAt: published,
      fetchedAt: published,
      recorded: at + 1,
      records: of(list).length,
      added: 0,
      changed: 0,
      removed: 0,
      status: { kind: 'usable' },
    }),
  )
  const index = buildIndex(parties)
  const basis = { engine: '0', recorded: 1, law: 'l', figures: 'f', lists: {}, on }
  const knownBy = `${on}T23:59:59.999Z` as Instant
  const view: View = {
    law: { designations: [] } as Partial<Law> as Law,
    reports: new Map(),
    basis: { ...basis, knownBy },
    versions,
    index: async () => index,
  }
  // Of the whole store a validation reads the records of a list and nothing else.
  const store = {
    documents: {
      async *recordsOf(list: string) {
        for (const body of of(list)) yield { id: body.reference, hash: '', body }
      },
    },
  } as unknown as Store
  return {
    platform: { store } as Platform,
    view,
    on,
    knownBy,
    now: knownBy,
    actor: 'test',
    progress: () => {},
    local: {},
  }
}
