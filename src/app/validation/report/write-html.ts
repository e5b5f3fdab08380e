import type { Measured } from '../shape.ts'
import type { Block, Table } from './block.ts'
import { blocksOf, reportTitle } from './blocks-of.ts'
import { reportStyle } from './report-style.ts'
import { escaped } from './svg-text.ts'

/** The report as one HTML file: plots drawn in it, no script, nothing from anywhere else; it prints as a memo. */
export function writeHtml(measured: Measured): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${reportTitle}</title><style>${reportStyle}</style></head>`,
    `<body><main><h1>${reportTitle}</h1>`,
    ...blocksOf(measured).map(written),
    '</main></body></html>',
    '',
  ].join('\n')
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`
    case 'text':
      return `<p>${escaped(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'table':
      return writtenTable(block.table)
    case 'plot':
      return `<figure><figcaption>${escaped(block.plot.claim)}</figcaption>${block.plot.svg}</figure>`
  }
}

function writtenTable({ caption, columns, rows }: Table): string {
  const cell = (tag: 'th' | 'td', text: string, at: number) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${columns[at]?.isNumber === true ? ' class="n"' : ''}>${escaped(text)}</${tag}>`
  return [
    `<div class="t" role="region" tabindex="0" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${columns.map(({ title }, at) => cell('th', title, at)).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map((text, at) => cell('td', text, at)).join('')}</tr>`).join('\n')}</tbody></table></div>`,
  ].join('\n')
}
