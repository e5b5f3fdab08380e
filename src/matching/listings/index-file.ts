import { Failure } from '../../model/index.ts'
import type { MatchIndex } from '../match-index.ts'
import { heldOf, indexOfSegment } from './held-index.ts'
import type { Segment } from './segment.ts'
import { laidOutAnew } from './with-changes.ts'

/**
 * The form on disk: 'FBMI', version, length of the header and checksum of what follows, each four bytes in the machine's order; the header,
 * JSON that says where each column lies; then the columns as they stand in memory. Raise the version whenever a column, a key or the
 * reading of names changes.
 */
const magic = 0x494d4246
const version = 3
const start = 16

interface Column {
  readonly path: readonly string[]
  readonly bytesEach: 1 | 4
  readonly from: number
  readonly length: number
}

interface Header {
  readonly listings: number
  readonly columns: readonly Column[]
}

export function writeIndex(index: MatchIndex): Uint8Array {
  const held = heldOf(index)
  const [part] = held.parts
  const isWhole = held.parts.length === 1 && part !== undefined && part.gone === undefined
  const segment = isWhole ? part.segment : laidOutAnew(held).parts[0]?.segment
  if (segment === undefined) throw new Failure('internal/index', 'The index has no part.')
  const views = viewsOf(segment, [])
  const columns = placed(views)
  const header = new TextEncoder().encode(
    JSON.stringify({ listings: segment.listings, columns } satisfies Header),
  )
  const body = aligned(start + header.length)
  const bytes = new Uint8Array(body + sizeOf(columns))
  bytes.set(header, start)
  for (const [at, { view }] of views.entries()) {
    const from = body + (columns[at]?.from ?? 0)
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), from)
  }
  const head = new Uint32Array(bytes.buffer, 0, 4)
  head.set([magic, version, header.length, checksum(bytes)])
  return bytes
}

/** Reads an index as it lies: the columns are views of the bytes given, which must not change afterwards. */
export function readIndex(bytes: Uint8Array): MatchIndex {
  const held = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (held.length < start || held.length % 4 !== 0) throw refuse('is cut short')
  const [sign, written, length, sum] = new Uint32Array(held.buffer, held.byteOffset, 4)
  if (sign !== magic) throw refuse('is not an index')
  if (written !== version) throw refuse(`is of version ${written}, not ${version}`)
  if (sum !== checksum(held)) throw refuse('is damaged')
  return indexOfSegment(segmentOf(held, length ?? 0))
}

function refuse(what: string): Failure {
  return new Failure('unavailable/index', `The index file ${what}.`, {
    tryThis: 'Build the index anew from the lists.',
  })
}

interface View {
  readonly path: readonly string[]
  readonly view: Uint8Array | Uint32Array
}

function viewsOf(value: object, path: readonly string[]): readonly View[] {
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
    if (held instanceof Uint8Array || held instanceof Uint32Array) {
      return [{ path: [...path, key], view: held }]
    }
    return typeof held === 'object' && held !== null ? viewsOf(held, [...path, key]) : []
  })
}

function placed(views: readonly View[]): readonly Column[] {
  let from = 0
  return views.map(({ path, view }) => {
    const column: Column = {
      path,
      bytesEach: view instanceof Uint8Array ? 1 : 4,
      from,
      length: view.length,
    }
    from = aligned(from + view.byteLength)
    return column
  })
}

function sizeOf(columns: readonly Column[]): number {
  const last = columns.at(-1)
  return last === undefined ? 0 : aligned(last.from + last.length * last.bytesEach)
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8
}

function segmentOf(bytes: Uint8Array, headerLength: number): Segment {
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(start, start + headerLength)),
  ) as Header
  const body = bytes.byteOffset + aligned(start + headerLength)
  const root: Record<string, unknown> = { listings: header.listings }
  for (const { path, bytesEach, from, length } of header.columns) {
    const view =
      bytesEach === 1
        ? new Uint8Array(bytes.buffer, body + from, length)
        : new Uint32Array(bytes.buffer, body + from, length)
    put(root, path, view)
  }
  // Columns are put back by the paths under which the writer found them in a segment; another version's file was refused above.
  return root as unknown as Segment
}

function put(root: Record<string, unknown>, path: readonly string[], view: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    root[key] = view
    return
  }
  const inner = (root[key] ?? {}) as Record<string, unknown>
  root[key] = inner
  put(inner, rest, view)
}

/** Two running sums over the four-byte words after the head, mixed: catches a changed, a moved and a missing word. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) / 4)
  let low = 1
  let high = words.length
  for (let at = 0; at < words.length; at += 1) {
    low = (low + (words[at] as number)) | 0
    high = Math.imul(high ^ low, 0x9e3779b1)
  }
  return (low ^ high) >>> 0
}
