import type { MissingFact, Vocabulary } from '../../../../server/contract.ts'
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
export function openingFor(asked: Asked): readonly Step[] {
  return opening.filter(({ id }) => isUseful(id, asked.facts.kind))
}

/** Opening questions that have neither an answer nor been passed over. */
export function openSteps(asked: Asked, words: Vocabulary): readonly Step[] {
  return openingFor(asked).filter(
    (step) => step.says(asked, words) === undefined && !asked.skipped.includes(step.id),
  )
}

/** Whether enough is known to ask the law at all: the kind, and the goods where the kind has goods. */
export function canAssess(asked: Asked, words: Vocabulary): boolean {
  const needed = ['kind', 'goods']
  return !openSteps(asked, words).some(({ id }) => needed.includes(id))
}

/** The next question: the opening ones first, then what the measures miss, most telling first. */
export function nextStep(
  asked: Asked,
  words: Vocabulary,
  missing: readonly MissingFact[],
): NextStep | undefined {
  const [first] = openSteps(asked, words)
  if (first !== undefined) return { step: first }
  for (const fact of missing) {
    const step = stepFor(fact)
    if (step !== undefined && !isPassedOver(fact, step, asked)) return { step, missing: fact }
  }
  return undefined
}

/** The question that settles a missing fact; none for what another room must find out. */
export function stepFor(fact: MissingFact): Step | undefined {
  if (fact.kind === 'claim') return claimStep(bareName(fact.fact), fact.question, fact.why)
  if (fact.kind !== 'field') return undefined
  return [...opening, ...onDemand].find((step) => step.settles?.test(fact.fact) === true)
}

/** Every question that has an answer, with the claims last: what the asker has said so far. */
export function answeredSteps(asked: Asked, words: Vocabulary): readonly Step[] {
  const fixed = [...openingFor(asked), ...onDemand]
  const claims = Object.keys(asked.facts.claims ?? {}).map((id) => claimNamed(id, words))
  return [...fixed, ...claims].filter((step) => step.says(asked, words) !== undefined)
}

/** Questions that were passed over and can be taken up again. */
export function skippedSteps(asked: Asked, words: Vocabulary): readonly Step[] {
  return [...openingFor(asked), ...onDemand].filter(
    (step) => asked.skipped.includes(step.id) && step.says(asked, words) === undefined,
  )
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
