import { Failure } from '../../model/index.ts'
import { sayFileKind } from '../kit/file-kind.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodeOptions {
  /** Id of the source, for the failure's code. */
  readonly source: string
  /** Of a file without a byte-order mark. */
  readonly encoding: Encoding
}

/** Text of a file's bytes. A byte-order mark says more than the encoding given. Throws a `Failure` for what is not such text. */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  options: DecodeOptions,
): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let held = new Uint8Array()
  for await (const chunk of chunks) {
    held = held.length === 0 ? Uint8Array.from(chunk) : Buffer.concat([held, chunk])
    if (decoder === undefined && held.length < sniffed) continue
    decoder ??= decoderFor(held, options)
    yield textOf(decoder, held, options)
    held = new Uint8Array()
  }
  decoder ??= decoderFor(held, options)
  yield textOf(decoder, held, options)
  yield endOf(decoder, options)
}

/** As many bytes as are looked at before the first are decoded. */
const sniffed = 1024

function decoderFor(head: Uint8Array, options: DecodeOptions) {
  const encoding = encodingOf(head) ?? options.encoding
  const kind = sayFileKind(head)
  if (kind !== undefined && !kind.includes('UTF-16'))
    throw fail(options, `The file is ${kind}.`, 'Give a CSV file or an XLSX workbook.')
  return new TextDecoder(encoding, { fatal: true })
}

function encodingOf([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined
}

function textOf(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  options: DecodeOptions,
): string {
  const text = guarded(() => decoder.decode(bytes, { stream: true }), decoder.encoding, options)
  if (!text.includes('\0')) return text
  throw fail(
    options,
    'The file holds NUL characters.',
    'Give its encoding, or the CSV file itself.',
  )
}

function endOf(decoder: InstanceType<typeof TextDecoder>, options: DecodeOptions): string {
  return guarded(() => decoder.decode(), decoder.encoding, options)
}

function guarded(read: () => string, encoding: string, options: DecodeOptions): string {
  try {
    return read()
  } catch {
    throw fail(options, `The file is not text in ${encoding}.`, 'Give its encoding in the mapping.')
  }
}

function fail({ source }: DecodeOptions, says: string, tryThis: string): Failure {
  return new Failure(`bad-input/${source}`, says, { tryThis })
}
