import Type from 'typebox'
import { listCountries, unitNames } from '../../model/index.ts'
import { actKinds, roles } from '../../regimes/index.ts'
import { operation } from '../operation.ts'

const list = Type.Array(Type.String())

/** The words a form may offer. */
export const vocabulary = operation({
  name: 'vocabulary',
  says: 'List the words that an act may be told in: kinds, roles, claims, goods, places, countries, units, currencies.',
  does: 'reads',
  permission: 'law:read',
  takes: Type.Object({}),
  gives: Type.Object({
    kinds: Type.Array(Type.Object({ id: Type.String(), says: Type.String() })),
    roles: list,
    claims: Type.Array(
      Type.Object({ id: Type.String(), question: Type.String(), why: Type.String() }),
    ),
    goods: Type.Array(Type.Object({ id: Type.String(), says: Type.String(), headings: list })),
    places: list,
    countries: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
    units: list,
    currencies: list,
  }),
  example: { says: 'All of them.', input: {} },
  run: async ({ view: { law } }) => ({
    kinds: Object.entries(actKinds).map(([id, says]) => ({ id, says })),
    roles: [...roles],
    claims: [...law.claims.values()].map(({ id, question, why }) => ({ id, question, why })),
    goods: [...law.goods.values()].map(({ id, says, headings }) => ({
      id,
      says,
      headings: headings.map(({ hs }) => hs),
    })),
    places: [...new Set([...law.places.values()].flatMap(({ place }) => place ?? []))],
    countries: listCountries().map(({ code, name }) => ({ code, name })),
    units: [...unitNames],
    currencies: Intl.supportedValuesOf('currency'),
  }),
  prints: ({ kinds, claims }) =>
    [
      'Kinds of act:',
      ...kinds.map(({ id, says }) => `  ${id.padEnd(16)} ${says}`),
      '',
      'Claims:',
      ...claims.map(({ id, question }) => `  ${id.padEnd(36)} ${question}`),
    ].join('\n'),
})
