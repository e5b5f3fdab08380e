import { Failure, type Issue, type ListedParty } from '../../model/index.ts'
import type { Dropped, Source } from '../source.ts'

/** The bytes of a version's files, by `SourceFile.name`. */
export type Version = ReadonlyMap<string, Uint8Array>

/** What a parser made of a version: records, a refusal in a sentence, or an error that is a fault of ours. */
export type Reading =
  | {
      readonly kind: 'read'
      readonly parties: readonly ListedParty[]
      readonly dropped: readonly Dropped[]
      readonly issues: readonly Issue[]
    }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'broke'; readonly error: unknown }

/** How the bytes of a file reach its parser. */
export type Cutting = (bytes: Uint8Array) => Iterable<Uint8Array>

/** Reads a version to its end, its files handed over whole or as they are cut. */
export async function readSource(
  source: Source,
  version: Version,
  cut: Cutting = whole,
): Promise<Reading> {
  const found: { parties: ListedParty[]; dropped: Dropped[]; issues: Issue[] } = {
    parties: [],
    dropped: [],
    issues: [],
  }
  const files = new Map([...version].map(([name, bytes]) => [name, handedOver(cut(bytes))]))
  try {
    for await (const { parties = [], dropped = [], issues = [] } of source.parse(files)) {
      found.parties.push(...parties)
      found.dropped.push(...dropped)
      found.issues.push(...issues)
    }
  } catch (error) {
    return error instanceof Failure ? { kind: 'refused', failure: error } : { kind: 'broke', error }
  }
  return { kind: 'read', ...found }
}

function whole(bytes: Uint8Array): Iterable<Uint8Array> {
  return bytes.length === 0 ? [] : [bytes]
}

async function* handedOver(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks
}
