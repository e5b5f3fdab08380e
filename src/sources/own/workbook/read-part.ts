import { SaxesParser } from 'saxes'

/** Why a workbook cannot be read, in words that follow "The workbook". */
export class WorkbookRefusal extends Error {}

/** An element as it opens, without the prefix of its namespace. */
export interface Opened {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface PartReader {
  readonly open?: (element: Opened) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const deepest = 50

/** Reads a part of a workbook as XML, from its first element to its last. Entities are never defined and nothing outside is looked at. */
export function readPart(part: Uint8Array, { open, text, close }: PartReader): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('error', () => {
    throw new WorkbookRefusal('is damaged')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) throw new WorkbookRefusal('is nested too deep')
    open?.({ name: local(name), attributes })
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(local(name))
  })
  if (text !== undefined) parser.on('text', text)
  parser.write(decoded(part)).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decoded(part: Uint8Array): string {
  const isWide = part[0] === 0xff && part[1] === 0xfe
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(part)
  } catch {
    throw new WorkbookRefusal('is not text inside')
  }
}
