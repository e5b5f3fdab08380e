import type { ListedName, NamePart } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'

/**
 * The parts of a person's name as OFAC writes it: `FAMILY, Given Middle`, the given names in one part since OFAC does not part them;
 * `FAMILY, Given, Jr.` and `FAMILY, JR., Given` with the suffix apart. Undefined for a name without a comma, of which OFAC does not say what is
 * what. A piece beyond these is `unstated`.
 */
export function readNameParts(full: string): readonly NamePart[] | undefined {
  const comma = full.indexOf(', ')
  if (comma === -1) return undefined
  if (!full.includes(', ', comma + 2)) {
    return [
      { kind: 'family', value: full.slice(0, comma) },
      { kind: 'given', value: full.slice(comma + 2) },
    ]
  }
  return readManyParts(full)
}

function readManyParts(full: string): readonly NamePart[] {
  let hasGiven = false
  return full.split(', ').map((value, index): NamePart => {
    if (index === 0) return { kind: 'family', value }
    if (suffixes.has(value.toLowerCase().replace(/\.$/, ''))) return { kind: 'suffix', value }
    if (hasGiven) return { kind: 'unstated', value }
    hasGiven = true
    return { kind: 'given', value }
  })
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Fills in the parts of a name where the bearer is a person. */
export function withParts(name: Draft<ListedName>, schema: string): ListedName {
  const parts = schema === 'Person' ? readNameParts(name.full) : undefined
  if (parts === undefined) return name
  const { full, kind, quality, said } = name
  if (name.minedFrom === undefined) {
    return said === undefined
      ? { full, kind, quality, parts }
      : { full, kind, quality, said, parts }
  }
  name.parts = parts
  return name
}
