import type { Measured, TreatedRow } from '../shape.ts'
import type { Block } from './block.ts'
import { plotBars } from './plot-bars.ts'
import { sayCount, sayInterval, sayShare } from './say.ts'

/** The manipulated file: a figure of all together, and the table by treatment and schema with OFAC's column. */
export function treatedBlocks({ treated, versions }: Measured): readonly Block[] {
  const titles = new Map(treated.treatments.map(({ id, title }) => [id, title]))
  const all = treated.rows.filter(({ schema }) => schema === 'all')
  if (all.length === 0) return [heading, { kind: 'text', text: treated.says }]
  const titled = (row: TreatedRow) => titles.get(row.treatment) ?? row.treatment
  return [
    heading,
    {
      kind: 'plot',
      plot: {
        file: 'recall.svg',
        title: 'Manipulated names found, by treatment',
        claim: `${treated.says} Bars: share found; lines: Wilson's interval of 95%; open marks: OFAC's method at ${all[0]?.ofac.slider}, which is to be read beside its false alarms below.`,
        svg: plotBars(
          `Manipulated names found at ${versions.threshold}, by treatment`,
          all.map((row) => ({ ...row, title: titled(row), beside: row.ofac.share })),
        ),
      },
    },
    {
      kind: 'list',
      items: treated.treatments
        .filter(({ id }) => all.some(({ treatment }) => treatment === id))
        .map(({ title, says }) => `${title}: ${says}`),
    },
    {
      kind: 'table',
      table: {
        caption: `The primary name of each listing, treated once in each way by the seed and asked by name alone. OFAC: the emulation of its published method, at ${all[0]?.ofac.slider} and over, against the names of the same listing.`,
        columns: [
          { title: 'Treatment' },
          { title: 'Schema' },
          { title: 'Asked', isNumber: true },
          { title: 'Found', isNumber: true },
          { title: 'Share', isNumber: true },
          { title: '95% interval', isNumber: true },
          { title: 'OFAC emulation', isNumber: true },
        ],
        rows: treated.rows.map((row) => [
          titled(row),
          row.schema === 'all' ? 'All' : row.schema,
          sayCount(row.of),
          sayCount(row.found),
          sayShare(row.share),
          sayInterval(row),
          sayShare(row.ofac.share),
        ]),
      },
    },
  ]
}

const heading: Block = { kind: 'heading', text: 'Manipulated file: names as they go wrong' }
