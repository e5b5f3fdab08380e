import { sayFileKind } from './kit/file-kind.ts'
import { tellApart } from './ofac/tell-apart.ts'
import type { Source } from './source.ts'

/** A file that somebody gave, under any name. */
export interface GivenFile {
  /** As a sentence names it. */
  readonly label: string
  /** The first 64 kB. */
  readonly head: Uint8Array
  /** From the start, as often as wanted. */
  readonly whole: () => AsyncIterable<Uint8Array>
}

/** A source all of whose required files were given. */
export interface AssignedSource {
  readonly source: Source
  readonly files: readonly AssignedFile[]
}

export interface AssignedFile {
  /** The publisher's own name of it. */
  readonly name: string
  readonly file: GivenFile
}

/** A file that is not used, and why, in a sentence. */
export interface RefusedFile {
  readonly label: string
  readonly says: string
}

export interface Recognition {
  readonly assigned: readonly AssignedSource[]
  readonly refused: readonly RefusedFile[]
}

/**
 * Tells by content which files of which sources the given files are. Two of one kind, one that is of no source or of several, and a set that lacks
 * a required file are refused, each with a sentence; the rest is used.
 */
export async function recogniseFiles(
  given: readonly GivenFile[],
  sources: readonly Source[],
): Promise<Recognition> {
  const looked = given.map((file) => lookAt(file, sources))
  const claims = await tellApart(looked.filter((look) => 'source' in look))
  const sets = sources.map((source) => setOf(source, claims))
  return {
    assigned: sets.flatMap(({ assigned }) => assigned),
    refused: [
      ...looked.filter((look) => 'says' in look),
      ...sets.flatMap(({ refused }) => refused),
    ],
  }
}

/** A given file taken for a file of a source. */
interface Claim extends AssignedFile {
  readonly source: Source
}

function lookAt(file: GivenFile, sources: readonly Source[]): Claim | RefusedFile {
  const { label, head } = file
  if (head.length === 0) return { label, says: `${label} is empty.` }
  const [claim, ...more] = sources.flatMap((source) =>
    source.files
      .filter(({ recognises }) => recognises(head))
      .map(({ name }) => ({ source, name, file })),
  )
  if (claim === undefined) return { label, says: sayUnknown(label, head, sources) }
  if (more.length === 0) return claim
  const names = [claim, ...more].map(({ source, name }) => `${name} of ${source.id}`)
  return { label, says: `${label} could be ${names.join(' or ')}; name the list.` }
}

function sayUnknown(label: string, head: Uint8Array, sources: readonly Source[]): string {
  const kind = sayFileKind(head)
  if (kind === 'an HTML page') {
    return `${label} is an HTML page, which a publisher's server gives in place of a list when it is down.`
  }
  if (kind?.includes('zip') === true) return `${label} is ${kind}; unpack it first.`
  if (kind !== undefined) return `${label} is ${kind}, not a file of a list.`
  const ids = sources.map(({ id }) => id).join(', ')
  return `${label} is no file of a list that is read here (${ids}).`
}

function setOf(source: Source, claims: readonly Claim[]): Recognition {
  const own = claims.filter((claim) => claim.source === source)
  if (own.length === 0) return { assigned: [], refused: [] }
  const doubled = source.files.flatMap(({ name }) => {
    const same = own.filter((claim) => claim.name === name)
    return same.length > 1 ? [{ name, same }] : []
  })
  if (doubled.length > 0) {
    return { assigned: [], refused: doubled.flatMap((one) => refuseDoubled(source, one)) }
  }
  const missing = source.files
    .filter(({ name, optional }) => optional !== true && !own.some((file) => file.name === name))
    .map(({ name }) => name)
  if (missing.length > 0) return { assigned: [], refused: [refuseIncomplete(source, own, missing)] }
  return {
    assigned: [{ source, files: own.map(({ name, file }) => ({ name, file })) }],
    refused: [],
  }
}

function refuseDoubled(
  { id }: Source,
  { name, same }: { readonly name: string; readonly same: readonly Claim[] },
): readonly RefusedFile[] {
  const labels = listed(same.map(({ file }) => file.label))
  const says = `${labels} are each ${name} of ${id}; give one of them.`
  return [{ label: labels, says }]
}

function refuseIncomplete(
  { id }: Source,
  own: readonly Claim[],
  missing: readonly string[],
): RefusedFile {
  const labels = listed(own.map(({ file }) => file.label))
  const [verb, these] = missing.length === 1 ? ['is', 'it'] : ['are', 'them']
  return {
    label: labels,
    says: `${id} is not whole: ${listed(missing)} ${verb} missing beside ${labels}; give ${these} too.`,
  }
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
