import Type from 'typebox'
import type { Claim } from '../words.ts'
import {
  type Mechanism,
  type Missing,
  no,
  type Situation,
  UnknownWord,
  unknown,
  type Verdict,
  type Words,
  yes,
} from './condition.ts'

/** `claim: NAME` holds when the asker states it; nobody else can answer it, so silence is unknown. */
export const claim: Mechanism<string> = {
  word: 'claim',
  says: 'The asker states this of the act.',
  takes: Type.String(),
  compile: (given, words) => {
    const found = claimOf(given, words)
    return {
      says: found.says,
      perLine: false,
      test: (situation) => stated(situation, found),
    }
  },
}

/**
 * `no-listed-party: NAME` holds when no party is on a list and the asker states the claim. A listing found outweighs the claim;
 * where no list can be asked, the claim alone counts and the answer says so.
 */
export const noListedParty: Mechanism<string> = {
  word: 'no-listed-party',
  says: 'No party is listed, and the asker states that nobody associated with the listed takes part.',
  takes: Type.String(),
  compile: (given, words) => {
    const found = claimOf(given, words)
    return {
      says: found.says,
      perLine: false,
      test: (situation) => {
        const { act, ask } = situation
        const answers = act.parties.map((party) => ({ party, answer: ask.listings(party) }))
        for (const { party, answer } of answers) {
          const listing = answer.known ? answer.value[0] : undefined
          if (listing !== undefined) {
            return no(
              `${party.name ?? `The ${party.role}`} is listed: ${listing.caption} (${listing.id}).`,
            )
          }
        }
        const verdict = stated(situation, found)
        const unasked = answers.find(({ answer }) => !answer.known)?.answer
        if (verdict.truth !== 'yes' || (unasked === undefined && answers.length > 0)) return verdict
        const why = unasked?.known === false ? unasked.because : 'No party is named.'
        return yes(`${verdict.because[0]} The parties were not screened: ${why}`)
      },
    }
  },
}

/** The claim of that name, or `UnknownWord` where no law file declares it. */
export function claimOf(given: string, words: Words): Claim {
  const found = words.claims.get(given)
  if (found === undefined) throw new UnknownWord(`"${given}" is not a claim declared in a law file`)
  return found
}

/** What the asker says of a claim; silence is unknown. */
export function stated({ act }: Situation, asked: Claim): Verdict {
  const { affirmed, denied, silent } = sayingsOf(asked)
  const given = act.claims[asked.id]
  if (given === true) return affirmed
  return given === false ? denied : silent
}

/** What may be said of a claim: three verdicts, the same for every act. */
interface Sayings {
  readonly affirmed: Verdict
  readonly denied: Verdict
  readonly silent: Verdict
}

const sayings = new WeakMap<Claim, Sayings>()

function sayingsOf(asked: Claim): Sayings {
  const known = sayings.get(asked)
  if (known !== undefined) return known
  const made = {
    affirmed: yes(`Stated: ${asked.says}.`),
    denied: no(`Stated not to be so: ${asked.says}.`),
    silent: unknown(`Not stated: ${asked.says}.`, missingClaim(asked)),
  }
  sayings.set(asked, made)
  return made
}

function missingClaim(asked: Claim): Missing {
  return { fact: asked.id, kind: 'claim', question: asked.question, why: asked.why }
}
