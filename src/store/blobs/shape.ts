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
  /** Keeps the bytes and makes them the latest of their kind; nothing is written when they already are. Gives the hash. */
  put(kind: string, bytes: Uint8Array, write: Write): Promise<string>
  get(hash: string): Promise<Uint8Array | undefined>
  /** The newest of a kind, or the newest up to a recorded number. */
  latest(kind: string, upTo?: number): Promise<NamedBlob | undefined>
}
