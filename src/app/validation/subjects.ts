import { badInput, Failure, type ListedParty, listingId } from '../../model/index.ts'
import { sources } from '../../sources/index.ts'
import type { Store } from '../../store/index.ts'
import { designatedParties } from '../lists/designated-parties.ts'
import { type OpenLists, standing } from '../lists/screen-lists.ts'
import type { ServingList } from '../lists/serving.ts'
import type { View } from '../platform.ts'
import { namesOf, type SubjectName } from './name-types.ts'

/** A listing whose names are put to the test. */
export interface Subject {
  readonly id: string
  readonly list: string
  readonly schema: string
  readonly party: ListedParty
  readonly names: readonly SubjectName[]
  /** Its number in the index. */
  readonly listing: number
}

/** Every listing of the chosen lists that stands on the day and has a name; the order is the lists' own. */
export async function readSubjects(
  store: Store,
  view: View,
  lists: OpenLists,
  chosen: readonly ServingList[],
): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  const stands = standing(lists)
  const taken = new Set<string>()
  const take = (party: ListedParty): void => {
    const id = listingId(party)
    const listing = lists.index.find(id)
    if (taken.has(id) || listing === undefined || !stands(listing)) return
    taken.add(id)
    const names = namesOf(party)
    if (names.length > 0)
      subjects.push({ id, list: party.list, schema: party.schema, party, names, listing })
  }
  for (const { list, version } of chosen) {
    for await (const { body } of store.documents.recordsOf(list, version.version))
      take(body as ListedParty)
  }
  const wanted = new Set(chosen.map(({ list }) => list))
  for (const party of designatedParties(view.law)) if (wanted.has(party.list)) take(party)
  return subjects
}

/** The serving lists that are asked about, all without a choice; a failure that says why where one does not serve. */
export function chosenLists(
  { serving }: OpenLists,
  asked: readonly string[] | undefined,
): readonly ServingList[] {
  const missing = asked?.find((id) => serving.every(({ list }) => list !== id))
  if (missing === undefined) return serving.filter(({ list }) => asked?.includes(list) ?? true)
  const loaded = serving.map(({ list }) => list).join(', ')
  throw sources.some(({ id }) => id === missing)
    ? new Failure('unavailable/no-list', `The list ${missing} is not loaded.`, {
        at: 'list',
        tryThis: `Loaded: ${loaded}.`,
      })
    : badInput(
        'list',
        `list must name a loaded list, not ${JSON.stringify(missing)}; loaded: ${loaded}.`,
      )
}
