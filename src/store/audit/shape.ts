import type { Instant } from '../../model/index.ts'

/** Who did what to what, and when. */
export interface AuditEntry {
  readonly at: Instant
  readonly actor: string
  readonly action: string
  readonly subject: string
  /** Any JSON value. */
  readonly detail: unknown
}

/** An entry in its place in the chain: its hash covers its own words and the hash before it. */
export interface AuditRecord extends AuditEntry {
  /** 1, 2, 3, … without gaps. */
  readonly seq: number
  /** The batch that the entry describes, where it came with one. */
  readonly recorded?: number
  /** 64 zeros for the first. */
  readonly previousHash: string
  readonly hash: string
}

/** The first place where the chain does not hold. */
export interface BrokenLink {
  readonly seq: number
  readonly says: string
}

/** A log that can only grow, in which each entry seals those before it. */
export interface Audit {
  /** For an act that writes nothing else; a write takes its entry along instead, so that both stand or neither. */
  append(entry: AuditEntry): Promise<AuditRecord>
  /** In order, after a sequence number, at most so many. */
  read(page: { readonly after?: number; readonly limit: number }): Promise<readonly AuditRecord[]>
  /** Recomputes the whole chain; undefined when it holds. It cannot tell that the newest entries were cut off. */
  verify(): Promise<BrokenLink | undefined>
}
