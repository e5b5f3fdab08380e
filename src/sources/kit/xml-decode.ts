import { sayFileKind } from './file-kind.ts'
import type { XmlShape } from './xml-element.ts'
import { quoted, xmlFailure } from './xml-failure.ts'

type Decoder = InstanceType<typeof TextDecoder>

/** Bytes needed to know the encoding: the byte order mark and the declaration. */
const headBytes = 256

/** Text is given in pieces of at most so many bytes, however large the chunks come. */
const pieceBytes = 65_536

/**
 * The text of an XML file, piece by piece. UTF-8 unless a byte order mark says UTF-16 or the declaration names something else, which is refused, as
 * is a byte that the encoding cannot have (XML 1.0, appendix F). A file that begins like no XML (empty, zipped, another format) is refused here.
 */
export async function* decodeXml(
  input: AsyncIterable<Uint8Array>,
  shape: XmlShape,
): AsyncGenerator<string> {
  let held: Uint8Array | undefined = new Uint8Array(0)
  let decoder: Decoder | undefined
  let byte = 0
  for await (const chunk of input) {
    const bytes: Uint8Array = held === undefined ? chunk : join(held, chunk)
    if (decoder === undefined && bytes.length < headBytes) {
      held = bytes
      continue
    }
    held = undefined
    decoder ??= new TextDecoder(encodingOf(bytes, shape), { fatal: true })
    for (let start = 0; start < bytes.length; start += pieceBytes) {
      const piece = bytes.subarray(start, start + pieceBytes)
      yield decode(decoder, piece, byte, shape)
      byte += piece.length
    }
  }
  if (held !== undefined) {
    decoder = new TextDecoder(encodingOf(held, shape), { fatal: true })
    yield decode(decoder, held, 0, shape)
    byte = held.length
  }
  yield decode(decoder, undefined, byte, shape)
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}

function encodingOf(bytes: Uint8Array, shape: XmlShape): string {
  const [first = 0, second = 0, third = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf
  const head = String.fromCharCode(...bytes.subarray(isMarked ? 3 : 0, headBytes))
  refuseOtherFormats(head, bytes, shape)
  const declared = /^<\?xml[^>]{0,100}encoding\s*=\s*["']([^"']{1,40})["']/.exec(head)?.[1]
  if (declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared)) return 'utf-8'
  throw xmlFailure(
    shape,
    { line: 1, column: 1 },
    `The file declares the encoding ${quoted(declared)}; only UTF-8, and UTF-16 with a byte order mark, are read.`,
    'Take the file as the publisher serves it, not a converted copy.',
  )
}

function refuseOtherFormats(head: string, bytes: Uint8Array, shape: XmlShape): void {
  const says = otherFormat(head, bytes)
  if (says !== undefined) throw xmlFailure(shape, { byte: 0 }, says)
}

function otherFormat(head: string, bytes: Uint8Array): string | undefined {
  if (bytes.length < headBytes && head.trim() === '') return 'The file is empty.'
  const kind = sayFileKind(bytes)
  if (kind !== undefined) return `The file is ${kind}, not the list in XML.`
  if (head.includes('\0')) {
    return 'The file is not UTF-8 text, and no byte order mark says that it is UTF-16.'
  }
  const start = head.trimStart()
  return start === '' || start.startsWith('<') ? undefined : 'The file does not begin like XML.'
}

function decode(
  decoder: Decoder | undefined,
  piece: Uint8Array | undefined,
  byte: number,
  shape: XmlShape,
): string {
  try {
    return piece === undefined
      ? (decoder?.decode() ?? '')
      : (decoder?.decode(piece, { stream: true }) ?? '')
  } catch {
    const says =
      piece === undefined
        ? 'The file is cut off: it ends in the middle of a character.'
        : `Bytes near here are not ${decoder?.encoding.toUpperCase()}, the encoding that the file declares or begins with.`
    throw xmlFailure(shape, { byte }, says)
  }
}
