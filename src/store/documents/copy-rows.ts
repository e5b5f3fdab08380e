import { hash } from 'node:crypto'
import { binaryRows, mostBytes, putText } from '../binary-rows.ts'
import { canonicalJson } from '../canonical-json.ts'
import { checkName } from '../check-text.ts'
import type { CopyIn } from '../copy-in.ts'
import type { ListRecord } from './shape.ts'

const hashSize = 32
/** The lengths of three fields and a hash, and as much again for the end. */
const margin = 96

/** Writes records as rows of `COPY … (…, id, hash, body)`. */
export interface CopyRows {
  /** Undefined, or a wait until the server is ready for more. */
  add(record: ListRecord): Promise<void> | undefined
  /** Sends what is left; gives how many rows there were. */
  end(): Promise<number>
}

/** `before` are the fields that every row begins with. */
export function copyRows(copy: CopyIn, before: readonly Uint8Array[]): CopyRows {
  const opening = rowOpening(before)
  const into = binaryRows(copy)
  let rows = 0
  return {
    add({ id, body }) {
      checkName('id', id)
      const text = canonicalJson(body)
      const size = (id.length + text.length) * mostBytes + opening.length + margin
      rows += 1
      return into.add(size, (buffer, from) => {
        const at = putText(buffer, from + opening.copy(buffer, from), id)
        return putHashed(buffer, at, text)
      })
    },
    async end() {
      await into.end()
      return rows
    },
  }
}

/** The hash of a body and the body. The body is written first, since its hash is taken over its bytes. */
function putHashed(buffer: Buffer, at: number, body: string): number {
  const end = putText(buffer, at + 4 + hashSize, body)
  const digest = hash('sha256', buffer.subarray(at + 4 + hashSize + 4, end), 'binary')
  buffer.writeInt32BE(hashSize, at)
  buffer.write(digest, at + 4, 'latin1')
  return end
}

function rowOpening(before: readonly Uint8Array[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeInt16BE(before.length + 3)
  const fields = before.flatMap((field) => [int32(field.length), field])
  return Buffer.concat([count, ...fields])
}

export function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeInt32BE(value)
  return bytes
}
