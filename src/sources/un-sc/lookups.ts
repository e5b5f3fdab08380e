import type { IdentifierScheme, NameKind, NameQuality } from '../../model/index.ts'

/** What a list type of the consolidated list stands for. */
export interface ListType {
  /** The sanctions regime, by its committee. */
  readonly title: string
  readonly measures: readonly ListMeasure[]
}

/** A measure that everyone on a list type is under, or every person is. */
export interface ListMeasure {
  readonly says: string
  readonly on: 'all' | 'Person'
  /** Resolution and paragraph that set it. */
  readonly basis: string
}

const measureOf =
  (says: string) =>
  (on: ListMeasure['on'], basis: string): ListMeasure => ({ says, on, basis })

const freeze = measureOf('Assets freeze')
const travel = measureOf('Travel ban')
const arms = measureOf('Arms embargo')

/**
 * `UN_LIST_TYPE`. A measure stands only where a resolution sets it for everyone so listed; where the record itself says which apply to it (Libya, the
 * Houthis), it is read from there. Sources: the resolutions named.
 */
export const listTypes: Readonly<Record<string, ListType>> = {
  'Al-Qaida': {
    title: 'ISIL (Da’esh) and Al-Qaida (1267/1989/2253 Committee)',
    measures: [
      freeze('all', 'S/RES/2368 (2017) ¶ 1(a)'),
      travel('Person', 'S/RES/2368 (2017) ¶ 1(b)'),
      arms('all', 'S/RES/2368 (2017) ¶ 1(c)'),
    ],
  },
  CAR: {
    title: 'Central African Republic (2127 Committee)',
    measures: [freeze('all', 'S/RES/2134 (2014) ¶ 32'), travel('Person', 'S/RES/2134 (2014) ¶ 30')],
  },
  DPRK: {
    title: 'Democratic People’s Republic of Korea (1718 Committee)',
    measures: [
      freeze('all', 'S/RES/1718 (2006) ¶ 8(d)'),
      travel('Person', 'S/RES/1718 (2006) ¶ 8(e)'),
    ],
  },
  DRC: {
    title: 'Democratic Republic of the Congo (1533 Committee)',
    measures: [freeze('all', 'S/RES/1596 (2005) ¶ 15'), travel('Person', 'S/RES/1596 (2005) ¶ 13')],
  },
  GB: {
    title: 'Guinea-Bissau (2048 Committee)',
    measures: [travel('Person', 'S/RES/2048 (2012) ¶ 4')],
  },
  Haiti: {
    title: 'Haiti (2653 Committee)',
    measures: [
      freeze('all', 'S/RES/2653 (2022) ¶ 6'),
      travel('Person', 'S/RES/2653 (2022) ¶ 3'),
      arms('all', 'S/RES/2653 (2022) ¶ 11'),
    ],
  },
  Iran: {
    title: 'Islamic Republic of Iran (resolution 1737)',
    measures: [freeze('all', 'S/RES/1737 (2006) ¶ 12')],
  },
  Iraq: {
    title: 'Iraq (1518 Committee)',
    measures: [freeze('all', 'S/RES/1483 (2003) ¶ 23')],
  },
  Libya: {
    title: 'Libya (1970 Committee)',
    measures: [],
  },
  Somalia: {
    title: 'Al-Shabaab and Somalia (2713 Committee, earlier 751)',
    measures: [
      freeze('all', 'S/RES/1844 (2008) ¶ 3'),
      travel('Person', 'S/RES/1844 (2008) ¶ 1'),
      arms('all', 'S/RES/1844 (2008) ¶ 7'),
    ],
  },
  SouthSudan: {
    title: 'South Sudan (2206 Committee)',
    measures: [freeze('all', 'S/RES/2206 (2015) ¶ 12'), travel('Person', 'S/RES/2206 (2015) ¶ 9')],
  },
  Sudan: {
    title: 'Sudan (1591 Committee)',
    measures: [
      freeze('all', 'S/RES/1591 (2005) ¶ 3(e)'),
      travel('Person', 'S/RES/1591 (2005) ¶ 3(d)'),
    ],
  },
  Taliban: {
    title: 'Taliban (1988 Committee)',
    measures: [
      freeze('all', 'S/RES/1988 (2011) ¶ 1(a)'),
      travel('Person', 'S/RES/1988 (2011) ¶ 1(b)'),
      arms('all', 'S/RES/1988 (2011) ¶ 1(c)'),
    ],
  },
  Yemen: {
    title: 'Yemen (2140 Committee)',
    measures: [
      freeze('Person', 'S/RES/2140 (2014) ¶ 11'),
      travel('Person', 'S/RES/2140 (2014) ¶ 15'),
    ],
  },
}

/** The list types whose paragraphs were read in the text of their resolutions; those of the others are from memory and say so. */
export const confirmed: ReadonlySet<string> = new Set(['DPRK'])

/** `QUALITY` of an alias, lower case: of a person's how good it is, of an entity's what kind. */
export const qualities: Readonly<
  Record<string, { readonly kind: NameKind; readonly quality: NameQuality }>
> = {
  good: { kind: 'alias', quality: 'strong' },
  low: { kind: 'alias', quality: 'weak' },
  'a.k.a.': { kind: 'alias', quality: 'unstated' },
  'f.k.a.': { kind: 'former', quality: 'unstated' },
}

/** `TYPE_OF_DOCUMENT`, lower case; the list has a few in French and Spanish. */
export const documentTypes: Readonly<Record<string, IdentifierScheme>> = {
  passport: 'passport',
  'numéro de passeport': 'passport',
  'número de pasaporte': 'passport',
  'national identification number': 'national-id',
}

/** Names of countries as the list writes them and no other table has them. */
export const countryNames: Readonly<Record<string, string>> = {
  'British Virgin Islands': 'VG',
  'China, Hong Kong Special Administrative Region': 'HK',
  'Iran (Islamic Republic of)': 'IR',
  'United Kingdom of Great Britain and Northern Ireland': 'GB',
}

/** Words in brackets after an alias that say what it is and are not part of it. */
export const aliasWords: readonly string[] = [
  'birth name',
  'combat name',
  'formerly listed as',
  'nom de guerre',
  'previously listed as',
  'third',
]
