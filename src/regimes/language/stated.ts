import Type from 'typebox'
import { claimOf, stated as statedOf } from './claim.ts'
import { type Mechanism, no } from './condition.ts'

/**
 * `stated: CLAIM` holds when the asker states it and not otherwise: for facts too rare to ask of every act, such as an item on a list
 * of arms among ordinary goods. Silence is no, and the reason says that it was silence.
 */
export const stated: Mechanism<string> = {
  word: 'stated',
  says: 'The asker states this; where nothing is said, it is taken not to be so and is not asked.',
  takes: Type.String(),
  compile: (given, words) => {
    const claim = claimOf(given, words)
    return {
      says: `it is stated that ${claim.says}`,
      perLine: false,
      isOutside: ({ claims }) => claims[claim.id] !== true,
      test: (situation) => {
        const verdict = statedOf(situation, claim)
        return verdict.truth === 'unknown' ? no(`Not stated: ${claim.says}.`) : verdict
      },
    }
  },
}
