import Type from 'typebox'
import { claimOf, stated } from './claim.ts'
import type { Mechanism, Verdict } from './condition.ts'

/**
 * `determined: CLAIM` holds when the State or organ whose decision it is has so found, as the asker states. Where nothing is stated,
 * no such finding is held: the clause is shown as one that may yet apply, it asks nothing, and it does not bind. (A measure "if a State
 * determines …" binds once the State has determined.)
 */
export const determined: Mechanism<string> = {
  word: 'determined',
  says: 'Whoever decides it has so found, as the asker states; until then the clause is shown and does not bind.',
  takes: Type.String(),
  compile: (given, words) => {
    const claim = claimOf(given, words)
    return {
      says: `it has been determined that ${claim.says}`,
      perLine: false,
      test: (situation) => {
        const verdict = stated(situation, claim)
        return verdict.truth === 'unknown' ? undetermined(claim.says) : verdict
      },
    }
  },
}

/** Whether a verdict is open only because nobody has decided: no fact that the asker could give would settle it. */
export function isUndetermined({ truth, missing }: Verdict): boolean {
  return truth === 'unknown' && missing.length === 0
}

function undetermined(says: string): Verdict {
  const because = `No determination is stated that ${says}; until there is one, the measure does not bind.`
  return { truth: 'unknown', because: [because], missing: [] }
}
