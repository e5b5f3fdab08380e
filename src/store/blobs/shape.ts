import type { Instant } from '../../model/index.ts'
import type { Write } from '../write.ts'

export interface NamedBlob {
  readonly kind: string
  readonly hash: string
  readonly bytes: Uint8Array
  readonly recorded: number
  readonly at: Instant
}

/** Raw files, each kept once under the SHA-256 of its bytes (lower-case hex), and named by kind as often as wanted. */
export interface Blobs {
  /**
   * Keeps the bytes and makes them the latest of their kind; nothing is written when they already are. Gives the hash. A large
   * file comes as a stream, and never stands in memory whole.
   */
  put(kind: string, bytes: Uint8Array | AsyncIterable<Uint8Array>, write: Write): Promise<string>
  /** The whole at once; for small files. */
  get(hash: string): Promise<Uint8Array | undefined>
  /** The same bytes in pieces; a hash that is not held is a failure. */
  stream(hash: string): AsyncIterable<Uint8Array>
  /** The newest of a kind, or the newest up to a recorded number. */
  latest(kind: string, upTo?: number): Promise<NamedBlob | undefined>
}
