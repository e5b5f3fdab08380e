import type { Country, ListedParty, NameQuality } from '../../model/index.ts'

/** What a test says of an invented party; the rest is empty. */
export interface Invented {
  readonly list?: string
  readonly reference: string
  readonly schema?: string
  readonly names: readonly (string | readonly [name: string, quality: NameQuality])[]
  readonly births?: readonly string[]
  readonly countries?: readonly string[]
  readonly genders?: readonly string[]
  readonly ids?: readonly string[]
}

export function invented(said: Invented): ListedParty {
  return {
    list: said.list ?? 'test-list',
    reference: said.reference,
    schema: said.schema ?? 'Person',
    names: said.names.map((name, at) => {
      const [full, quality] = typeof name === 'string' ? [name, 'strong' as const] : name
      return { full, quality, kind: at === 0 ? 'primary' : 'alias' }
    }),
    genders: said.genders ?? [],
    birthDates: (said.births ?? []).map((value) => ({ value })),
    birthPlaces: [],
    ties: (said.countries ?? []).map((country) => ({
      as: 'nationality',
      said: country,
      country: country as Country,
    })),
    addresses: [],
    identifiers: (said.ids ?? []).map((value) => ({ scheme: 'other', value })),
    titles: [],
    positions: [],
    relations: [],
    designation: { programs: ['TEST'], legalBasis: [], measures: [], reasons: [], amendedOn: [] },
    remarks: [],
    links: [],
  }
}
