import type { Issue, ListedParty, ListHeader } from '../model/index.ts'

/** A list and how its official files are read. One folder a source; `sources` in the door joins them. */
export interface Source {
  /** `un-sc`; the first part of every listing's id. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** Where a person finds the list. */
  readonly home: string
  /** `real`: read against the publisher's file. `sample-only`: proven on our own sample in the official layout and nothing else. */
  readonly proven: 'real' | 'sample-only'
  /** Whether a weak alias alerts alone, unless the user says otherwise. */
  readonly weakAliasesAlert: boolean
  /** Id of a source that reads the same list in another layout; this one is fetched only where it is asked for. */
  readonly insteadOf?: string
  readonly files: readonly SourceFile[]
  readonly bounds: Bounds
  /** Fields of the format that are known and not used, each with the reason. */
  readonly ignores: Readonly<Record<string, string>>
  /**
   * Reads the files of one version, by `SourceFile.name`, in steps as large as the parser likes. Throws a `Failure` with code
   * `bad-input/<source>` for a file that cannot be read to its end; whatever is wrong with a record alone is a value.
   */
  readonly parse: (files: SourceInput) => AsyncIterable<ParseStep>
}

/** The bytes of a version, by file name; each may be read once. */
export type SourceInput = ReadonlyMap<string, AsyncIterable<Uint8Array>>

export interface SourceFile {
  /** The publisher's own: `sdn.csv`. Given files are recognised by content, whatever they are called. */
  readonly name: string
  /** Where the publisher serves it; left out for a user's own file. */
  readonly url?: string
  readonly optional?: true
  /** The most bytes that an update reads of it. */
  readonly maxBytes: number
  /** Whether a file is this one, from its first 64 kB; pure, total, and never true of another source's file. */
  readonly recognises: (head: Uint8Array) => boolean
}

/** What a finished version must keep to, or it is quarantined. */
export interface Bounds {
  readonly records: readonly [least: number, most: number]
  /** The largest share of the version before that may be gone. */
  readonly mostRemoved: number
  /** The largest share of records read that may be dropped. */
  readonly mostDropped: number
}

/** Part of what a parser gives; any field may be left out. */
export interface ParseStep {
  readonly header?: ListHeader
  readonly parties?: readonly ListedParty[]
  readonly dropped?: readonly Dropped[]
  readonly issues?: readonly Issue[]
}

/** A record that was read and not kept. */
export interface Dropped {
  /** Stable and few: `no-reference`, `no-name`, `double-reference`. Counted by this. */
  readonly reason: string
  /** Where in the file: element and number, or line. */
  readonly at: string
}
