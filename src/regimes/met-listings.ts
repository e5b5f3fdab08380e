import { type Day, sayDay } from '../model/index.ts'
import type { Act } from './act.ts'
import type { Ask, Listing } from './ask.ts'
import type { MetListing } from './assessment.ts'

/** The list entries of an act's parties and hull, those that had ended too: a hull taken off one list may stand on another. */
export function metListings(act: Act, on: Day, ask: Ask): MetListing[] {
  const imo = act.vessel?.imo
  const hull = imo === undefined ? undefined : ask.hull(imo)
  const ofHull = hull?.known ? hull.value.map((one) => met(`IMO ${imo}`, one, on)) : []
  const ofParties = act.parties.flatMap((party) => {
    const answer = ask.listings(party)
    return answer.known ? answer.value.map((one) => met(party.name ?? party.role, one, on)) : []
  })
  return [...ofParties, ...ofHull]
}

function met(of: string, one: Listing, on: Day): MetListing {
  const { id, list, caption, measures, from, until, grade } = one
  const stands = from <= on && (until === undefined || on < until)
  const since = `designated by ${list} from ${sayDay(from)}`
  const ended = until === undefined ? '' : ` until ${sayDay(until)}`
  return {
    of,
    id,
    list,
    caption,
    measures: [...measures],
    from,
    ...(until === undefined ? {} : { until }),
    stands,
    says: `${of} (${caption}) was ${since}${ended}; on ${sayDay(on)} the entry ${stands ? 'stood' : 'did not stand'}.`,
    grade,
  }
}
