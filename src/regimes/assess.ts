import { type Day, type Instant, readDay } from '../model/index.ts'
import type { Act } from './act.ts'
import type { Ask } from './ask.ts'
import type { Assessment, Finding, MissingFact } from './assessment.ts'
import { type Held, holdAgainst } from './hold-against.ts'
import { standingFor } from './in-force.ts'
import type { Law, Regime } from './law.ts'
import { metListings } from './met-listings.ts'
import { binds, type Outcome, worse } from './outcome.ts'
import { caution, sayOutcome } from './say-outcome.ts'

/** An assessment before the door adds what it rests on. */
export type Assessed = Omit<Assessment, 'basis'>

/**
 * What the law in force on a day, as known at an instant, says of an act. Binding clauses decide the outcome, the strictest first;
 * others are reported beside them. What no room can answer comes back as a missing fact, never as a no.
 */
export function assess(act: Act, law: Law, on: Day, knownBy: Instant, ask: Ask): Assessed {
  const situation = { act, on, knownBy, ask }
  const held = standingFor(act.kind, law, on, knownBy).flatMap((standing) =>
    holdAgainst(standing, law, situation),
  )
  const outcome = held
    .filter(({ finding }) => binds(finding.force))
    .reduce<Outcome>((worst, { finding }) => worse(worst, finding.outcome), 'not-caught')
  const findings = held.map(({ finding }) => finding).sort(strictestFirst)
  const missing = outcome === 'not-enough-facts' ? missingFacts(held) : []
  const regimes = [...law.regimes.values()]
  return {
    outcome,
    says: sayOutcome(outcome, findings, missing, act, on),
    on,
    knownBy,
    findings,
    missing,
    listings: metListings(act, on, ask),
    notLoaded: regimes.flatMap((regime) => regime.notHeld),
    lawCompleteThrough: completeThrough(regimes),
    caution,
  }
}

/** The earliest of the days up to which the loaded regimes are entered. */
export function completeThrough(regimes: readonly Regime[]): Day {
  const days = regimes.map((regime) => regime.completeThrough).sort()
  return days[0] ?? (readDay('0001-01-01') as Day)
}

function strictestFirst(left: Finding, right: Finding): number {
  if (left.outcome === right.outcome) return Number(binds(right.force)) - Number(binds(left.force))
  return worse(left.outcome, right.outcome) === left.outcome ? -1 : 1
}

/** The facts that would settle the clauses left open, each once, with every measure that asks. */
function missingFacts(held: readonly Held[]): MissingFact[] {
  const byFact = new Map<string, MissingFact>()
  for (const { finding, missing } of held) {
    if (finding.outcome !== 'not-enough-facts') continue
    for (const fact of missing) {
      const before = byFact.get(fact.fact)
      const asks = [...new Set([...(before?.asks ?? []), finding.measure])]
      byFact.set(fact.fact, { because: '', ...fact, asks })
    }
  }
  return [...byFact.values()]
}
