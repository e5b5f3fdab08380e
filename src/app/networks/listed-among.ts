import { badInput, type Day, type Instant } from '../../model/index.ts'
import { openLists } from '../lists/screen-lists.ts'
import { servingOn } from '../lists/serving.ts'
import type { View } from '../platform.ts'
import { portOf } from '../port.ts'

/** A party of the evidence that a list names, and as whom. */
export interface ListedParty {
  readonly party: string
  readonly because: string
}

/** Beyond so many parties the asker must say who is listed, since asking the lists for each would take minutes. */
const mostParties = 20_000

/**
 * The parties that are listed on a day by the lists that serve then, or by designations that the law itself names: by an identifier
 * that meets, or a name that meets whole. A name that is only near makes nobody listed.
 */
export async function listedAmong(
  parties: readonly string[],
  view: View,
  on: Day,
  knownBy: Instant,
): Promise<readonly ListedParty[]> {
  if (parties.length > mostParties) {
    throw badInput(
      'listed',
      `listed is missing; the evidence names ${parties.length} parties, and the lists are asked for at most ${mostParties}.`,
    )
  }
  const serving = servingOn(view.versions, on, knownBy)
  const lists = serving.length === 0 ? undefined : await openLists(view, on, knownBy)
  const port = portOf(view, on, knownBy, lists)
  return parties.flatMap((party) => {
    const ids = /^[0-9A-Z]{18}\d{2}$/.test(party) ? [party] : []
    const answer = port.listings({ role: 'owner', name: party, ids })
    const [listing] = answer.known ? answer.value : []
    if (listing === undefined) return []
    return [{ party, because: `${listing.id}, ${listing.caption}` }]
  })
}
