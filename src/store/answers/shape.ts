import type { Instant } from '../../model/index.ts'

/** An answer as it was given: the record of what this engine said, kept across engines. */
export interface Answer {
  /** Made from the operation, the input and the basis; the same question on the same basis has the same key. */
  readonly key: string
  readonly operation: string
  /** The three texts are kept byte for byte. */
  readonly input: string
  readonly body: string
  readonly basis: string
}

export interface KeptAnswer extends Answer {
  /** When it was first given. */
  readonly at: Instant
}

/** Answers given. Keeping one does not move `recorded`: an answer is not something that we were told. */
export interface Answers {
  /**
   * Keeps those whose key is new, in one statement; the first answer under a key stays. Gives how many were new. Does not wait for the
   * disk: an answer can be computed again from its basis, and what the store was told always waits.
   */
  keep(answers: readonly KeptAnswer[]): Promise<number>
  find(key: string): Promise<KeptAnswer | undefined>
}
