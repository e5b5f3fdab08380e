import Type from 'typebox'
import { contentOf } from '../../regimes/index.ts'
import { operation } from '../operation.ts'

/** The law that is loaded as one document, which is itself a law file. */
export const lawExport = operation({
  name: 'law export',
  says: 'Give the law that is loaded as one JSON document with its version, itself a law file that loads again.',
  does: 'reads',
  permission: 'law:read',
  takes: Type.Object({
    regime: Type.Optional(
      Type.String({
        description: 'Only the measures, ceilings and events of this regime, with all words.',
      }),
    ),
  }),
  gives: Type.Object({
    version: Type.String({ description: 'Hash of the law files; the same as `law` in a basis.' }),
    schema: Type.String({ description: 'Where the shape of `law` is published.' }),
    law: Type.Record(Type.String(), Type.Array(Type.Unknown())),
  }),
  example: { says: 'The United Nations regime.', input: { regime: 'un-1718' } },
  run: async ({ platform }, { regime }) => {
    const { law } = platform.lawState()
    return {
      version: law.hash,
      schema: '/schema/measure.json',
      law: partOf(contentOf(law), regime),
    }
  },
  prints: (answer) => JSON.stringify(answer, null, 2),
})

/** The entries of one regime, known by what stands before the slash of their ids; words without one belong to all. */
function partOf(content: object, regime: string | undefined): Record<string, unknown[]> {
  const idOf: Readonly<Record<string, string>> = {
    regimes: 'regime',
    measures: 'measure',
    caps: 'cap',
    events: 'event',
    divergences: 'divergence',
    cases: 'case',
  }
  return Object.fromEntries(
    Object.entries(content).map(([word, entries]: [string, Record<string, unknown>[]]) => {
      const id = idOf[word]
      const own = entries.filter(
        (entry) =>
          regime === undefined || id === undefined || String(entry[id]).split('/')[0] === regime,
      )
      return [word, own]
    }),
  )
}
