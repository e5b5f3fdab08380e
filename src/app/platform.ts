import type { Report, Stop } from '../caps/index.ts'
import type { MatchIndex } from '../matching/index.ts'
import type { Day, Instant } from '../model/index.ts'
import type { Basis, Law } from '../regimes/index.ts'
import type { KeptAnswer, ListVersion, Store } from '../store/index.ts'
import type { ServingList } from './lists/serving.ts'

/** What an answer may draw on: law, figures and lists as they stood at one basis. */
export interface View {
  readonly law: Law
  readonly reports: ReadonlyMap<string, readonly Report[]>
  /** Days on which trade under a ceiling stood still, by ceiling. */
  readonly stops?: ReadonlyMap<string, readonly Stop[]>
  readonly basis: Basis
  /** Every version of every list, with its status, as of the basis. */
  readonly versions: readonly ListVersion[]
  /** The search index over the versions that serve on a day, as known by an instant. */
  readonly index: (
    serving: readonly ServingList[],
    on: Day,
    knownBy: Instant,
  ) => Promise<MatchIndex>
}

/** Runs words of the command line in a process of its own, so that this one goes on answering; gives the JSON it printed. */
export type Elsewhere = (words: readonly string[]) => Promise<unknown>

/** The law as last read from its folder. */
export interface LawState {
  readonly law: Law
  readonly hash: string
  /** What is wrong with the files now on disk, while the last good law serves. */
  readonly problem?: string
}

/** Firebreak opened: a store, the law and figures of this installation, and views of them. */
export interface Platform {
  readonly store: Store
  /** Home of caches and of what is being fetched. */
  readonly dataFolder: string
  readonly elsewhere?: Elsewhere
  /** The view of now; where another process may prepare the lists, the view before until it is done. */
  readonly current: () => Promise<View>
  /** Says that this process has just written, so that the next view is looked for at once. */
  readonly moved: () => void
  /** The view of an earlier basis from this engine; a failure where it cannot be had. */
  readonly at: (basis: Basis) => Promise<View>
  readonly lawState: () => LawState
  readonly figuresHash: () => string
  /** Reads law and figures again; a folder that is wrong leaves the last good ones serving and says so. */
  readonly reload: () => Promise<LawState>
  /** Keeps an answer that was given; nobody waits for it, and it is kept before the platform closes. */
  readonly keep: (answer: KeptAnswer) => void
  readonly close: () => Promise<void>
}
