import type { DesignationMeasure } from './designation-measures.ts'
import type { Law } from './law.ts'

/** A record of a list, as far as the law asks about it. */
export interface ListedRecord {
  /** `list:reference`. */
  readonly id: string
  readonly list: string
  readonly schema: string
  readonly programs: readonly string[]
}

/** What a record brings with it: as its designation in the law files says or, for one that is not entered there, as the regime's rule for its list does. */
export function measuresOfListing(law: Law, record: ListedRecord): readonly DesignationMeasure[] {
  const entered = law.designations.filter(({ id }) => id === record.id)
  if (entered.length > 0) return [...new Set(entered.flatMap(({ measures }) => measures))]
  const rules = [...law.regimes.values()].flatMap(({ listings }) => listings)
  const found = rules.filter(
    ({ list, programs, schemas }) =>
      list === record.list &&
      programs.some((program) => record.programs.includes(program)) &&
      (schemas === undefined || schemas.includes(record.schema)),
  )
  return [...new Set(found.flatMap(({ measures }) => measures))]
}
