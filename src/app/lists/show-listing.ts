import { screen } from '../../matching/index.ts'
import {
  badInput,
  type Day,
  dayOf,
  Failure,
  type Instant,
  type ListedParty,
  sayDay,
} from '../../model/index.ts'
import type { Holding } from '../../store/index.ts'
import type { Platform, View } from '../platform.ts'
import { asFtm } from './as-ftm.ts'
import { changesBetween } from './describe-changes.ts'
import { designatedParties } from './designated-parties.ts'
import type { ListingAnswer } from './listing-shape.ts'
import { type OpenLists, openLists, standing, usedList, warningsOf } from './screen-lists.ts'
import { isUsable, knownFrom, type ServingList, standsOn } from './serving.ts'

/** Scores from which another listing is shown as perhaps the same party. */
const perhapsTheSame = 0.8
const mostElsewhere = 10

/** A listing whole: the record, its history through the versions, and what may be the same party on other lists. */
export async function showListing(
  platform: Platform,
  view: View,
  id: string,
  on: Day,
  knownBy: Instant,
): Promise<Omit<ListingAnswer, 'basis'>> {
  const [list, reference] = splitId(id)
  const lists = await openLists(view, on, knownBy)
  const serving = lists.serving.find((one) => one.list === list)
  const held = serving === undefined ? undefined : await recordOf(platform, serving, reference)
  const entered = designatedParties(view.law).find(
    (party) => party.list === list && party.reference === reference,
  )
  const record = held ?? entered
  if (record === undefined || serving === undefined) throw notFound(id, lists)
  const used = usedList(serving)
  const stands = standsOn(record.designation, on, knownBy)
  return {
    id,
    list: used,
    caption: record.names[0]?.full ?? reference,
    says: sentence(record, used.title, stands, on, knownBy, held === undefined),
    stands,
    from: held === undefined ? 'law' : 'list',
    record,
    history: held === undefined ? [] : await historyOf(platform, view, list, reference, serving),
    elsewhere: elsewhereOf(lists, record, id),
    ftm: asFtm(record),
    warnings: warningsOf([used]),
  }
}

function splitId(id: string): [list: string, reference: string] {
  const at = id.indexOf(':')
  if (at <= 0 || at === id.length - 1)
    throw badInput(
      'id',
      `id must be list:reference, such as un-sc:KPi.033, not ${JSON.stringify(id)}.`,
    )
  return [id.slice(0, at), id.slice(at + 1)]
}

async function recordOf(
  { store }: Platform,
  { list, version }: ServingList,
  reference: string,
): Promise<ListedParty | undefined> {
  const [found] = await store.documents.records(list, version.version, [reference])
  return found?.body as ListedParty | undefined
}

function notFound(id: string, { serving }: OpenLists): Failure {
  return new Failure(
    'not-found/listing',
    `There is no listing ${JSON.stringify(id)} on that day.`,
    {
      at: 'id',
      tryThis: `Loaded: ${serving.map(({ list, version }) => `${list} ${version.version}`).join(', ')}. A record of another version shows on a day that version serves.`,
    },
  )
}

async function historyOf(
  { store }: Platform,
  view: View,
  list: string,
  reference: string,
  serving: ServingList,
): Promise<ListingAnswer['history']> {
  const versions = new Map(
    view.versions
      .filter((one) => one.list === list && isUsable(one))
      .map((one) => [one.version, one]),
  )
  const all = await store.documents.history(list, reference)
  const known = all.filter((held) => versions.has(held.from))
  return known.map((held, index) => ({
    from: held.from,
    knownFrom: knownFrom(versions.get(held.from) ?? serving.version),
    ...(held.until === undefined || !versions.has(held.until) ? {} : { until: held.until }),
    hash: held.hash,
    changed: changedSince(known[index - 1], held),
  }))
}

function changedSince(before: Holding | undefined, now: Holding) {
  return before === undefined
    ? []
    : changesBetween(before.body as ListedParty, now.body as ListedParty)
}

/** Other listings that the names and identifiers of this one meet. */
function elsewhereOf(
  lists: OpenLists,
  record: ListedParty,
  id: string,
): ListingAnswer['elsewhere'] {
  const { index } = lists
  const name = record.names[0]?.full
  const birthDate = record.birthDates[0]?.value
  const matches = screen(
    index,
    {
      ...(name === undefined ? {} : { name }),
      schema: record.schema,
      ...(birthDate === undefined ? {} : { birthDate }),
      ids: record.identifiers.map(({ value }) => value),
    },
    {
      threshold: perhapsTheSame,
      limit: mostElsewhere + 1,
      stands: standing(lists),
      settings: { weakAliasesAlert: {} },
    },
  )
  return matches
    .filter((match) => match.id !== id)
    .slice(0, mostElsewhere)
    .map(({ listing, score, because, id: other }) => {
      const { list, caption, designatedOn } = index.listing(listing)
      return {
        id: other,
        list,
        caption,
        score,
        because: [...because],
        listedOn: designatedOn ?? null,
      }
    })
}

function sentence(
  record: ListedParty,
  title: string,
  stands: boolean,
  on: Day,
  knownBy: Instant,
  fromLaw: boolean,
): string {
  const { designatedOn, delistedOn } = record.designation
  const name = record.names[0]?.full ?? record.reference
  const since = designatedOn === undefined ? '' : ` since ${sayDay(designatedOn)}`
  const until = delistedOn === undefined ? '' : `, until ${sayDay(delistedOn)}`
  const where = fromLaw ? `${title} (entered with the law, not in the file)` : title
  if (stands) return `On ${sayDay(on)} ${name} stood on ${where}${since}${until}.`
  const last = designatedOn !== undefined && designatedOn > dayOf(knownBy) ? ' yet' : ''
  return `On ${sayDay(on)} ${name} did not stand on ${where}${last}: the entry runs${since}${until}.`
}
