import type { TSchema } from 'typebox'
import type { Day, Instant } from '../../model/index.ts'
import type { Act } from '../act.ts'
import type { Ask } from '../ask.ts'
import type { MissingFact } from '../assessment.ts'
import type { ActKind } from '../transaction.ts'
import type { Claim, GoodsClass } from '../words.ts'

/** What a condition comes to on given facts. `missing` names what would settle an unknown. */
export interface Verdict {
  readonly truth: 'yes' | 'no' | 'unknown'
  readonly because: readonly string[]
  readonly missing: readonly Missing[]
}

/** A missing fact before it is known which measures ask for it. */
export type Missing = Omit<MissingFact, 'asks' | 'because'> & { readonly because?: string }

/** Everything a condition may look at. */
export interface Situation {
  readonly act: Act
  /** The goods line under consideration; undefined where the act has none. */
  readonly line?: number
  readonly on: Day
  readonly knownBy: Instant
  readonly ask: Ask
}

/** A condition made ready: its sentence, what it looks at, and its test. */
export interface Condition {
  readonly says: string
  /** Whether it looks at goods, so that each line is held against it by itself. */
  readonly perLine: boolean
  /** The kinds of act it can hold for, where it names them: any other kind need not be tested. */
  readonly kinds?: ReadonlySet<ActKind>
  /** Whether an act is outside it at a glance: then it does not hold, whatever the lists or the day. */
  readonly isOutside?: (act: Act) => boolean
  /** The headings it names, and the way the goods go, where it names them; for finding goods that two measures cover. */
  readonly headings?: readonly string[]
  readonly way?: string
  /** The last day on which it can hold, where it names one. */
  readonly until?: Day
  readonly test: (situation: Situation) => Verdict
}

/** The words that conditions may refer to. */
export interface Words {
  readonly claims: ReadonlyMap<string, Claim>
  readonly goods: ReadonlyMap<string, GoodsClass>
  readonly places: ReadonlyMap<string, { readonly place?: string }>
  /** Whether a declared measure is in force on a day, as known by an instant; undefined for an id that is not declared. */
  readonly standing?: (measure: string) => ((on: Day, knownBy: Instant) => boolean) | undefined
}

/**
 * One word of the language of measures. A mechanism knows its own arguments and nothing of the others; composed ones get
 * `compile` for what stands inside them.
 */
export interface Mechanism<Arguments = never> {
  readonly word: string
  /** A line for the reference. */
  readonly says: string
  readonly takes: TSchema
  /** Makes the condition ready, or says in a sentence what is wrong with the arguments. */
  readonly compile: (
    given: Arguments,
    words: Words,
    inner: (node: unknown) => Condition,
  ) => Condition
}

/** Thrown by `compile` when the arguments name something that is not declared; the loader adds file and line. */
export class UnknownWord extends Error {}

export const yes = (because: string): Verdict => ({ truth: 'yes', because: [because], missing: [] })
export const no = (because: string): Verdict => ({ truth: 'no', because: [because], missing: [] })
export const unknown = (because: string, ...missing: readonly Missing[]): Verdict => ({
  truth: 'unknown',
  because: [because],
  missing: missing.map((fact) => ({ because, ...fact })),
})
