import type { Issue, ListedParty, ListHeader } from '../../../model/index.ts'
import type { Dropped, Source } from '../../source.ts'

/** All that a source gives for one file, for tests; the file comes in pieces of so many bytes. */
export async function readAll(
  source: Source,
  file: string,
  bytes: Uint8Array,
  pieceBytes = 65_536,
): Promise<{
  readonly header: ListHeader
  readonly parties: readonly ListedParty[]
  readonly issues: readonly Issue[]
  readonly dropped: readonly Dropped[]
}> {
  const all = { parties: [] as ListedParty[], issues: [] as Issue[], dropped: [] as Dropped[] }
  let header: ListHeader = {}
  for await (const step of source.parse(new Map([[file, inPieces(bytes, pieceBytes)]]))) {
    header = { ...header, ...step.header }
    all.parties.push(...(step.parties ?? []))
    all.issues.push(...(step.issues ?? []))
    all.dropped.push(...(step.dropped ?? []))
  }
  return { header, ...all }
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
