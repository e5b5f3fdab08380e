import { type MatchIndex, ofacScore, readQueryName, screen } from '../../matching/index.ts'
import { type Country, Failure } from '../../model/index.ts'
import type { Subject } from './subjects.ts'

/** How questions are put in a validation: the lists and the day, the settings as set, the threshold. */
export interface Trial {
  readonly index: MatchIndex
  readonly lists: readonly string[]
  readonly stands: (listing: number) => boolean
  readonly threshold: number
  /** The lowest score that is looked at: the threshold, or the low end of the curve. */
  readonly floor: number
  readonly settings: Readonly<Record<string, boolean>>
}

/** Somebody asked about. */
export interface Asked {
  readonly name: string
  readonly birthDate?: string
  readonly countries?: readonly Country[]
}

/** The score of OFAC's method from which a name counts here; OFAC names no score to use, the slider is the user's. */
export const ofacSlider = 80

export function canBeAsked(name: string): boolean {
  return !(readQueryName(name) instanceof Failure)
}

/** The best match of all listings; undefined where nothing reaches the floor. */
export function bestOf(trial: Trial, asked: Asked, floor: number) {
  const { index, lists, stands, settings } = trial
  return screen(index, asked, {
    threshold: floor,
    limit: 1,
    lists,
    stands,
    settings: { weakAliasesAlert: settings },
  })[0]
}

/**
 * The score of one listing for a name; 0 under the floor. The other listings are not looked at, which changes nothing: a listing's score
 * hangs on the words of the index and not on who else answers.
 */
export function ownScore(
  { index, settings }: Pick<Trial, 'index' | 'settings'>,
  name: string,
  listing: number,
  floor: number,
): number {
  const [own] = screen(
    index,
    { name },
    {
      threshold: floor,
      limit: 1,
      stands: (number) => number === listing,
      settings: { weakAliasesAlert: settings },
    },
  )
  return own?.score ?? 0
}

/** OFAC's column: the best score of its method over the names of a listing. */
export function ownOfacScore(name: string, { names }: Pick<Subject, 'names'>): number {
  let best = 0
  for (const { full } of names) {
    best = Math.max(best, ofacScore(name, full))
    if (best === 100) return best
  }
  return best
}
