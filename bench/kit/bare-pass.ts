import { SaxesParser } from 'saxes'
import { csvRows } from '../../src/sources/kit/csv-rows.ts'
import {
  addressColumns,
  aliasColumns,
  commentColumns,
  primaryColumns,
} from '../../src/sources/ofac/ofac-rows.ts'
import type { ListFiles } from './list-files.ts'

const pieceBytes = 65_536

/** Bytes as a disk gives them. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}

/** Tokenizes every file of a list and does nothing with the tokens; gives their number. */
export async function barePass({ files }: ListFiles): Promise<number> {
  let tokens = 0
  for (const [name, bytes] of files) {
    tokens += name.endsWith('.csv') ? await bareCsv(name, bytes) : await bareXml(inPieces(bytes))
  }
  return tokens
}

/** Decodes the bytes and hands every opening tag, text and closing tag to a listener that counts it. */
export async function bareXml(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let tokens = 0
  const count = () => {
    tokens += 1
  }
  parser.on('opentag', count)
  parser.on('text', count)
  parser.on('closetag', count)
  for await (const piece of bytes) parser.write(decoder.decode(piece, { stream: true }))
  parser.close()
  return tokens
}

async function bareCsv(name: string, bytes: Uint8Array): Promise<number> {
  let tokens = 0
  const layout = { source: 'bench', file: name, columns: columnsOf(name) }
  for await (const { rows } of csvRows(inPieces(bytes), layout)) tokens += rows.length
  return tokens
}

function columnsOf(name: string): number {
  if (name.endsWith('add.csv')) return addressColumns
  if (name.endsWith('alt.csv')) return aliasColumns
  return name.endsWith('comments.csv') ? commentColumns : primaryColumns
}
