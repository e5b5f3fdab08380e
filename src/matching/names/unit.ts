/**
 * What a word does in a name. `plain` tells one bearer from another; `weak` is a common word of bodies; `place` and `number` must agree;
 * `legal` is a legal form; `initial` stands for a word, and `acronym`, which is not written, for the whole name; the rest names nobody by
 * itself.
 */
export const roles = [
  'plain',
  'weak',
  'stop',
  'title',
  'article',
  'particle',
  'kin',
  'generation',
  'legal',
  'place',
  'number',
  'initial',
  'prefix',
  'acronym',
] as const

export type Role = (typeof roles)[number]

/** Whose names are read alike: a person's, a ship's or aircraft's, and a body's, as which whatever else a list names is read. */
export const bearers = ['person', 'body', 'craft'] as const

export type Bearer = (typeof bearers)[number]

/** A word of a name, or a run of words that says one thing ("Sp. z o.o.", "Abd al-Rahman"), with what it does there. */
export interface Unit {
  readonly bearer: Bearer
  readonly role: Role
  readonly written: string
  /** Canonical romanisation. */
  readonly folded: string
  /** Other romanisations that could be meant. */
  readonly also: readonly string[]
  /** Full names for which it may be short. */
  readonly shortFor: readonly string[]
  /** Units of one class say the same in different words; empty where it has none. */
  readonly sameAs: string
  /** Consonants of a word in a script without vowels; empty for others. */
  readonly skeleton: string
  /** One syllable of a name in a script of syllables, which says less than a word of as many letters. */
  readonly isSyllable: boolean
}

/** Units of one identity are one entry of the vocabulary; only how they are written may differ. */
export function identityOf(unit: Unit): string {
  const { bearer, role, folded, also, shortFor, sameAs, skeleton, isSyllable } = unit
  const tail = also.length + shortFor.length
  if (tail === 0 && skeleton === '' && !isSyllable) return `${bearer}|${role}|${folded}|${sameAs}`
  const lists = [also.join(' '), shortFor.join(' '), isSyllable ? 'syllable' : '']
  return [bearer, role, folded, sameAs, skeleton, ...lists].join('|')
}

/** How the names of a schema's parties are read; FollowTheMoney's words. */
export function bearerOf(schema: string | undefined): Bearer {
  return (schema === undefined ? undefined : bearerBySchema.get(schema)) ?? 'body'
}

/** Schemata of bodies that no person can be; another that is read as a body's may leave it open. */
export const bodySchemata: ReadonlySet<string> = new Set(['Organization', 'Company', 'PublicBody'])

/** The schemata that say what a bearer is; FollowTheMoney's others leave it open. */
export const bearerBySchema: ReadonlyMap<string, Bearer> = new Map([
  ['Person', 'person'],
  ['Organization', 'body'],
  ['Company', 'body'],
  ['PublicBody', 'body'],
  ['Vessel', 'craft'],
  ['Airplane', 'craft'],
  ['Vehicle', 'craft'],
])

/** Reads a unit back from its identity; how it was written is not part of that. */
export function unitOfIdentity(identity: string): Unit {
  const [bearer, role, folded = '', sameAs = '', skeleton = '', also = '', shortFor = '', last] =
    identity.split('|')
  return {
    bearer: bearer as Bearer,
    role: role as Role,
    written: '',
    folded,
    also: wordsIn(also),
    shortFor: wordsIn(shortFor),
    sameAs,
    skeleton,
    isSyllable: last === 'syllable',
  }
}

/** Letters and digits by which a unit's weight is bounded. */
export function lettersOf({ folded, isSyllable }: Unit): number {
  return isSyllable ? Math.min(folded.length, lettersOfSyllable) : folded.length
}

const lettersOfSyllable = 3

function wordsIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
