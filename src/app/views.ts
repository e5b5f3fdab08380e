import { type Report, reportOfFact, reportProperty } from '../caps/index.ts'
import { dayOf, Failure, type Instant } from '../model/index.ts'
import type { Basis, Law } from '../regimes/index.ts'
import type { Store } from '../store/index.ts'
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

/** The view of now, made anew when the store or the law has moved. */
export function currentView(
  open: Opening,
  now: () => Instant,
  loaded: () => { readonly state: LawState; readonly figures: string },
): () => Promise<View> {
  let view: View | undefined
  let preparing: Promise<void> | undefined
  const make = async (): Promise<View> => {
    const recorded = await open.store.recorded()
    const { state, figures } = loaded()
    if (view?.basis.recorded === recorded && view.basis.law === state.hash) return view
    return viewAt(open, state.law, basisOf(recorded, state.hash, figures))
  }
  const prepare = async (next: View): Promise<void> => {
    const at = now()
    const serving = servingOn(next.versions, dayOf(at), at)
    if (serving.length > 0) await next.index(serving, dayOf(at), at)
    view = next
  }
  return async () => {
    const next = await make()
    if (next === view) return next
    if (open.elsewhere === undefined || view === undefined) {
      view = next
      return next
    }
    const at = now()
    const serving = servingOn(next.versions, dayOf(at), at)
    if (serving.length === 0 || open.indexes.has(next.law, serving)) {
      view = next
      return next
    }
    if (servingOn(view.versions, dayOf(at), at).length === 0) {
      await prepare(next)
      return next
    }
    preparing ??= prepare(next).finally(() => {
      preparing = undefined
    })
    preparing.catch(() => undefined)
    return view
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

async function viewAt(open: Opening, law: Law, basis: Basis): Promise<View> {
  const { store, indexes, elsewhere } = open
  const [facts, versions] = await Promise.all([
    store.facts.read({ property: reportProperty, upTo: basis.recorded }),
    store.documents.versions(undefined, basis.recorded),
  ])
  const reports = new Map<string, Report[]>()
  for (const report of facts.map(reportOfFact)) {
    reports.set(report.cap, [...(reports.get(report.cap) ?? []), report])
  }
  const index: View['index'] = (serving, on, knownBy) =>
    indexes.get(
      law,
      serving,
      elsewhere === undefined
        ? undefined
        : () => elsewhere(['sources', 'index', '--on', on, '--known-by', knownBy]),
    )
  return { law, reports, basis, versions, index }
}

function basisOf(recorded: number, law: string, figures: string): Basis {
  return { engine: engineVersion, recorded, law, figures, lists: {} }
}
