import { inflateRawSync } from 'node:zlib'

/** What an archive may grow to; beyond it it is refused before, or while, it grows. */
export interface UnzipLimits {
  readonly entries: number
  readonly bytes: number
  /** Bytes to a packed byte, for all together. */
  readonly ratio: number
}

/** Why an archive is not unpacked, in words that follow "The workbook". */
export class UnzipRefusal extends Error {}

/**
 * The wanted files of a zip archive (PKWARE's APPNOTE), by its central directory. The sizes that the directory states are added up before
 * anything is inflated, for all files, and each file is inflated to no more than it stated, since directories lie.
 */
export function unzip(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnzipLimits,
): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const entries = readDirectory(bytes, limits.entries)
  const packed = entries.reduce((total, entry) => total + entry.packedSize, 0)
  const size = entries.reduce((total, entry) => total + entry.size, 0)
  if (packed > bytes.length) throw new UnzipRefusal('uses the same bytes for several files')
  if (size > limits.bytes) throw new UnzipRefusal(`would grow to ${size} bytes`)
  if (size > 2 ** 20 && size > packed * limits.ratio)
    throw new UnzipRefusal(`would grow ${Math.round(size / packed)} times over`)
  return new Map(
    entries
      .filter(({ name }) => isWanted(name))
      .map((entry) => [entry.name, contentOf(bytes, entry)] as const),
  )
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

const endMark = Buffer.from('PK\u0005\u0006', 'latin1')
const entryMark = 0x02014b50
const contentMark = 0x04034b50

function readDirectory(bytes: Buffer, most: number): readonly Entry[] {
  const end = bytes.lastIndexOf(endMark)
  if (end === -1 || end + 22 > bytes.length) throw new UnzipRefusal('is cut off')
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) throw new UnzipRefusal(`holds ${count} files`)
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = count; left > 0; left -= 1) {
    const entry = readEntry(bytes, at)
    entries.push(entry)
    at = entry.next
  }
  return entries
}

function readEntry(bytes: Buffer, at: number): Entry & { readonly next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark)
    throw new UnzipRefusal('is damaged')
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new UnzipRefusal('is under a password')
  const nameLength = bytes.readUInt16LE(at + 28)
  const extraLength = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    method: bytes.readUInt16LE(at + 10),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    next: at + 46 + nameLength + extraLength,
  }
}

function contentOf(bytes: Buffer, { method, packedSize, size, offset }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== contentMark)
    throw new UnzipRefusal('is damaged')
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const packed = bytes.subarray(start, start + packedSize)
  const content = method === 0 ? packed : inflate(packed, method, size)
  if (content.length !== size) throw new UnzipRefusal('does not hold what it says')
  return content
}

function inflate(packed: Buffer, method: number, size: number): Uint8Array {
  if (method !== 8) throw new UnzipRefusal('is packed in a way that is not read')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw new UnzipRefusal('does not hold what it says')
  }
}
