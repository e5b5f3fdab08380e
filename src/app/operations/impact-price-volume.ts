import Type from 'typebox'
import { priceVolume } from '../../caps/index.ts'
import { operation } from '../operation.ts'
import { printPriceVolume } from '../print/impact.ts'

const traded = Type.Object({
  value: Type.Number({ minimum: 0 }),
  quantity: Type.Number({ minimum: 0 }),
})
const priced = Type.Object({ ...traded.properties, price: Type.Number() })

/** A change of value told apart into volume and price. */
export const impactPriceVolume = operation({
  name: 'impact price-volume',
  says: 'Tell a change of trade value apart into volume and price (Bennet), with the shares of the logarithm beside it.',
  does: 'reads',
  permission: 'impact',
  takes: Type.Object({ before: traded, after: traded }),
  gives: Type.Object({
    before: priced,
    after: priced,
    change: Type.Number(),
    volumePart: Type.Number(),
    pricePart: Type.Number(),
    logShares: Type.Union([
      Type.Null(),
      Type.Object({ volume: Type.Number(), price: Type.Number() }),
    ]),
    caveats: Type.Array(Type.String()),
  }),
  arguments: [{ name: 'FILE.json', fills: '*', reads: 'json' }],
  example: {
    says: 'Coal in November 2015 and 2016, in millions of dollars and of tonnes.',
    input: {
      before: { value: 65.723715, quantity: 1.389090909 },
      after: { value: 139.4, quantity: 1.91 },
    },
  },
  run: async (_context, { before, after }) => ({
    ...priceVolume(before, after),
    caveats: [
      'Two periods say nothing of the season or the trend between them.',
      'A unit value mixes grades; a change of mix shows as price.',
    ],
  }),
  prints: printPriceVolume,
})
