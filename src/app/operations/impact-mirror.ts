import Type from 'typebox'
import { compareMirrors, knownLookAlikes, statementOf, suspectMixUps } from '../../impact/index.ts'
import { badInput } from '../../model/index.ts'
import { MirrorSchema } from '../impact/mirror-schema.ts'
import { readTradeFile, readTradeRows } from '../impact/read-trade-rows.ts'
import { operation } from '../operation.ts'
import { printMirror } from '../print/impact.ts'

const mostFlows = 500
const takes = Type.Object({
  file: Type.Optional(Type.String({ description: 'The text of a CSV or JSON file of figures.' })),
  rows: Type.Optional(
    Type.Array(Type.Record(Type.String(), Type.Unknown()), {
      description: 'Figures: reporter, partner, flow, hs, period, value, quantity, source.',
    }),
  ),
  margin: Type.Optional(
    Type.Number({
      minimum: 0,
      exclusiveMaximum: 1,
      description:
        'Freight and insurance in an importer’s figure, as a share of it; 0.08 without it.',
    }),
  ),
  standsFor: Type.Optional(
    Type.Array(Type.String({ pattern: '^[^=]{1,60}=[^=]{1,60}$' }), {
      description: 'Reporters that speak for a country, each as REPORTER=COUNTRY.',
    }),
  ),
})

/** Partner's and reporter's figures side by side. */
export const impactMirror = operation({
  name: 'impact mirror',
  says: 'Set trade figures of partners and of several sources side by side, with how far they lie apart; none is averaged away.',
  does: 'reads',
  permission: 'impact',
  takes,
  gives: MirrorSchema,
  failures: ['bad-input/trade'],
  arguments: [{ name: 'FILE', fills: 'file', reads: 'text' }],
  example: {
    says: 'An exporter’s 100 against an importer’s 110 with freight.',
    input: {
      rows: [
        {
          reporter: 'AAA',
          partner: 'BBB',
          flow: 'export',
          hs: '2701',
          period: '2016',
          value: 100,
          source: 'An example',
        },
        {
          reporter: 'BBB',
          partner: 'AAA',
          flow: 'import',
          hs: '2701',
          period: '2016',
          value: 110,
          source: 'An example',
        },
      ],
    },
  },
  run: async (_context, { file, rows, margin = 0.08, standsFor = [] }) => {
    const stands = new Map(standsFor.map((word) => split(word)))
    if ((file === undefined) === (rows === undefined))
      throw badInput('file', 'Give either file, the text of one, or rows.')
    const table =
      rows === undefined ? await readTradeFile(file ?? '', stands) : readTradeRows(rows, stands)
    if (table.rows.length === 0)
      throw badInput(
        'flow',
        'No row says import or export in a column flow, so there is nothing to set side by side.',
        'Give the columns reporter, partner, flow, hs, period, value, quantity, source.',
      )
    const range = { taken: margin, most: Math.max(margin, mostMargin) }
    const { flows, alone } = compareMirrors(table.rows, range)
    const named = (place: number) => table.numbers[place - 1] ?? place
    const statements = table.rows.map((row, index) => statementOf(row, index + 1))
    const suspicions = suspectMixUps(statements, knownLookAlikes)
    return {
      rows: table.rows.length + table.aside.length,
      margin: range,
      flows: flows.slice(0, mostFlows).map((flow) => numbered(flow, named)),
      flowCount: flows.length,
      alone,
      suspicions: suspicions.map((one) => ({
        ...one,
        row: named(one.row),
        ...(one.other === undefined ? {} : { other: named(one.other) }),
      })),
      aside: [...table.aside],
      caveats,
      says: say(flows.length, alone, suspicions.length),
    }
  },
  prints: printMirror,
})

/** The end of the range in which reconciled trade data look for the margin (Growth Lab at Harvard, Atlas of Economic Complexity). */
const mostMargin = 0.2

const caveats = [
  'A gap has many causes: time at sea, transit trade, valuation, a hidden destination, a confusion of names. It proves none of them.',
  'The margin of freight is one share for all; the range shows none and the largest that reconciled data take.',
]

function split(word: string): [string, string] {
  const [reporter = '', country = ''] = word.split('=')
  return [reporter, country]
}

type Flows = ReturnType<typeof compareMirrors>['flows']

/** The rows as the file numbers them, those left aside counted in. */
function numbered(flow: Flows[number], named: (place: number) => number) {
  const { exporter, importer, commodity, period, largest } = flow
  return {
    exporter,
    importer,
    commodity,
    period,
    statements: flow.statements.map(
      ({ row, reporter, side, value, quantity, source, confidence }) => ({
        row: named(row),
        reporter,
        side,
        ...(value === undefined ? {} : { value }),
        ...(quantity === undefined ? {} : { quantity }),
        source,
        ...(confidence === undefined ? {} : { confidence }),
      }),
    ),
    pairs: flow.pairs.map((pair) => ({ ...pair, rows: pair.rows.map(named) })),
    largest,
  }
}

function say(flows: number, alone: number, suspicions: number): string {
  const looks =
    suspicions === 0
      ? ''
      : ` ${suspicions} ${suspicions === 1 ? 'row' : 'rows'} may take one country for another of a like name.`
  return `${flows} ${flows === 1 ? 'flow is' : 'flows are'} told by more than one statement and ${alone} by one alone, which nothing checks.${looks}`
}
