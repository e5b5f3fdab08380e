import { balanceOf } from '../caps/index.ts'
import { type Match, readQueryName, screen } from '../matching/index.ts'
import { type Day, Failure, type Imo, type Instant } from '../model/index.ts'
import {
  type Answer,
  type Ask,
  type Balance,
  isFixed,
  type Law,
  type Listing,
  lawPort,
  measuresOfListing,
  type Party,
} from '../regimes/index.ts'
import { type OpenLists, standing, weakAliasSettings } from './lists/screen-lists.ts'
import { hashesOf } from './lists/serving.ts'
import type { View } from './platform.ts'

/** The port of `assess`, answered from the other rooms as of a day and as known by an instant. */
export function portOf(
  view: Pick<View, 'law' | 'reports'>,
  on: Day,
  knownBy: Instant,
  lists?: OpenLists,
): Ask {
  const fromLaw = lawPort(view.law, on, knownBy)
  return {
    ...fromLaw,
    ...(lists === undefined ? {} : listsPort(view.law, fromLaw, lists)),
    balance: (id): Answer<Balance> => {
      const cap = view.law.caps.get(id)
      if (cap === undefined) {
        return { known: false, because: `The ceiling ${id} is not in the loaded law.` }
      }
      if (!isFixed(cap)) {
        const because = `The ceiling ${id} is not one of all States together over a fixed window, so no act is held against it.`
        return { known: false, because }
      }
      const value = balanceOf(cap, view.reports.get(id) ?? [], on, knownBy)
      return { known: true, value, basis: [] }
    },
  }
}

/** Scores from which a name is taken up as a question that a person must settle. */
const worthAsking = 0.8

/**
 * Whether a party is listed, from the lists. An identifier that meets, or a name that meets whole, is an answer; a name that is only near
 * is a question for a person, and so unknown. Nothing found is an answer only where every list that the law looks to is loaded.
 */
function listsPort(law: Law, fromLaw: Ask, lists: OpenLists): Pick<Ask, 'listings' | 'hull'> {
  const loaded = new Set(lists.serving.map(({ list }) => list))
  const lookedTo = [...law.regimes.values()].flatMap(({ listings }) =>
    listings.map(({ list }) => list),
  )
  const lacking = [...new Set(lookedTo)].filter((list) => !loaded.has(list))
  const basis = Object.values(hashesOf(lists.serving))
  return {
    listings: (party) => {
      const entered = fromLaw.listings(party)
      const { sure, near } = meet(law, lists, party)
      const known = new Map(
        [...(entered.known ? entered.value : []), ...sure].map((one) => [one.id, one]),
      )
      if (known.size > 0) return { known: true, value: [...known.values()], basis }
      if (near !== undefined) return { known: false, because: near }
      if (lacking.length > 0)
        return { known: false, because: `The list ${lacking.join(', ')} is not loaded.` }
      return { known: true, value: [], basis }
    },
    hull: (imo: Imo) => fromLaw.hull(imo),
  }
}

function meet(law: Law, lists: OpenLists, party: Party) {
  const { index, on } = lists
  const name = party.name === undefined ? undefined : readQueryName(party.name)
  if (name instanceof Failure || (name === undefined && party.ids.length === 0)) return { sure: [] }
  const matches = screen(
    index,
    {
      ...(name === undefined ? {} : { name }),
      ids: party.ids,
      ...(party.schema === undefined ? {} : { schema: party.schema }),
      ...(party.birthDate === undefined ? {} : { birthDate: party.birthDate }),
      ...(party.country === undefined ? {} : { countries: [party.country] }),
    },
    {
      threshold: worthAsking,
      stands: standing(lists),
      settings: { weakAliasesAlert: weakAliasSettings('as-set') },
    },
  )
  const sure = matches.filter(isSure).map((match) => listingOf(law, index, match, on))
  const [near] = matches.filter((match) => !isSure(match))
  return {
    sure,
    ...(near === undefined
      ? {}
      : {
          near: `${party.name ?? party.role} may be ${index.listing(near.listing).caption} (${near.id}, score ${near.score.toFixed(2)}); a person must say whether it is.`,
        }),
  }
}

/** An identifier met, or every part of the name did and nothing spoke against it. */
function isSure({ evidence, nameQuality }: Match): boolean {
  if (evidence.some(({ kind, weight }) => kind === 'identifier' && weight > 0)) return true
  return (
    nameQuality !== 'weak' && evidence.every(({ kind, weight }) => kind === 'met' || weight >= 0)
  )
}

function listingOf(law: Law, index: OpenLists['index'], { listing }: Match, on: Day): Listing {
  const { id, list, caption, schema, programs, designatedOn } = index.listing(listing)
  return {
    id,
    list,
    caption,
    measures: measuresOfListing(law, { id, list, schema, programs }),
    from: (designatedOn ?? on) as Day,
    grade: 'text',
  }
}
