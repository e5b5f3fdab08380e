import { hash } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import { checkName } from '../check-text.ts'
import type { CopyIn } from '../copy-in.ts'
import type { ListRecord } from './shape.ts'

const bufferSize = 1 << 20
const hashSize = 32
/** Of a character of JavaScript, in UTF-8. */
const mostBytes = 3
/** The lengths of three fields and a hash, and as much again for the end. */
const margin = 96

/** Writes records as rows of `COPY … (…, id, hash, body)`. */
export interface CopyRows {
  /** Undefined, or a wait until the server is ready for more. */
  add(record: ListRecord): Promise<void> | undefined
  /** Sends what is left; gives how many rows there were. */
  end(): Promise<number>
}

/**
 * The binary form (PostgreSQL manual, "COPY", Binary Format): a signature, then each row as a count of fields and each field as
 * its length and bytes, then -1. `before` are the fields that every row begins with.
 */
export function copyRows(copy: CopyIn, before: readonly Uint8Array[]): CopyRows {
  const opening = rowOpening(before)
  let buffer = Buffer.allocUnsafe(bufferSize)
  let at = signature.copy(buffer)
  let rows = 0

  async function send(size: number): Promise<void> {
    const filled = buffer.subarray(0, at)
    buffer = Buffer.allocUnsafe(Math.max(size, bufferSize))
    at = 0
    await copy.write(filled)
  }

  function write(id: string, body: string): void {
    at += opening.copy(buffer, at)
    at = putText(buffer, at, id)
    // The body is written first, since its hash is taken over its bytes.
    const end = putText(buffer, at + 4 + hashSize, body)
    const digest = hash('sha256', buffer.subarray(at + 4 + hashSize + 4, end), 'binary')
    buffer.writeInt32BE(hashSize, at)
    buffer.write(digest, at + 4, 'latin1')
    at = end
    rows += 1
  }

  return {
    add({ id, body }) {
      checkName('id', id)
      const text = canonicalJson(body)
      const size = (id.length + text.length) * mostBytes + opening.length + margin
      if (at + size <= buffer.length) {
        write(id, text)
        return undefined
      }
      const sent = send(size)
      write(id, text)
      return sent
    },
    async end() {
      at = buffer.writeInt16BE(-1, at)
      await send(0)
      await copy.end()
      return rows
    },
  }
}

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')

function rowOpening(before: readonly Uint8Array[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeInt16BE(before.length + 3)
  const fields = before.flatMap((field) => [int32(field.length), field])
  return Buffer.concat([count, ...fields])
}

/** The text as a field; gives where it ends. */
function putText(buffer: Buffer, at: number, text: string): number {
  const length = buffer.write(text, at + 4)
  buffer.writeInt32BE(length, at)
  return at + 4 + length
}

export function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeInt32BE(value)
  return bytes
}
