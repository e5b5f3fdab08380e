import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Sql } from '../database.ts'

/** How many bytes of a file are packed into one row. */
const partSize = 4 << 20

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** A file that stands in parts under a number, and has yet to be named by its hash. */
export interface Written {
  readonly number: number
  readonly hash: string
}

/** Takes the bytes of a file in pieces of any size. */
export interface PartWriter {
  add(piece: Uint8Array): Promise<void>
  end(): Promise<Written>
}

/** Writes a file in parts; one is packed and written while the next is read, and neither side holds the file whole. */
export async function partWriter(sql: Sql): Promise<PartWriter> {
  const number = await nextNumber(sql)
  const hash = createHash('sha256')
  let writing: Promise<unknown> = Promise.resolve()
  let count = 0
  let waiting: Uint8Array[] = []
  let size = 0

  async function flush() {
    const bytes = Buffer.concat(waiting)
    waiting = []
    size = 0
    count += 1
    const part = count
    hash.update(bytes)
    // A full part is one of many, where speed matters more than a tenth of the space.
    const packing = pack(bytes, { level: bytes.length < partSize ? 6 : 1 })
    await writing
    writing = packing.then((packed) => insertPart(sql, number, part, packed))
    // Its fault is met where it is awaited; until then it must not count as unhandled.
    writing.catch(() => undefined)
  }

  return {
    async add(piece) {
      for (let from = 0; from < piece.length; ) {
        const taken = piece.subarray(from, from + partSize - size)
        waiting.push(taken)
        size += taken.length
        from += taken.length
        if (size === partSize) await flush()
      }
    },
    async end() {
      if (size > 0) await flush()
      await writing
      return { number, hash: hash.digest('hex') }
    },
  }
}

async function nextNumber(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ number: number }>(
    `select nextval('firebreak.blob_numbers') as number`,
  )
  return row?.number ?? 0
}

async function insertPart(sql: Sql, number: number, part: number, packed: Uint8Array) {
  await sql.query('insert into firebreak.blob_parts (blob, part, packed) values ($1, $2, $3)', [
    number,
    part,
    packed,
  ])
}

/** The bytes of a file by its number, a part at a time. */
export async function* readParts(sql: Sql, number: number): AsyncGenerator<Uint8Array> {
  for (let part = 1; ; part += 1) {
    const [row] = await sql.query<{ packed: Buffer }>(
      'select packed from firebreak.blob_parts where blob = $1 and part = $2',
      [number, part],
    )
    if (row === undefined) return
    yield new Uint8Array(await unpack(row.packed))
  }
}
