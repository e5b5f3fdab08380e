import { readFile } from 'node:fs/promises'
import { badInput, Failure, type Instant } from '../../model/index.ts'
import { OwnMapping, ownSource, recogniseFiles, type Source, sources } from '../../sources/index.ts'
import { checkShape } from '../check-shape.ts'
import type { Platform } from '../platform.ts'
import { fetchList } from './fetch-list.ts'
import { type FoundFile, filesAt } from './files-at.ts'
import type { UpdateLine } from './sources-shape.ts'
import { type FileAtHand, type TakingIn, takeIn } from './take-in.ts'

export interface UpdateAsked {
  readonly ids?: readonly string[]
  /** A file or folder; without it the publishers are asked. */
  readonly from?: string
  /** A mapping of the user's for a table of his own. */
  readonly mapping?: string
  readonly publishedAt?: Instant
}

/** Takes in the lists of a file or folder, or asks the publishers; each list on its own, so that one that fails stops no other. */
export async function updateLists(
  platform: Platform,
  asked: UpdateAsked,
  how: TakingIn,
): Promise<UpdateLine[]> {
  const wanted = asked.ids === undefined ? undefined : asked.ids.map(sourceNamed)
  if (asked.mapping !== undefined) return fromOwnTable(platform, asked, asked.mapping, how)
  if (asked.from !== undefined) return fromPath(platform, asked.from, wanted, how)
  const served = (wanted ?? sources.filter((source) => source.insteadOf === undefined)).filter(
    isServed,
  )
  if (wanted !== undefined && served.length < wanted.length) {
    const id = wanted.find((source) => !isServed(source))?.id
    throw badInput('ids', `${id} has no publisher to ask; give its file with --from PATH.`)
  }
  const lines: UpdateLine[] = []
  for (const source of served) {
    lines.push(await attempt(source.id, () => fetchList(platform, source, how)))
  }
  return lines
}

function sourceNamed(id: string): Source {
  const found = sources.find((source) => source.id === id)
  if (found !== undefined) return found
  throw badInput(
    'ids',
    `There is no list ${JSON.stringify(id)}; expected one of ${sources.map((source) => source.id).join(', ')}.`,
  )
}

function isServed({ files }: Source): boolean {
  return files.some(({ url }) => url !== undefined)
}

async function fromPath(
  { store }: Platform,
  path: string,
  wanted: readonly Source[] | undefined,
  how: TakingIn,
): Promise<UpdateLine[]> {
  const { assigned, refused } = await recogniseFiles(await filesAt(path), wanted ?? sources)
  if (assigned.length === 0)
    throw badInput(
      '--from',
      refused.map(({ says }) => says).join(' '),
      'Give the official files of a list, as published.',
    )
  const lines: UpdateLine[] = []
  for (const { source, files } of assigned) {
    const atHand = files.map(({ name, file }) => fileAtHand(name, file as FoundFile))
    lines.push(await attempt(source.id, () => takeIn(store, source, atHand, how)))
  }
  return [...lines, ...refused.map(({ label, says }) => failed(label, says))]
}

async function fromOwnTable(
  { store }: Platform,
  { from, ids }: UpdateAsked,
  mappingPath: string,
  how: TakingIn,
): Promise<UpdateLine[]> {
  if (from === undefined || ids !== undefined)
    throw badInput('--mapping', '--mapping goes with --from FILE and with no list id.')
  const source = ownSource(await readMapping(mappingPath))
  const [file, ...more] = await filesAt(from)
  const [first] = source.files
  if (file === undefined || first === undefined || more.length > 0)
    throw badInput('--from', `--from must name one file for a mapping, not ${from}.`)
  return [
    await attempt(source.id, () => takeIn(store, source, [fileAtHand(first.name, file)], how)),
  ]
}

async function readMapping(path: string): Promise<OwnMapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw badInput('--mapping', `There is no file ${path}.`)
  })
  return checkShape(OwnMapping, parse(text, path), (_at, says) =>
    badInput('--mapping', `${path}: ${says}.`),
  )
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure('bad-input/not-json', `${path} is not JSON.`, { at: '--mapping', cause })
  }
}

function fileAtHand(name: string, { bytes, whole }: FoundFile): FileAtHand {
  return { name, bytes, open: whole }
}

/** A list that fails says why in its line and stops no other, be it the file's fault or the program's. */
async function attempt(id: string, work: () => Promise<UpdateLine>): Promise<UpdateLine> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) return failed(id, error.message)
    return failed(id, `The program failed on this list: ${String(error)}`)
  }
}

function failed(id: string, says: string): UpdateLine {
  return {
    id,
    outcome: 'failed',
    version: null,
    records: 0,
    added: 0,
    changed: 0,
    removed: 0,
    dropped: 0,
    says,
  }
}
