import type { Grade, Issue, Source } from '../../model/index.ts'
import type { RuleId } from '../rules/rule.ts'
import type { Span, Tie } from '../ties/tie.ts'

/** A party that is listed, or blocked for what it is, from a day on. */
export interface Seed {
  readonly party: string
  readonly span: Span
  readonly because?: string
  /** The rules whose programmes block it for what it is; all of them without it. */
  readonly under?: readonly RuleId[]
  readonly source?: Source
  readonly grade?: Grade
}

/** A structure as it was given, read and checked; every date still in it. */
export interface Structure {
  readonly parties: readonly string[]
  readonly index: ReadonlyMap<string, number>
  readonly listed: readonly Seed[]
  readonly byStatus: readonly Seed[]
  readonly ties: readonly Tie[]
  readonly joint: readonly (readonly string[])[]
  readonly planned: readonly string[]
  readonly about: readonly string[]
  /** What the data says against itself and is kept all the same. */
  readonly contradictions: readonly Issue[]
}
