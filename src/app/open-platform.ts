import { type Report, reportOfFact, reportProperty } from '../caps/index.ts'
import { Failure, type Instant } from '../model/index.ts'
import { type Basis, type Law, loadLaw } from '../regimes/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { readFigures, retraction } from './load-figures.ts'
import type { LawState, Platform, View } from './platform.ts'
import { type Bundle, bundleFrom, readFolder } from './read-folder.ts'
import { engineVersion } from './version.ts'

export interface PlatformOptions {
  readonly dataFolder: string
  readonly databaseUrl?: string
  readonly lawFolder: string
  readonly figuresFolder: string
  readonly now: () => Instant
  readonly actor: string
  /** Whether a law folder that is wrong may be answered from the last good law that the store holds. */
  readonly fallsBack: boolean
  /** Whether law and figures are taken into the store; not when the store is to be filled from an export. */
  readonly takesIn: boolean
  readonly onNotice?: (sentence: string) => void
}

/** Opens the store, takes in the law and the figures of this installation, and wires the rooms together. */
export async function openPlatform(options: PlatformOptions): Promise<Platform> {
  const early = options.fallsBack ? undefined : await readLaw(options.lawFolder)
  const store = await openStore({
    dataFolder: options.dataFolder,
    ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
    ...(options.onNotice === undefined ? {} : { onNotice: options.onNotice }),
  })
  try {
    return await wire(store, options, early)
  } catch (error) {
    await store.close()
    throw error
  }
}

interface GoodLaw {
  readonly law: Law
  readonly bundle: Bundle
}

async function wire(
  store: Store,
  options: PlatformOptions,
  early: GoodLaw | undefined,
): Promise<Platform> {
  const first = early ?? (await firstLaw(store, options))
  let state: LawState = await takeInLaw(store, options, first)
  let figures = await takeInFigures(store, options, state.law)
  let view: View | undefined
  const pending = new Set<Promise<void>>()

  const current = async (): Promise<View> => {
    const recorded = await store.recorded()
    if (view?.basis.recorded !== recorded || view.basis.law !== state.hash) {
      view = await viewAt(store, state.law, basisOf(recorded, state.hash, figures))
    }
    return view
  }
  return {
    store,
    current,
    at: (basis) => viewOf(store, basis, state),
    lawState: () => state,
    figuresHash: () => figures,
    reload: async () => {
      try {
        const next = await readLaw(options.lawFolder)
        state = await takeInLaw(store, options, next)
        figures = await takeInFigures(store, options, state.law)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        state = { law: state.law, hash: state.hash, problem: error.message }
      }
      return state
    },
    later: (work) => {
      const done = work.then(
        () => {},
        (error: unknown) => options.onNotice?.(`An answer could not be kept: ${String(error)}`),
      )
      pending.add(done)
      void done.finally(() => pending.delete(done))
    },
    close: async () => {
      await Promise.all(pending)
      await store.close()
    },
  }
}

async function readLaw(folder: string): Promise<GoodLaw> {
  const bundle = await readFolder(folder)
  return { bundle, law: lawOf(bundle) }
}

function lawOf(bundle: Bundle): Law {
  const loaded = loadLaw(bundle.texts, bundle.hash)
  if (loaded.kind === 'law') return loaded.law
  const issue = loaded.issues[0]
  const more = loaded.issues.length > 1 ? ` (${loaded.issues.length - 1} more)` : ''
  throw new Failure('bad-input/law', `Law file ${issue?.at}: ${issue?.says}${more}`, {
    at: issue?.at ?? '',
    tryThis: 'Mend the file; nothing of the folder was taken in.',
  })
}

/** The law of the folder or, where that is wrong, the last good one that the store holds. */
async function firstLaw(
  store: Store,
  options: PlatformOptions,
): Promise<GoodLaw & { problem?: string }> {
  try {
    return await readLaw(options.lawFolder)
  } catch (error) {
    const kept = await store.blobs.latest('law')
    if (!(error instanceof Failure) || kept === undefined) throw error
    options.onNotice?.(`${error.message} The last good law is serving.`)
    const bundle = bundleFrom(kept.bytes)
    return { bundle, law: lawOf(bundle), problem: error.message }
  }
}

async function takeInLaw(
  store: Store,
  options: PlatformOptions,
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
async function takeInFigures(store: Store, options: PlatformOptions, law: Law): Promise<string> {
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

async function viewOf(store: Store, basis: Basis, state: LawState): Promise<View> {
  if (basis.engine !== engineVersion) {
    throw new Failure(
      'conflict/other-engine',
      `The basis is from engine ${basis.engine}, this is ${engineVersion}, and no answer to this question is kept under it.`,
      {
        at: 'basis.engine',
        tryThis: 'Ask the engine of that version, or ask anew without a basis.',
      },
    )
  }
  if ((await store.recorded()) < basis.recorded) {
    throw new Failure(
      'conflict/other-store',
      `The basis goes up to record ${basis.recorded}, which this store has not reached.`,
      {
        at: 'basis.recorded',
        tryThis: 'Ask the store that gave the answer.',
      },
    )
  }
  const law = basis.law === state.hash ? state.law : lawOf(await keptLaw(store, basis.law))
  const figures = await store.blobs.latest('figures', basis.recorded)
  if (figures?.hash !== basis.figures) {
    throw new Failure(
      'conflict/other-store',
      'The figures of the basis are not the ones this store held then.',
      { at: 'basis.figures' },
    )
  }
  return viewAt(store, law, basis)
}

async function keptLaw(store: Store, hash: string): Promise<Bundle> {
  const bytes = await store.blobs.get(hash)
  if (bytes === undefined) {
    throw new Failure('not-found/law', 'This store does not hold the law of that basis.', {
      at: 'basis.law',
    })
  }
  return bundleFrom(bytes)
}

async function viewAt(store: Store, law: Law, basis: Basis): Promise<View> {
  const facts = await store.facts.read({ property: reportProperty, upTo: basis.recorded })
  const reports = new Map<string, Report[]>()
  for (const report of facts.map(reportOfFact)) {
    reports.set(report.cap, [...(reports.get(report.cap) ?? []), report])
  }
  return { law, reports, basis }
}

function basisOf(recorded: number, law: string, figures: string): Basis {
  return { engine: engineVersion, recorded, law, figures, lists: {} }
}
