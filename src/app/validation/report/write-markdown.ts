import type { Measured } from '../shape.ts'
import type { Block, Column, Table } from './block.ts'
import { blocksOf, reportTitle } from './blocks-of.ts'

/** The report as Markdown; the plots are named as files where they lie beside it, and left to their tables where they do not. */
export function writeMarkdown(measured: Measured, plotFiles: readonly string[]): string {
  const blocks = blocksOf(measured).map((block) => written(block, plotFiles))
  return `# ${reportTitle}\n\n${blocks.filter((text) => text !== '').join('\n\n')}\n`
}

function written(block: Block, plotFiles: readonly string[]): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`
    case 'text':
      return plain(block.text)
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n')
    case 'table':
      return writtenTable(block.table)
    case 'plot': {
      const { file, title, claim } = block.plot
      return plotFiles.includes(file)
        ? `${plain(claim)}\n\n![${plain(title)}](${file})`
        : plain(claim)
    }
  }
}

function writtenTable({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  const rule = ({ isNumber }: Column) => (isNumber === true ? '---:' : '---')
  return [
    plain(caption),
    '',
    line(columns.map(({ title }) => title)),
    `| ${columns.map(rule).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}

/** Text that Markdown takes for nothing but text, on one line. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
}
