import Type from 'typebox'
import {
  type IndicatorTable,
  keyOf,
  readHostList,
  readTable,
  WeakLinksSchema,
  weakLinksOf,
} from '../../jurisdictions/index.ts'
import { Failure, type Instant } from '../../model/index.ts'
import { BasisSchema } from '../../regimes/index.ts'
import { operation } from '../operation.ts'
import { printWeakLinks } from '../print/weak-links.ts'
import { heldHosts, heldTables, textOf } from './hosts-held.ts'

/** How many hosts of missions are weak links, and how sure is that? */
export const weakLinks = operation({
  name: 'weak-links',
  says: 'Say which hosts of missions lie below a percentile of an indicator, what share that is, and how far measurement error moves it.',
  does: 'reads',
  permission: 'jurisdictions:read',
  isAsOf: true,
  takes: Type.Object({
    below: Type.Optional(
      Type.Number({ minimum: 0, maximum: 100, description: 'The percentile, 30 without it.' }),
    ),
    vintage: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'Which vintage of the table, such as "2016 update"; beside a table of your own, what it must be.',
      }),
    ),
    hostList: Type.Optional(
      Type.String({ description: 'A list of hosts as CSV text; a file goes with --hosts.' }),
    ),
    indicatorTable: Type.Optional(
      Type.String({
        description: 'A table of an indicator as CSV text; a file goes with --table.',
      }),
    ),
  }),
  gives: Type.Object({ ...WeakLinksSchema.properties, basis: BasisSchema }),
  failures: ['not-found/table', 'not-found/hosts'],
  localOptions: [
    { name: 'hosts', value: 'FILE.csv', says: 'a list of hosts: country, post, from, to' },
    {
      name: 'table',
      value: 'FILE.csv',
      says: 'a vintage of an indicator: country, percentile, estimate, standard_error, low, high',
    },
  ],
  example: { says: 'The share under the thirtieth percentile.', input: { below: 30 } },
  run: async ({ view, on, knownBy, local }, { below = 30, vintage, hostList, indicatorTable }) => {
    const hostText = hostList ?? (await textOf(local, 'hosts'))
    const tableText = indicatorTable ?? (await textOf(local, 'table'))
    const expected = vintage === undefined ? {} : { vintage }
    const hosts = hostText === undefined ? undefined : readHostList(hostText, knownBy)
    const table = tableText === undefined ? undefined : readTable(tableText, knownBy, expected)
    const list = hosts?.list ?? heldHosts
    if (list.knownFrom > knownBy) throw unknownYet(list.knownFrom)
    const answer = weakLinksOf({
      below,
      on,
      knownBy,
      list,
      table: table?.table ?? heldTable(vintage, knownBy),
      otherTables: tablesKnown(knownBy).map(keyOf),
      aliases: [...(hosts?.aliases ?? []), ...(table?.aliases ?? [])],
      leftOut: table?.leftOut ?? [],
    })
    return { ...answer, basis: view.basis }
  },
  prints: printWeakLinks,
})

function tablesKnown(knownBy: Instant): readonly IndicatorTable[] {
  return heldTables.filter(({ knownFrom }) => knownFrom <= knownBy)
}

/** The vintage asked for, among those published by then; without a name, the first that is entered. */
function heldTable(vintage: string | undefined, knownBy: Instant): IndicatorTable {
  const known = tablesKnown(knownBy)
  const found =
    vintage === undefined
      ? known[0]
      : known.find((table) => table.vintage === vintage || keyOf(table) === vintage)
  if (found !== undefined) return found
  const named = vintage === undefined ? 'No table' : `No table ${JSON.stringify(vintage)}`
  throw new Failure('not-found/table', `${named} of an indicator is held that was known by then.`, {
    at: vintage === undefined ? 'knownBy' : 'vintage',
    tryThis:
      known.length === 0
        ? 'Ask with a later known-by, or give a table.'
        : `Use one of: ${known.map(({ vintage: name }) => name).join(', ')}; or give a table.`,
  })
}

function unknownYet(from: Instant): Failure {
  return new Failure(
    'not-found/hosts',
    `The list of hosts was published on ${from.slice(0, 10)}, after the known-by asked about.`,
    { at: 'knownBy', tryThis: 'Ask with a later known-by, or give a list of hosts.' },
  )
}
