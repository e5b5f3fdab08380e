import type { LeftOutRow, Measured } from '../shape.ts'
import type { Block } from './block.ts'
import { typeTitles } from './exact-blocks.ts'
import { sayCount, sayInterval, sayShare } from './say.ts'

/** Aliases left out one at a time, per list, by type, script and schema. */
export function leftOutBlocks({ leftOut }: Measured): readonly Block[] {
  const heading: Block = { kind: 'heading', text: 'Aliases left out' }
  if (leftOut.rows.length === 0) return [heading, { kind: 'text', text: leftOut.says }]
  return [
    heading,
    { kind: 'text', text: leftOut.says },
    { kind: 'text', text: leftOut.method },
    {
      kind: 'table',
      table: {
        caption: 'Found at the threshold by the other names of the same record.',
        columns: [
          { title: 'List' },
          { title: 'By' },
          { title: 'Group' },
          { title: 'Left out', isNumber: true },
          { title: 'Found', isNumber: true },
          { title: 'Share', isNumber: true },
          { title: '95% interval', isNumber: true },
        ],
        rows: rowsShown(leftOut.rows).map((row) => [
          row.list === 'all' ? 'All lists' : row.list,
          row.by === 'all' ? 'all' : row.by,
          row.by === 'type' ? (typeTitles[row.group] ?? row.group) : row.group,
          sayCount(row.of),
          sayCount(row.found),
          sayShare(row.share),
          sayInterval(row),
        ]),
      },
    },
  ]
}

/** With one list, all lists together say nothing more. */
function rowsShown(rows: readonly LeftOutRow[]): readonly LeftOutRow[] {
  const lists = new Set(rows.map(({ list }) => list))
  return lists.size > 2 ? rows : rows.filter(({ list }) => list !== 'all')
}
