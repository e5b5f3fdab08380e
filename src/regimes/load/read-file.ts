import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { CORE_SCHEMA, load } from 'js-yaml'
import { Check } from 'typebox/value'
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Issue } from '../../model/index.ts'
import { type LawFile, LawFileSchema } from './file-schema.ts'

/** A law file as text, with the name that complaints are to use. */
export interface LawText {
  readonly path: string
  readonly text: string
}

/** A law file that has the right shape, with a way back to its lines. */
export interface ReadFile {
  readonly path: string
  readonly content: LawFile
  /** File and line of a place inside it, for complaints: `coal.yml:12`. */
  readonly lineOf: (path: readonly (string | number)[]) => string
}

/** More uses of one anchor than any law needs; beyond it a file is taken for a bomb. */
const mostAliases = 2000

let validate: ValidateFunction<LawFile> | undefined

/**
 * Parses and checks one law file: a file, or the first thing wrong with it, with its line. A file that is right is read by the faster
 * of two parsers; lines are found by the other, when there is something to say of them.
 */
export function readLawFile(file: LawText): ReadFile | Issue {
  const quick = readQuickly(file.text)
  if (quick !== undefined && Check(LawFileSchema, quick)) return asRead(file, quick)
  const { document, lines, lineOf } = locate(file)
  const broken = document.errors[0]
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line
    const says = broken.message.split('\n')[0] ?? 'It is not YAML.'
    return { code: 'law/not-yaml', at: `${file.path}:${line}`, says: `This is not YAML: ${says}` }
  }
  const content = contentOf(document)
  if (content === undefined) {
    const says = 'An anchor is used more often than any law needs.'
    return { code: 'law/not-yaml', at: file.path, says }
  }
  if (Check(LawFileSchema, content)) return { path: file.path, content, lineOf }
  validate ??= new Ajv({ allErrors: true, verbose: true }).compile<LawFile>(LawFileSchema)
  validate(content)
  const errors = validate.errors ?? []
  const unknownWord = errors.find(({ keyword }) => keyword === 'additionalProperties')
  return complaint(unknownWord ?? errors[0], lineOf)
}

/** A law file with its content; its lines are found when they are asked for. */
export function asRead(file: LawText, content: LawFile): ReadFile {
  let located: Located | undefined
  const lineOf: ReadFile['lineOf'] = (path) => {
    located ??= locate(file)
    return located.lineOf(path)
  }
  return { path: file.path, content, lineOf }
}

/** The content by js-yaml, with YAML 1.2's core types so that dates stay text; undefined where it finds fault. */
function readQuickly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}

function contentOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch {
    return undefined
  }
}

interface Located {
  readonly document: Document
  readonly lines: LineCounter
  readonly lineOf: ReadFile['lineOf']
}

function locate(file: LawText): Located {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true })
  const lineOf: ReadFile['lineOf'] = (path) =>
    `${file.path}:${lines.linePos(offsetOf(document, path)).line}`
  return { document, lines, lineOf }
}

function complaint(
  error: ErrorObject | undefined,
  lineOf: (path: readonly (string | number)[]) => string,
): Issue {
  const path = (error?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  const where = path.filter((part) => typeof part === 'string').at(-1) ?? 'the file'
  if (error?.keyword === 'additionalProperties') {
    const word = String(error.params['additionalProperty'])
    const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {})
    return {
      code: 'law/unknown-word',
      at: lineOf([...path, word]),
      says: `"${word}" is not a word of ${where}; expected one of ${known.join(', ')}.`,
    }
  }
  if (error?.keyword === 'enum') {
    const allowed = (error.params['allowedValues'] as unknown[]).join(', ')
    return {
      code: 'law/unknown-value',
      at: lineOf(path),
      says: `${where} is ${JSON.stringify(error.data)}; expected one of ${allowed}.`,
    }
  }
  return {
    code: 'law/wrong-shape',
    at: lineOf(path),
    says: `${where} ${error?.message ?? 'has the wrong shape'}.`,
  }
}

/** Where a place in the file begins; the nearest place above it where it is not there itself. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  const key = path.at(-1)
  const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (isMap(holder)) {
    const pair = holder.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === key,
    )
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const range = (node as { range?: readonly number[] } | null | undefined)?.range
    if (range?.[0] !== undefined) return range[0]
  }
  return 0
}
