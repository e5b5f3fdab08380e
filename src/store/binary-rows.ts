import type { CopyIn } from './copy-in.ts'

const largeBuffer = 1 << 20
/** Of a character of JavaScript, in UTF-8. */
export const mostBytes = 3
const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/**
 * Rows on their way into a `COPY … (format binary)` (PostgreSQL manual, "COPY", Binary Format): a signature, then each row as a count of
 * fields and each field as its length and bytes, then -1. Bytes are gathered in buffers, large ones where not said otherwise.
 */
export interface BinaryRows {
  /** Writes a row of at most so many bytes; `write` gives where it ends. Undefined, or a wait until the server is ready for more. */
  add(size: number, write: (buffer: Buffer, at: number) => number): Promise<void> | undefined
  end(): Promise<void>
}

export function binaryRows(copy: CopyIn, bufferSize = largeBuffer): BinaryRows {
  let buffer = Buffer.allocUnsafe(bufferSize)
  let at = signature.copy(buffer)

  function send(size: number): Promise<void> {
    const filled = buffer.subarray(0, at)
    buffer = Buffer.allocUnsafe(Math.max(size, bufferSize))
    at = 0
    return copy.write(filled)
  }

  function add(size: number, write: (buffer: Buffer, at: number) => number) {
    const sent = at + size <= buffer.length ? undefined : send(size)
    at = write(buffer, at)
    return sent
  }

  return {
    add,
    async end() {
      await add(2, (bytes, from) => bytes.writeInt16BE(-1, from))
      await send(0)
      await copy.end()
    },
  }
}

/** A text as a field, nothing as a length of -1; gives where it ends. */
export function putText(buffer: Buffer, at: number, text: string | undefined): number {
  if (text === undefined) return buffer.writeInt32BE(-1, at)
  const length = buffer.write(text, at + 4)
  buffer.writeInt32BE(length, at)
  return at + 4 + length
}
