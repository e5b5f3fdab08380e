import Type from 'typebox'
import { ListingSchema } from '../lists/listing-shape.ts'
import { showListing } from '../lists/show-listing.ts'
import { operation } from '../operation.ts'
import { printListing } from '../print/listing.ts'

/** One listing with everything its list says. */
export const listingShow = operation({
  name: 'listing show',
  says: 'Show a listing whole: names, dates, identifiers, measures, history, other lists, FollowTheMoney JSON.',
  does: 'reads',
  permission: 'screen',
  isAsOf: true,
  takes: Type.Object({
    id: Type.String({ description: 'list:reference, such as un-sc:KPi.033.' }),
  }),
  gives: ListingSchema,
  failures: ['unavailable/no-list', 'not-found/listing'],
  arguments: [{ name: 'ID', fills: 'id' }],
  example: { says: 'An entry of the list of the United Nations.', input: { id: 'un-sc:KPi.033' } },
  run: async ({ platform, view, on, knownBy }, { id }) => ({
    ...(await showListing(platform, view, id, on, knownBy)),
    basis: view.basis,
  }),
  prints: printListing,
})
