import type { CopyIn } from '../copy-in.ts'

/** Writes facts as rows of `COPY … from stdin (format binary)`, a text or nothing in each column. */
export interface CopyFacts {
  /** Undefined, or a wait until the server is ready for more. */
  add(fields: readonly (string | undefined)[]): Promise<void> | undefined
  end(): Promise<void>
}

const bufferSize = 1 << 20
/** Of a character of JavaScript, in UTF-8. */
const mostBytes = 3
const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

/** The binary form (PostgreSQL manual, "COPY", Binary Format): a signature, rows of a count and fields with their lengths, then -1. */
export function copyFacts(copy: CopyIn): CopyFacts {
  let buffer = Buffer.allocUnsafe(bufferSize)
  let at = signature.copy(buffer)

  function send(room: number): Promise<void> {
    const filled = buffer.subarray(0, at)
    buffer = Buffer.allocUnsafe(Math.max(room, bufferSize))
    at = 0
    return copy.write(filled)
  }

  return {
    add(fields) {
      const room = mostSizeOf(fields)
      const sent = at + room <= buffer.length ? undefined : send(room)
      at = buffer.writeInt16BE(fields.length, at)
      for (const field of fields) at = putField(buffer, at, field)
      return sent
    },
    async end() {
      const sent = at + 2 <= buffer.length ? undefined : send(2)
      at = buffer.writeInt16BE(-1, at)
      await sent
      await send(0)
      await copy.end()
    },
  }
}

function mostSizeOf(fields: readonly (string | undefined)[]): number {
  let size = 2
  for (const field of fields) size += 4 + (field?.length ?? 0) * mostBytes
  return size
}

/** A length of -1 says that there is nothing. */
function putField(buffer: Buffer, at: number, field: string | undefined): number {
  if (field === undefined) return buffer.writeInt32BE(-1, at)
  const length = buffer.write(field, at + 4)
  buffer.writeInt32BE(length, at)
  return at + 4 + length
}
