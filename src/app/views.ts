import { dayOf, Failure, type Instant } from '../model/index.ts'
import type { Basis, Law } from '../regimes/index.ts'
import type { Store } from '../store/index.ts'
import { type Ledgers, readLedgers } from './caps/read-ledgers.ts'
import { readyLedgers } from './caps/status-in.ts'
import type { MatchIndexes } from './lists/match-indexes.ts'
import { servingOn } from './lists/serving.ts'
import type { Elsewhere, LawState, View } from './platform.ts'
import { type Bundle, bundleFrom } from './read-folder.ts'
import { lawOf } from './take-in-law.ts'
import { engineVersion } from './version.ts'

/** What views are made from. */
export interface Opening {
  readonly store: Store
  readonly indexes: MatchIndexes
  readonly elsewhere?: Elsewhere
}

/** The view of now, and the word that something was just written here. */
export interface CurrentView {
  readonly get: () => Promise<View>
  readonly moved: () => void
}

/** How long a process that serves goes without asking the store whether another process has written. */
const restMs = 200

/** The view of now, made anew when the store or the law has moved; one look at the store serves all who ask meanwhile. */
export function currentView(
  open: Opening,
  now: () => Instant,
  loaded: () => { readonly state: LawState; readonly figures: string },
): CurrentView {
  let view: View | undefined
  let coming: View | undefined
  let preparing: Promise<void> | undefined
  let looking: Promise<View> | undefined
  let lookedAt = Number.NEGATIVE_INFINITY

  const look = async (): Promise<View> => {
    const at = performance.now()
    const recorded = await open.store.recorded()
    const { state, figures } = loaded()
    const found = [view, coming].find(
      (one) => one?.basis.recorded === recorded && one.basis.law === state.hash,
    )
    coming =
      found ??
      (await viewAt(open, state.law, basisOf(recorded, state.hash, figures), coming ?? view))
    if (open.elsewhere !== undefined) readyLedgers(coming, now())
    lookedAt = at
    return take(coming)
  }
  /** Takes the view that is coming in use, or goes on with the one before while its lists are made ready elsewhere. */
  const take = async (next: View): Promise<View> => {
    if (next === view) return next
    const at = now()
    const serving = servingOn(next.versions, dayOf(at), at)
    const isReady = serving.length === 0 || open.indexes.has(next.law, serving)
    if (open.elsewhere === undefined || view === undefined || isReady) {
      view = next
      return next
    }
    preparing ??= next.index(serving, dayOf(at), at).then(
      () => {
        preparing = undefined
      },
      () => {
        preparing = undefined
      },
    )
    if (servingOn(view.versions, dayOf(at), at).length > 0) return view
    await preparing
    view = next
    return next
  }
  return {
    get: () => {
      const isFresh =
        view?.basis.law === loaded().state.hash && performance.now() - lookedAt < restMs
      if (open.elsewhere !== undefined && view !== undefined && isFresh)
        return Promise.resolve(view)
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
    moved: () => {
      lookedAt = Number.NEGATIVE_INFINITY
      looking = undefined
    },
  }
}

/** The view of an earlier basis of this engine; a failure that says why where it cannot be had. */
export async function viewOf(open: Opening, basis: Basis, state: LawState): Promise<View> {
  const { store } = open
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
  return viewAt(open, law, basis)
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

async function viewAt(open: Opening, law: Law, basis: Basis, before?: View): Promise<View> {
  const { store, indexes, elsewhere } = open
  const [ledgers, versions] = await Promise.all([
    readLedgers(store, law, basis.recorded, ledgersOf(before)),
    store.documents.versions(undefined, basis.recorded),
  ])
  const index: View['index'] = (serving, on, knownBy) =>
    indexes.get(
      law,
      serving,
      elsewhere === undefined
        ? undefined
        : () => elsewhere(['sources', 'index', '--on', on, '--known-by', knownBy]),
    )
  return { law, ...ledgers, basis, versions, index }
}

function ledgersOf(view: View | undefined): Ledgers | undefined {
  return view?.stops === undefined ? undefined : { reports: view.reports, stops: view.stops }
}

function basisOf(recorded: number, law: string, figures: string): Basis {
  return { engine: engineVersion, recorded, law, figures, lists: {} }
}
