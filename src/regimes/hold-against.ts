import type { Act } from './act.ts'
import type { Finding, TriedExemption } from './assessment.ts'
import { blankFinding } from './blank-finding.ts'
import { dutyOn } from './duty.ts'
import type { Standing } from './in-force.ts'
import type { Missing, Situation, Verdict } from './language/condition.ts'
import { isUndetermined } from './language/determined.ts'
import type { Clause, Law } from './law.ts'
import { binds, milder, type Outcome, worse } from './outcome.ts'
import { present } from './present.ts'
import { type Tried, tryExemption } from './try-exemption.ts'

/** A finding with the facts that would settle it. */
export interface Held {
  readonly finding: Finding
  readonly missing: readonly Missing[]
}

/** Whether an act is outside a clause at a glance, whatever the lists or the day. */
export function isOutside({ clause }: Standing, act: Act): boolean {
  return clause.when.isOutside?.(act) === true
}

/** Holds a clause against an act: a finding for each goods line that it catches or may catch. */
export function holdAgainst(
  standing: Standing,
  law: Law,
  situation: Omit<Situation, 'line'>,
): readonly Held[] {
  const { clause } = standing
  const { act, on, knownBy, ask } = situation
  const held: { readonly here: Situation; readonly verdict: Verdict }[] = []
  for (const line of linesOf(clause, situation)) {
    const here = line === undefined ? situation : { act, on, knownBy, ask, line }
    const verdict = clause.when.test(here)
    if (isFound(clause, verdict)) held.push({ here, verdict })
  }
  if (held.length === 0) return []
  const together = held.flatMap(({ here }) => (here.line === undefined ? [] : [here.line]))
  return held.map(({ here, verdict }) => findingOf(standing, law, here, verdict, together))
}

/** A clarification that only may bear on the act says nothing worth reading. */
function isFound(clause: Clause, { truth }: Verdict): boolean {
  return truth === 'yes' || (truth === 'unknown' && clause.effect !== 'clarifies')
}

function linesOf(
  clause: Clause,
  { act }: Omit<Situation, 'line'>,
): readonly (number | undefined)[] {
  const perLine =
    clause.when.perLine ||
    clause.exemptions.some(({ when, caps }) => when.perLine || caps.length > 0)
  return perLine && act.goods.length > 0 ? act.goods.map((_, index) => index) : [undefined]
}

function findingOf(
  standing: Standing,
  law: Law,
  situation: Situation,
  verdict: Verdict,
  /** The goods lines that the clause catches; they draw on a ceiling together. */
  together: readonly number[],
): Held {
  const { measure, clause } = standing
  const { on, line } = situation
  const tried = tryAll(standing, law, situation, together)
  const { outcome, missing } = decide(clause, verdict, tried)
  const blank = blankFinding(standing, law, situation)
  const more = tried.flatMap(({ helps, exemption }) => (helps === 'yes' ? exemption.duties : []))
  const finding: Finding = present({
    measure: measure.id,
    clause: clause.id,
    title: measure.title,
    text: clause.text,
    citation: blank.citation,
    authority: blank.authority,
    addressee: blank.addressee,
    force: clause.force,
    effect: clause.effect,
    applies: verdict.truth === 'yes' ? 'yes' : 'unknown',
    outcome,
    goods: line === undefined ? [] : [line],
    because: [...verdict.because],
    exemptions: tried.map(show),
    cap: tried.find((one) => one.cap !== undefined)?.cap,
    duties: [...blank.duties, ...more.map((rule) => dutyOn(rule, on, measure))],
    decidedBy: clause.decidedBy,
    supersedes: [...blank.supersedes],
    supersededBy: [...blank.supersededBy],
    inForce: blank.inForce,
    disputed: blank.disputed,
    notes: [...measure.notes],
    grade: clause.grade,
    source: clause.source ?? measure.source,
  })
  return { finding, missing }
}

/** The exemptions of the clause, and those of the regime's general ways out that surely help. */
function tryAll(
  { measure, clause, general }: Standing,
  law: Law,
  situation: Situation,
  together: readonly number[],
): readonly Tried[] {
  const own = clause.exemptions.map((exemption) =>
    tryExemption(exemption, measure, law, situation, together),
  )
  if (clause.effect !== 'prohibits' && clause.effect !== 'caps') return own
  const others = general
    .filter(({ exemption }) => exemption.when.isOutside?.(situation.act) !== true)
    .map((one) => tryExemption(one.exemption, one.measure, law, situation, together))
    .filter(({ helps }) => helps === 'yes')
  return [...own, ...others]
}

/** The effects that can keep an act from happening, or ask something of it. */
const restrains = new Set<Clause['effect']>(['prohibits', 'caps', 'requires'])

interface Decided {
  readonly outcome: Outcome
  readonly missing: readonly Missing[]
}

/** What one clause comes to: its own effect, made milder by exemptions that surely help, open where one may. */
function decide(clause: Clause, verdict: Verdict, tried: readonly Tried[]): Decided {
  if (!binds(clause.force) || !restrains.has(clause.effect) || isUndetermined(verdict)) {
    return { outcome: 'not-caught', missing: [] }
  }
  const helping = tried.filter(({ helps }) => helps === 'yes')
  if (helping.length > 0) {
    const outcome = helping.map(({ gives }) => gives).reduce(milder)
    // Where the clause may not apply at all, needing an approval is not known to be the answer.
    const isOpen = verdict.truth === 'unknown' && worse(outcome, 'not-enough-facts') === outcome
    return isOpen
      ? { outcome: 'not-enough-facts', missing: verdict.missing }
      : { outcome, missing: [] }
  }
  if (clause.effect === 'requires' && verdict.truth === 'yes') {
    return { outcome: 'permitted-with-duties', missing: [] }
  }
  const open = tried.filter(({ helps }) => helps === 'unknown')
  if (verdict.truth === 'unknown' || open.length > 0) {
    const missing = [...verdict.missing, ...open.flatMap((one) => one.missing)]
    return { outcome: 'not-enough-facts', missing }
  }
  const failing = tried.filter(({ gives }) => gives === 'over-cap')
  return { outcome: failing.length > 0 ? 'over-cap' : 'prohibited', missing: [] }
}

function show({ exemption, helps, gives, because, missing }: Tried): TriedExemption {
  return present({
    id: exemption.id,
    says: exemption.text,
    paragraph: exemption.paragraph,
    helps,
    gives,
    because: [...because],
    missing: missing.map(({ fact }) => fact),
    grade: exemption.grade,
    source: exemption.source,
  })
}
