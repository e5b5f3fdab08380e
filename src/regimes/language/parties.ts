import Type from 'typebox'
import { type DesignationMeasure, designationMeasures } from '../designation-measures.ts'
import { claimOf, stated } from './claim.ts'
import { type Mechanism, no, type Verdict, yes } from './condition.ts'

interface Given {
  readonly under: DesignationMeasure
  readonly unless: string
}

const turned = { yes: 'no', no: 'yes', unknown: 'unknown' } as const

/**
 * `listed-party: { under: freeze, unless: CLAIM }` holds when a party is designated for this. Where the lists cannot say so, the asker's
 * claim that nobody listed takes part settles it the other way; an act that names no party is not caught by it.
 */
export const listedParty: Mechanism<Given> = {
  word: 'listed-party',
  says: 'A party is designated for this; where lists cannot say, the asker states that none is.',
  takes: Type.Object(
    { under: Type.Enum([...designationMeasures]), unless: Type.String() },
    { additionalProperties: false },
  ),
  compile: ({ under, unless }, words) => {
    const claim = claimOf(unless, words)
    return {
      says: `a party is designated (${under})`,
      perLine: false,
      test: (situation) => {
        const { act, ask } = situation
        const answers = act.parties.map((party) => ({ party, answer: ask.listings(party) }))
        for (const { party, answer } of answers) {
          const found =
            answer.known && answer.value.find(({ measures }) => measures.includes(under))
          if (found)
            return yes(
              `${party.name ?? `The ${party.role}`} is listed: ${found.caption} (${found.id}).`,
            )
        }
        if (answers.length === 0) return no('No party is named.')
        if (answers.every(({ answer }) => answer.known)) return no('No party named is listed.')
        return opposite(stated(situation, claim))
      },
    }
  },
}

/** The verdict on "not so" from the verdict on a statement. */
export function opposite(verdict: Verdict): Verdict {
  return { ...verdict, truth: turned[verdict.truth] }
}
