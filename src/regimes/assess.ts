import type { Day, Instant } from '../model/index.ts'
import type { Act } from './act.ts'
import type { Ask } from './ask.ts'
import type { Assessment, Finding, MissingFact } from './assessment.ts'
import {
  authoritiesAsked,
  regimesAsked,
  sayRestsOn,
  standingUnder,
  worstOf,
} from './authorities.ts'
import { circleOf } from './circle.ts'
import { type Held, holdAgainst, isOutside } from './hold-against.ts'
import { standingFor } from './in-force.ts'
import type { Law } from './law.ts'
import { metListings } from './met-listings.ts'
import { binds, worse } from './outcome.ts'
import { present } from './present.ts'
import { readingsOf, sayReadings } from './readings.ts'
import { remembering } from './remembering.ts'
import { caution, sayOutcome } from './say-outcome.ts'

/** An assessment before the door adds what it rests on. */
export type Assessed = Omit<Assessment, 'basis'>

/**
 * What the law in force on a day, as known at an instant, says of an act. Binding clauses decide the outcome, the strictest first;
 * others are reported beside them. What no room can answer comes back as a missing fact, never as a no.
 */
export function assess(act: Act, law: Law, on: Day, knownBy: Instant, ask: Ask): Assessed {
  return assessUnder(regimesAsked(law, act.jurisdiction, on), act, law, on, knownBy, ask)
}

/** The same under these regimes alone, whatever the act's jurisdiction. */
export function assessUnder(
  asked: ReadonlySet<string>,
  act: Act,
  law: Law,
  on: Day,
  knownBy: Instant,
  ask: Ask,
): Assessed {
  const situation = { act, on, knownBy, ask: remembering(ask) }
  const held: Held[] = []
  for (const standing of standingUnder(asked, standingFor(act.kind, law, on, knownBy))) {
    if (isOutside(standing, act)) continue
    held.push(...holdAgainst(standing, law, situation))
  }
  const findings = held.map(({ finding }) => finding).sort(strictestFirst)
  const outcome = worstOf(findings)
  const missing = outcome === 'not-enough-facts' ? missingFacts(held) : []
  const readings = readingsOf(findings, law, on)
  const circle = circleOf(law, asked, findings)
  const authorities = authoritiesAsked(circle, findings, outcome)
  return present({
    outcome,
    says: sayOutcome(outcome, findings, missing, act, on) + sayReadings(readings),
    on,
    knownBy,
    readings: readings.length === 0 ? undefined : [...readings],
    restsOn: sayRestsOn(authorities, outcome),
    authorities: [...authorities],
    notAsked: [...circle.notAsked],
    findings,
    missing,
    listings: metListings(act, on, situation.ask),
    notLoaded: [...circle.notLoaded],
    lawCompleteThrough: circle.lawCompleteThrough,
    caution,
  })
}

function strictestFirst(left: Finding, right: Finding): number {
  if (left.outcome === right.outcome) return weightOf(right) - weightOf(left)
  return worse(left.outcome, right.outcome) === left.outcome ? -1 : 1
}

/** Of findings that come to the same, what binds stands first; last stands a clause that waits for somebody's determination. */
function weightOf({ force, applies, outcome }: Finding): number {
  const waits = outcome === 'not-caught' && applies === 'unknown'
  return waits ? -1 : Number(binds(force))
}

/** The facts that would settle the clauses left open, each once, with every measure that asks. */
function missingFacts(held: readonly Held[]): MissingFact[] {
  const byFact = new Map<string, MissingFact>()
  for (const { finding, missing } of held) {
    if (finding.outcome !== 'not-enough-facts') continue
    for (const fact of missing) {
      const before = byFact.get(fact.fact)
      const asks = [...new Set([...(before?.asks ?? []), finding.measure])]
      const { because = '', kind, question, why } = fact
      byFact.set(fact.fact, { because, fact: fact.fact, kind, question, why, asks })
    }
  }
  return [...byFact.values()]
}
