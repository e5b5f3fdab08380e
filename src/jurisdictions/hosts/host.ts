import type { Country, Day, Grade, Instant, Source } from '../../model/index.ts'

/** What kind of mission a host holds. */
export type Post = 'embassy' | 'consulate'

/** An act of a body beside the United Nations that binds a host, on the days on which it does. */
export interface HostAct {
  readonly id: string
  /** Whose act it is, in a word or two. */
  readonly short: string
  readonly title: string
  readonly grade: Grade
  readonly source: Source
  /** The last day on which it bound this host, where it no longer does. */
  readonly until?: Day
}

/** A State or territory that hosts a mission of the State under measures. */
export interface Host {
  readonly country: Country
  readonly post: Post
  /** Whether it is a State; a territory with a consulate is none. */
  readonly isState: boolean
  /** First and last day of the mission; absent where not known, which is not for ever. */
  readonly from?: Day
  readonly to?: Day
  /** What binds it beside the law of the United Nations; an empty list means that no such act is held, not that there is none. */
  readonly acts: readonly HostAct[]
}

/** A list of hosts as somebody published it. */
export interface HostList {
  /** The State whose missions these are; not told by a list that a user gives. */
  readonly sender?: Country
  readonly says: string
  readonly knownFrom: Instant
  readonly grade: Grade
  readonly source: Source
  readonly hosts: readonly Host[]
}

/** Whether a mission stood on a day, as far as its days are known. */
export function isOpenOn({ from, to }: Pick<Host, 'from' | 'to'>, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}
