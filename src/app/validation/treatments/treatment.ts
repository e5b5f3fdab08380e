import type { Random } from '../random.ts'

/** A way in which a name goes wrong between the list and the question. */
export interface Treatment {
  readonly id: string
  readonly title: string
  /** What it does to a name, with an example. */
  readonly says: string
  /** Given where it is for names of one schema alone. */
  readonly schema?: string
  /** The name so treated; undefined where the name offers no place for it. Never the name itself. */
  readonly treat: (name: string, random: Random) => string | undefined
}

/** A treatment whose result counts only where it differs from the name. */
export function treatment(given: Treatment): Treatment {
  return {
    ...given,
    treat: (name, random) => {
      const treated = given.treat(name, random)
      return treated === undefined || treated === name || !/[\p{L}\p{N}]/u.test(treated)
        ? undefined
        : treated
    },
  }
}
