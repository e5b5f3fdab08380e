import type { Instant } from '../../model/index.ts'
import type { Write } from '../write.ts'

/** One record of a list, as its parser gives it. */
export interface ListRecord {
  /** The publisher's own reference, unique within a version. */
  readonly id: string
  /** Any JSON value; its canonical form is what is hashed and kept. */
  readonly body: unknown
}

/** Records one by one or in batches; batches are the fastest. */
export type ListRecords =
  | Iterable<ListRecord>
  | AsyncIterable<ListRecord>
  | AsyncIterable<readonly ListRecord[]>

export interface HeldRecord extends ListRecord {
  readonly hash: string
}

/**
 * What a version came to. Changes are counted against the last good version: the newest before it that was usable or released at
 * the moment it was taken in; against nothing where there was none. So a quarantined version is never the measure of the next.
 */
export interface VersionCounts {
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export interface NewVersion {
  readonly list: string
  /** Names the version within its list. */
  readonly version: string
  /** SHA-256 of the raw file, which `blobs` holds. */
  readonly rawHash: string
  readonly publishedAt?: Instant
  readonly fetchedAt: Instant
  readonly records: ListRecords
  /** Judges the finished version before it can be seen; a sentence given back quarantines it for that reason. */
  readonly quarantineWhen?: (counts: VersionCounts) => string | undefined
  /** Called once, when the records are used up and before `quarantineWhen`. Any JSON value, kept with the version; not for long ones. */
  readonly report?: () => unknown
}

/** May the version serve? `released`: it was quarantined, and a person let it go, for a reason. */
export type VersionStatus =
  | { readonly kind: 'usable' }
  | { readonly kind: 'quarantined'; readonly reason: string }
  | { readonly kind: 'released'; readonly reason: string }

export interface ListVersion extends VersionCounts {
  readonly list: string
  readonly version: string
  readonly rawHash: string
  readonly publishedAt?: Instant
  readonly fetchedAt: Instant
  readonly recorded: number
  readonly status: VersionStatus
  /** What `NewVersion.report` gave; left out when it was not asked. */
  readonly report?: unknown
}

export type RecordChange =
  | { readonly kind: 'added'; readonly id: string; readonly after: unknown }
  | {
      readonly kind: 'changed'
      readonly id: string
      readonly before: unknown
      readonly after: unknown
    }
  | { readonly kind: 'removed'; readonly id: string; readonly before: unknown }

/** A stretch of versions that held a record in the same words. */
export interface Holding extends HeldRecord {
  /** The first version that held it so. */
  readonly from: string
  /** The first version that no longer did; left out while it stands. */
  readonly until?: string
}

/**
 * Lists in all their versions, quarantined ones too. A record that did not change from one version to the next is kept once; one
 * that comes back in the words it had before is kept again.
 */
export interface Documents {
  /**
   * Takes in a version, all or nothing, while streaming; the writing of others waits only for its last step. The same version
   * again (same `rawHash`) changes nothing; another file under the same name is a conflict; an id twice in one version is refused.
   */
  putVersion(version: NewVersion, write: Write): Promise<ListVersion>
  /** Of one list or of all, in the order taken in, with the status as of `upTo`. */
  versions(list?: string, upTo?: number): Promise<readonly ListVersion[]>
  /** A new status as a new event; the old one stays on record. */
  setStatus(list: string, version: string, status: VersionStatus, write: Write): Promise<void>
  /** By id; read in pages, so a large list never stands in memory whole. */
  recordsOf(list: string, version: string): AsyncIterable<HeldRecord>
  /** Those of the ids that the version held, by id; in one query. */
  records(list: string, version: string, ids: readonly string[]): Promise<readonly HeldRecord[]>
  /** By id; any two versions, in either direction. */
  diff(list: string, from: string, to: string): AsyncIterable<RecordChange>
  history(list: string, id: string): Promise<readonly Holding[]>
}
