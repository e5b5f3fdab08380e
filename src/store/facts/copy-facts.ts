import { binaryRows, mostBytes, putText } from '../binary-rows.ts'
import type { CopyIn } from '../copy-in.ts'

/** Writes facts as rows of `COPY … from stdin (format binary)`, a text or nothing in each column. */
export interface CopyFacts {
  /** Undefined, or a wait until the server is ready for more. */
  add(fields: readonly (string | undefined)[]): Promise<void> | undefined
  end(): Promise<void>
}

/** What a socket takes in at once, so that the server works on some facts while the next are made. */
const bufferSize = 1 << 17

export function copyFacts(copy: CopyIn): CopyFacts {
  const rows = binaryRows(copy, bufferSize)
  return {
    add: (fields) =>
      rows.add(mostSizeOf(fields), (buffer, from) => {
        let at = buffer.writeInt16BE(fields.length, from)
        for (const field of fields) at = putText(buffer, at, field)
        return at
      }),
    end: () => rows.end(),
  }
}

function mostSizeOf(fields: readonly (string | undefined)[]): number {
  let size = 2
  for (const field of fields) size += 4 + (field?.length ?? 0) * mostBytes
  return size
}
