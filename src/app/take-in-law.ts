import { Failure, type Instant } from '../model/index.ts'
import { type Law, type LawFile, loadLaw } from '../regimes/index.ts'
import type { Store } from '../store/index.ts'
import { keptContents } from './kept-contents.ts'
import { readFigures, retraction } from './load-figures.ts'
import type { LawState } from './platform.ts'
import { type Bundle, bundleFrom, readFolder } from './read-folder.ts'

/** Where law and figures are, and how they are taken in. */
export interface TakeInOptions {
  readonly lawFolder: string
  readonly dataFolder: string
  readonly figuresFolder: string
  readonly now: () => Instant
  readonly actor: string
  /** Whether law and figures are taken into the store; not when the store is to be filled from an export. */
  readonly takesIn: boolean
  readonly onNotice?: (sentence: string) => void
}

export interface GoodLaw {
  readonly law: Law
  readonly bundle: Bundle
}

/**
 * The law of a folder, or a failure that names the file and line. What an earlier start found right is taken from the data folder and not
 * parsed again.
 */
export async function readLaw(folder: string, dataFolder: string): Promise<GoodLaw> {
  const bundle = await readFolder(folder)
  const kept = keptContents(dataFolder, bundle.hash)
  const { law, contents } = load(bundle, await kept.read())
  await kept.keep(contents)
  return { bundle, law }
}

/** The law of a bundle that was read. */
export function lawOf(bundle: Bundle): Law {
  return load(bundle).law
}

function load(bundle: Bundle, contents?: readonly LawFile[]) {
  const loaded = loadLaw(bundle.texts, bundle.hash, contents)
  if (loaded.kind === 'law') return loaded
  const issue = loaded.issues[0]
  const more = loaded.issues.length > 1 ? ` (${loaded.issues.length - 1} more)` : ''
  throw new Failure('bad-input/law', `Law file ${issue?.at}: ${issue?.says}${more}`, {
    at: issue?.at ?? '',
    tryThis: 'Mend the file; nothing of the folder was taken in.',
  })
}

/** The law of the folder or, where that is wrong, the last good one that the store holds. */
export async function firstLaw(
  store: Store,
  options: TakeInOptions,
): Promise<GoodLaw & { problem?: string }> {
  try {
    return await readLaw(options.lawFolder, options.dataFolder)
  } catch (error) {
    const kept = await store.blobs.latest('law')
    if (!(error instanceof Failure) || kept === undefined) throw error
    options.onNotice?.(`${error.message} The last good law is serving.`)
    const bundle = bundleFrom(kept.bytes)
    return { bundle, law: lawOf(bundle), problem: error.message }
  }
}

export async function takeInLaw(
  store: Store,
  options: TakeInOptions,
  good: GoodLaw & { readonly problem?: string },
): Promise<LawState> {
  const { law, bundle, problem } = good
  const state = { law, hash: bundle.hash, ...(problem === undefined ? {} : { problem }) }
  if (!options.takesIn) return state
  const at = options.now()
  await store.blobs.put('law', good.bundle.bytes, {
    at,
    what: 'law',
    audit: {
      at,
      actor: options.actor,
      action: 'load-law',
      subject: good.bundle.hash,
      detail: { files: good.bundle.texts.map(({ path }) => path) },
    },
  })
  return state
}

/** Takes in the figures, and takes back those that stood in the last folder and no longer do. Gives the folder's hash. */
export async function takeInFigures(
  store: Store,
  options: TakeInOptions,
  law: Law,
): Promise<string> {
  const bundle = await readFolder(options.figuresFolder)
  const before = await store.blobs.latest('figures')
  if (before?.hash === bundle.hash || !options.takesIn) return bundle.hash
  const facts = readFigures(bundle.texts, law.caps)
  const kept = new Set(facts.map(({ id }) => id))
  const gone =
    before === undefined
      ? []
      : readFigures(bundleFrom(before.bytes).texts).filter(({ id }) => !kept.has(id))
  const at = options.now()
  const write = { at, what: 'figures' }
  const audit = {
    at,
    actor: options.actor,
    action: 'load-figures',
    subject: bundle.hash,
    detail: { rows: facts.length, takenBack: gone.length },
  }
  await store.facts.append([...facts, ...gone.map((fact) => retraction(fact, at))], {
    ...write,
    audit,
  })
  await store.blobs.put('figures', bundle.bytes, write)
  return bundle.hash
}
