import type { Finding } from './assessment.ts'
import { dutyOn } from './duty.ts'
import { after, before, endOf, type Standing } from './in-force.ts'
import type { Situation } from './language/condition.ts'
import type { Law } from './law.ts'
import { disputedOn } from './readings.ts'

/** The part of a finding that is the same for every act. */
interface Blank
  extends Pick<
    Finding,
    'citation' | 'authority' | 'addressee' | 'supersedes' | 'supersededBy' | 'inForce'
  > {
  readonly duties: readonly Finding['duties'][number][]
  readonly disputed: Finding['disputed'] | undefined
}

/**
 * What a finding says of a clause whatever the act: its paragraph, who speaks to whom, its own duties, what stood before and came after.
 * A clause standing on a day says the same each time, so that it is worked out once and shared by answers.
 */
export function blankFinding(
  standing: Standing,
  law: Law,
  asked: Pick<Situation, 'on' | 'knownBy'>,
): Blank {
  const found = blanks.get(standing) ?? fillIn(standing, law, asked)
  blanks.set(standing, found)
  return found
}

/** A standing is of one law, one day and what was known by one, which is all that a blank depends on. */
const blanks = new WeakMap<Standing, Blank>()

function fillIn(
  { measure, clause }: Standing,
  law: Law,
  { on, knownBy }: Pick<Situation, 'on' | 'knownBy'>,
): Blank {
  const until = endOf(measure, law, knownBy)
  const regime = law.regimes.get(measure.regime)
  return {
    citation: {
      document: measure.document,
      paragraph: measure.paragraph,
      adoptedOn: measure.adopted,
    },
    authority: regime?.authority ?? { id: '', body: '', binds: '' },
    addressee: {
      who: clause.addressee ?? regime?.addressee.who ?? '',
      nationalAct: regime?.addressee.nationalAct ?? 'not held',
    },
    duties: clause.duties.map((rule) => dutyOn(rule, on, measure)),
    supersedes: [...before(measure, law)],
    supersededBy: [...after(measure, law, knownBy)],
    inForce: until === undefined ? { from: measure.from } : { from: measure.from, until },
    disputed: disputedOn(measure, law, on),
  }
}
