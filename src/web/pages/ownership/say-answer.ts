import type { OwnershipResult } from '../../../server/contract.ts'
import { sayDate } from '../../words/dates.ts'
import { sayFirst, sayList } from '../../words/law-words.ts'
import { type Caught, ruleWords } from '../../words/ownership-words.ts'

/** How many names a sentence carries; more are counted. */
const mostNamed = 4

/** The answer in a sentence: whom the rule catches beyond those listed, what is open, and that the rest rests on what is given. */
export function sayAnswer({ rule, on, results }: OwnershipResult): string {
  const all = Object.entries(results)
  const through = all.filter(([, { by }]) => by !== 'listing')
  const those = (caught: Caught) =>
    through.filter(([, ruling]) => ruling.caught === caught).map(([party]) => party)
  const [caught, open, free] = [those(true), those('depends'), those(false)]
  const start = sayFirst(`${ruleWords[rule].subject} catches`)
  const listed = all.length === through.length ? 'nobody' : 'nobody beyond the listed'
  const whom = caught.length === 0 ? listed : sayNames(caught)
  const rest = [
    open.length === 0
      ? undefined
      : `whether it catches ${sayNames(open, 'or')} depends on what is not known`,
    free.length === 0
      ? undefined
      : `${sayNames(free)} ${free.length === 1 ? 'is' : 'are'} not caught, by what is given`,
  ].filter((part) => part !== undefined)
  return `${[`${start} ${whom} on ${sayDate(on)}`, ...rest].join('; ')}.`
}

function sayNames(names: readonly string[], last = 'and'): string {
  return names.length > mostNamed ? `${names.length} parties` : sayList(names, last)
}
