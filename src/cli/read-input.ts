import { readFile, stat } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { badInput, Failure } from '../model/index.ts'

const mostBytes = 64 * 1024 * 1024

/** Reads a file, or standard input for `-`. */
export async function readWord(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) throw badInput('FILE', `There is no file ${path}.`)
  if (size > mostBytes)
    throw new Failure('too-large/file', `${path} is larger than 64 MB.`, { at: 'FILE' })
  return readFile(path, 'utf8')
}

/** Reads a file as one JSON value. */
export async function readJson(path: string): Promise<unknown> {
  const content = (await readWord(path)).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(content)
  } catch (cause) {
    const why = (cause instanceof Error ? cause.message : 'it cannot be parsed')
      .replace(/\s+/g, ' ')
      .slice(0, 120)
    throw new Failure('bad-input/not-json', `${path} is not JSON: ${why}.`, { at: path, cause })
  }
}

/** The basis that `--basis` names: JSON text, or a file that holds one or an answer with one. */
export async function readBasisWord(word: string): Promise<unknown> {
  const value = word.trimStart().startsWith('{') ? parse(word) : await readJson(word)
  const holder = value as { readonly basis?: unknown } | null
  return typeof holder === 'object' && holder?.basis !== undefined ? holder.basis : value
}

function parse(word: string): unknown {
  try {
    return JSON.parse(word)
  } catch (cause) {
    throw new Failure(
      'bad-input/not-json',
      '--basis must be a basis as JSON, or a file that holds one.',
      { at: 'basis', cause },
    )
  }
}
