import { endOfDay } from '../model/index.ts'
import type { Act } from './act.ts'
import { type Assessed, assessUnder } from './assess.ts'
import { regimesAsked } from './authorities.ts'
import { lawPort } from './designations.ts'
import type { Law, LawExample } from './law.ts'

/**
 * An example of a law file, asked on its day as known that day, under its own regime and the one that it carries out, as far as they bind
 * the act. What other regimes ask of the same act is not its matter: an example holds whatever other law stands beside it.
 */
export function assessExample(example: LawExample, act: Act, law: Law): Assessed {
  const { on } = example
  const knownBy = endOfDay(on)
  const own = example.measure.split('/')[0] ?? ''
  const its = new Set([own, law.regimes.get(own)?.carriesOut ?? own])
  const asked = [...regimesAsked(law, act.jurisdiction, on)].filter((id) => its.has(id))
  return assessUnder(new Set(asked), act, law, on, knownBy, lawPort(law, on, knownBy))
}
