import type { ListedName, ListedParty } from '../../model/index.ts'

/** What a listed name is to a control file. A weak alias is one whatever else it is: how it alerts is a setting. */
export type NameType = 'primary' | 'alias' | 'weak-alias' | 'former' | 'original-script'

export const nameTypes: readonly NameType[] = [
  'primary',
  'alias',
  'weak-alias',
  'former',
  'original-script',
]

/** A name of a listing as the index knows it. */
export interface SubjectName {
  readonly full: string
  readonly type: NameType
  /** The script of its letters: Latin, Arabic, …, mixed, or none. */
  readonly script: string
  /** Its place among the names of the record. */
  readonly at: number
}

/** Each writing once, at the best quality that the list gives it, as the index takes them in. */
export function namesOf(party: ListedParty): readonly SubjectName[] {
  const byText = new Map<string, SubjectName>()
  for (const [at, name] of party.names.entries()) {
    const held = byText.get(name.full)
    if (name.full.trim() === '' || (held !== undefined && held.type !== 'weak-alias')) continue
    byText.set(name.full, {
      full: name.full,
      type: typeOf(name),
      script: scriptOf(name.full),
      at: held?.at ?? at,
    })
  }
  return [...byText.values()]
}

function typeOf({ kind, quality }: ListedName): NameType {
  return quality === 'weak' ? 'weak-alias' : kind
}

const scripts = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Han',
  'Hangul',
  'Hebrew',
  'Greek',
  'Hiragana',
  'Katakana',
  'Thai',
  'Devanagari',
  'Georgian',
  'Armenian',
].map((script) => ({ script, test: new RegExp(`\\p{Script=${script}}`, 'u') }))

function scriptOf(text: string): string {
  const found = scripts.filter(({ test }) => test.test(text)).map(({ script }) => script)
  if (found.length === 1) return found[0] ?? 'other'
  if (found.length > 1) return 'mixed'
  return /\p{L}/u.test(text) ? 'other' : 'none'
}
