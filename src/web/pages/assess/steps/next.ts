import type { Assessment, MissingFact, Vocabulary } from '../../../../server/contract.ts'
import { amountsStep } from './amounts.tsx'
import { claimStep } from './claim.tsx'
import { contractStep } from './contract.tsx'
import { dayStep } from './day.tsx'
import { goodsStep } from './goods.tsx'
import { jurisdictionStep } from './jurisdiction.tsx'
import { kindStep } from './kind.tsx'
import { partiesStep } from './parties.tsx'
import { routeStep } from './route.tsx'
import type { Asked, Step } from './step.ts'
import { isUseful } from './uses.ts'
import { vesselStep } from './vessel.tsx'

/** The questions every act starts with, in the order in which they are asked. */
const opening: readonly Step[] = [
  kindStep,
  goodsStep,
  routeStep,
  dayStep,
  amountsStep,
  vesselStep,
  partiesStep,
  contractStep,
]

/** Questions that are asked only when a measure needs them. */
const onDemand: readonly Step[] = [jurisdictionStep]

/** A question with the measures that ask it, where measures do. */
export interface NextStep {
  readonly step: Step
  readonly missing?: MissingFact
}

/** The opening questions that make sense for the kind of act. */
function openingFor(asked: Asked): readonly Step[] {
  return opening.filter(({ id }) => isUseful(id, asked.facts.kind))
}

/**
 * Opening questions that have neither an answer nor been passed over. Once no measure misses a fact, those that may be left open
 * are: what no measure asks for does not matter.
 */
export function openSteps(asked: Asked, words: Vocabulary, isSettled: boolean): readonly Step[] {
  return unansweredSteps(asked, words).filter(
    ({ id, canSkip }) => !asked.skipped.includes(id) && !(canSkip && isSettled),
  )
}

/** Whether enough is known to ask the law at all: the kind, and the goods where the kind has goods. */
export function canAssess(asked: Asked, words: Vocabulary): boolean {
  const needed = ['kind', 'goods']
  return !openSteps(asked, words, true).some(({ id }) => needed.includes(id))
}

/** The next question: the opening ones first, then what the measures miss, most telling first. */
export function nextStep(
  asked: Asked,
  words: Vocabulary,
  assessment: Assessment | undefined,
): NextStep | undefined {
  const [first] = openSteps(asked, words, isSettled(assessment))
  if (first !== undefined) return { step: first }
  for (const fact of assessment?.missing ?? []) {
    const step = stepFor(fact)
    if (step !== undefined && !isPassedOver(fact, step, asked)) return { step, missing: fact }
  }
  return undefined
}

/** Whether no measure misses a fact. */
export function isSettled(assessment: Assessment | undefined): boolean {
  return assessment !== undefined && assessment.missing.length === 0
}

/** The question that settles a missing fact; none for what another room must find out. */
function stepFor(fact: MissingFact): Step | undefined {
  if (fact.kind === 'claim') return claimStep(bareName(fact.fact), fact.question, fact.why)
  if (fact.kind !== 'field') return undefined
  return [...opening, ...onDemand].find((step) => step.settles?.test(fact.fact) === true)
}

/** Every question that has an answer, with the claims last: what the asker has said so far. */
export function answeredSteps(asked: Asked, words: Vocabulary): readonly Step[] {
  const claims = Object.keys(asked.facts.claims ?? {}).map((id) => claimNamed(id, words))
  return [...opening, ...onDemand, ...claims].filter(
    (step) => step.says(asked, words) !== undefined,
  )
}

/** Opening questions for this kind of act that have no answer, passed over or not. */
export function unansweredSteps(asked: Asked, words: Vocabulary): readonly Step[] {
  return openingFor(asked).filter((step) => step.says(asked, words) === undefined)
}

function claimNamed(id: string, words: Vocabulary): Step {
  const claim = words.claims.find((known) => known.id === id)
  return claimStep(id, claim?.question ?? id, claim?.why ?? '')
}

function isPassedOver(fact: MissingFact, step: Step, asked: Asked): boolean {
  if (fact.kind === 'claim') return asked.facts.claims?.[bareName(fact.fact)] !== undefined
  return asked.skipped.includes(step.id)
}

function bareName(fact: string): string {
  return fact.replace(/^claims\./, '')
}
