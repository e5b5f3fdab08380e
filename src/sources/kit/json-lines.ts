import { isUtf8 } from 'node:buffer'
import { Failure } from '../../model/index.ts'
import { sayFileKind } from './file-kind.ts'

/** Lines that stand together in a file of JSON lines; blank ones are kept, so that numbers hold. */
export interface LineBatch {
  /** From 1. */
  readonly firstLine: number
  readonly lines: readonly string[]
}

export interface JsonLinesOptions {
  /** Id of the source, for the failure's code. */
  readonly source: string
  /** The file's name, for the sentence. */
  readonly file: string
  /** The most bytes of a line; 1 MB unless said. */
  readonly longest?: number
}

const megabyte = 2 ** 20

/**
 * The lines of a file of JSON lines (UTF-8, a value a line), unparsed, as many at a time as the chunks of bytes hold. Memory is bounded
 * by one chunk and one line. Throws a `Failure` for what is no such file: empty, another kind of file, another encoding, a NUL byte, a
 * line over the limit, a first line that is no object, or a last line that is cut off. A line in between that is not JSON is the
 * reader's to drop and count.
 */
export async function* jsonLines(
  bytes: AsyncIterable<Uint8Array>,
  options: JsonLinesOptions,
): AsyncGenerator<LineBatch> {
  const state: State = { carried: [], carriedBytes: 0, nextLine: 1, hasBegun: false }
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(newline) + 1
    const head = end === 0 ? undefined : Buffer.concat([...state.carried, chunk.subarray(0, end)])
    carry(state, chunk.subarray(end), head !== undefined, options)
    if (head !== undefined) yield take(state, head, options)
  }
  if (state.carriedBytes > 0) {
    const last = take(state, Buffer.concat([...state.carried, Buffer.of(newline)]), options)
    refuseCut(last, options)
    yield last
  }
  if (!state.hasBegun) throw fail(options, 'is empty.', undefined)
}

const newline = 0x0a

interface State {
  /** The beginning of a line whose end has not come. */
  carried: Uint8Array[]
  carriedBytes: number
  nextLine: number
  /** Whether a line with something on it was seen. */
  hasBegun: boolean
}

/** Keeps the beginning of a line for later, alone or after what is kept already. */
function carry(
  state: State,
  rest: Uint8Array,
  isNewLine: boolean,
  options: JsonLinesOptions,
): void {
  if (isNewLine) state.carried = []
  if (rest.length > 0) state.carried.push(rest)
  state.carriedBytes = (isNewLine ? 0 : state.carriedBytes) + rest.length
  if (state.carriedBytes > (options.longest ?? megabyte)) {
    sniff(state, Buffer.concat(state.carried), options)
    throw tooLong(options, undefined)
  }
}

/** Whole lines out of a block that ends in a newline. */
function take(state: State, block: Buffer, options: JsonLinesOptions): LineBatch {
  const firstLine = state.nextLine
  sniff(state, block, options)
  if (!isUtf8(block)) throw fail(options, 'is not UTF-8 text.', near(firstLine))
  if (block.includes(0)) throw fail(options, 'holds a NUL byte.', near(firstLine))
  const lines = split(block, firstLine, options)
  state.nextLine += lines.length
  if (!state.hasBegun) state.hasBegun = refuseOther(lines, firstLine, options)
  return { firstLine, lines }
}

function split(block: Buffer, firstLine: number, options: JsonLinesOptions): string[] {
  const longest = options.longest ?? megabyte
  const lines: string[] = []
  let start = firstLine === 1 && startsWithMark(block) ? 3 : 0
  for (let end = block.indexOf(newline); end !== -1; end = block.indexOf(newline, start)) {
    if (end - start > longest) throw tooLong(options, firstLine + lines.length)
    lines.push(block.toString('utf8', start, end))
    start = end + 1
  }
  return lines
}

function startsWithMark(block: Buffer): boolean {
  return block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf
}

/** Refuses, by its first bytes, a file of another kind. */
function sniff(state: State, block: Buffer, options: JsonLinesOptions): void {
  const kind = state.hasBegun ? undefined : sayFileKind(block)
  if (kind !== undefined) throw fail(options, `is ${kind}.`, undefined)
}

/** Whether the first line with something on it is among these; it must begin an object. */
function refuseOther(
  lines: readonly string[],
  firstLine: number,
  options: JsonLinesOptions,
): boolean {
  const index = lines.findIndex((line) => line.trim() !== '')
  if (index === -1) return false
  const line = lines[index]?.trimStart() ?? ''
  if (line.startsWith('{')) return true
  const what = line.startsWith('[') ? 'begins with an array' : 'does not begin with an object'
  throw fail(options, `${what}.`, `line ${firstLine + index}`)
}

/** A last line without its newline is whole if it parses. */
function refuseCut({ firstLine, lines }: LineBatch, options: JsonLinesOptions): void {
  const text = lines.at(-1) ?? ''
  if (text.trim() === '' || isJson(text)) return
  throw new Failure(
    `bad-input/${options.source}`,
    `${options.file} is cut off: its last line is not whole.`,
    { at: `line ${firstLine + lines.length - 1}`, tryThis: 'Get the file again.' },
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function tooLong(options: JsonLinesOptions, line: number | undefined): Failure {
  const most = options.longest ?? megabyte
  return fail(
    options,
    `has a line of over ${most} bytes.`,
    line === undefined ? undefined : `line ${line}`,
  )
}

function near(line: number): string {
  return `after line ${line - 1}`
}

function fail(options: JsonLinesOptions, says: string, at: string | undefined): Failure {
  return new Failure(`bad-input/${options.source}`, `${options.file} ${says}`, {
    tryThis: 'Give a file of JSON lines: UTF-8, one object a line.',
    ...(at === undefined ? {} : { at }),
  })
}
