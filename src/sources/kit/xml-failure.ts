import { Failure } from '../../model/index.ts'
import type { XmlShape } from './xml-element.ts'

/** A place in a file: line and column from 1, or a byte where no line is known. */
export type XmlPlace =
  | { readonly line: number; readonly column: number }
  | { readonly byte: number }

/** A file that cannot be read to its end: `bad-input/<source>`, with file, line and column. */
export function xmlFailure(
  { source, file }: Pick<XmlShape, 'source' | 'file'>,
  place: XmlPlace,
  says: string,
  tryThis = 'Fetch the file again from the publisher and compare its size.',
): Failure {
  const where = 'byte' in place ? `byte ${place.byte}` : `${place.line}:${place.column}`
  return new Failure(`bad-input/${source}`, says, { at: `${file}:${where}`, tryThis })
}

const longestQuoted = 40

/** Words of the file itself, as a sentence may quote them: on one line, and cut where they are long. */
export function quoted(words: string): string {
  const line = words.slice(0, longestQuoted).replace(/[\p{C}\s]+/gu, ' ')
  return words.length > longestQuoted ? `${line}…` : line
}
