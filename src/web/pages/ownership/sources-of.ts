import type { OwnershipResult } from '../../../server/contract.ts'
import { type GradedSource, gatherSources } from '../../parts/sources.tsx'
import type { Edge } from './explorer/graph.ts'

/** Every source that an answer rests on: of the rule, of the ties given, of the lines of its proofs. */
export function sourcesOf(
  answer: OwnershipResult,
  edges: readonly Edge[],
): readonly GradedSource[] {
  const { grade, source } = answer.reading
  const steps = Object.values(answer.results).flatMap(({ proof }) => proof)
  return gatherSources([
    { grade, source },
    ...edges.flatMap(({ source: read, grade: firm }) => ({
      grade: firm ?? 'unconfirmed',
      source: read,
    })),
    ...steps.flatMap(({ sources, grade: firm }) =>
      (sources ?? []).map((read) => ({ grade: firm ?? 'unconfirmed', source: read })),
    ),
  ])
}
