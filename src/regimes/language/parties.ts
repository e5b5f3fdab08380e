import Type from 'typebox'
import { readDay, sayDay } from '../../model/index.ts'
import { type DesignationMeasure, designationMeasures } from '../designation-measures.ts'
import { claimOf, stated } from './claim.ts'
import { type Mechanism, no, UnknownWord, type Verdict, yes } from './condition.ts'

interface Given {
  readonly under: DesignationMeasure
  readonly unless: string
  readonly since?: string
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
    {
      under: Type.Enum([...designationMeasures]),
      unless: Type.String(),
      since: Type.Optional(
        Type.String({ description: 'Only those whose designation began on this day.' }),
      ),
    },
    { additionalProperties: false },
  ),
  compile: ({ under, unless, since }, words) => {
    const claim = claimOf(unless, words)
    const day = since === undefined ? undefined : readDay(since)
    if (since !== undefined && day === undefined)
      throw new UnknownWord(`"${since}" is not a day that exists`)
    const when = day === undefined ? '' : ` on ${sayDay(day)}`
    return {
      says: `a party was designated${when} (${under})`.replace('was', when === '' ? 'is' : 'was'),
      perLine: false,
      isOutside: ({ parties }) => parties.length === 0,
      test: (situation) => {
        const { act, ask } = situation
        const answers = act.parties.map((party) => ({ party, answer: ask.listings(party) }))
        for (const { party, answer } of answers) {
          const found =
            answer.known &&
            answer.value.find(
              ({ measures, from }) =>
                measures.includes(under) && (day === undefined || from === day),
            )
          if (found)
            return yes(
              `${party.name ?? `The ${party.role}`} is listed: ${found.caption} (${found.id}).`,
            )
        }
        if (answers.length === 0) return no('No party is named.')
        if (answers.every(({ answer }) => answer.known))
          return no(`No party named is listed${when === '' ? '' : ` since${when.slice(3)}`}.`)
        return opposite(stated(situation, claim))
      },
    }
  },
}

/** The verdict on "not so" from the verdict on a statement. */
export function opposite(verdict: Verdict): Verdict {
  return { ...verdict, truth: turned[verdict.truth] }
}
