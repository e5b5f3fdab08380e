import type { Cap, Law } from '../regimes/index.ts'
import type { CapStatus } from './status.ts'

/** What each drawdown must meet besides the ceiling: the exemptions that run under it, with their duties. */
export function conditionsOf(cap: Cap, law: Law): CapStatus['conditions'] {
  const clauses = law.measures.get(cap.measure)?.clauses ?? []
  return clauses.flatMap(({ exemptions }) =>
    exemptions
      .filter(({ caps }) => caps.includes(cap.id))
      .map(({ id, text, grade, duties }) => ({
        exemption: id,
        says: text,
        grade,
        duties: duties.map(({ who, does, to, timing, grade: graded }) => ({
          who,
          does,
          ...(to === undefined ? {} : { to }),
          timing,
          grade: graded,
        })),
      })),
  )
}
