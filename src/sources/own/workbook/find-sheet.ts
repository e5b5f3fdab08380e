import { readPart, WorkbookRefusal } from './read-part.ts'

export interface FoundSheet {
  readonly content: Uint8Array
  /** Whether days are counted from 1904, as old Macs did. */
  readonly is1904: boolean
}

/** The sheet of that name, or the first. */
export function findSheet(
  parts: ReadonlyMap<string, Uint8Array>,
  wanted: string | undefined,
): FoundSheet {
  const sheets: { readonly name: string; readonly link: string }[] = []
  let is1904 = false
  readPart(partOf(parts, 'xl/workbook.xml'), {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name === 'sheet')
        sheets.push({ name: attributes['name'] ?? '', link: linkOf(attributes) })
    },
  })
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted)
  if (sheet === undefined) {
    const shown = wanted === undefined ? 'sheet' : `sheet ${JSON.stringify(wanted.slice(0, 60))}`
    throw new WorkbookRefusal(`has no ${shown}`)
  }
  return { content: partOf(parts, pathOf(parts, sheet.link)), is1904 }
}

function linkOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
}

/** Where a link leads, from the folder xl unless it says otherwise. */
function pathOf(parts: ReadonlyMap<string, Uint8Array>, link: string): string {
  let target = ''
  readPart(partOf(parts, 'xl/_rels/workbook.xml.rels'), {
    open: ({ name, attributes }) => {
      if (name === 'Relationship' && attributes['Id'] === link) target = attributes['Target'] ?? ''
    },
  })
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

function partOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const part = parts.get(path)
  if (part === undefined) throw new WorkbookRefusal('lacks a part of itself')
  return part
}
