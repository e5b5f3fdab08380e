import { Failure } from '../model/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { answerQueue } from './answer-queue.ts'
import { matchIndexes } from './lists/match-indexes.ts'
import type { Elsewhere, LawState, Platform } from './platform.ts'
import {
  firstLaw,
  type GoodLaw,
  readLaw,
  type TakeInOptions,
  takeInFigures,
  takeInLaw,
} from './take-in-law.ts'
import { currentView, type Opening, viewOf } from './views.ts'

export interface PlatformOptions extends TakeInOptions {
  readonly databaseUrl?: string
  /** Whether a law folder that is wrong may be answered from the last good law that the store holds. */
  readonly fallsBack: boolean
  /** Given by a process that must go on answering while lists are made ready. */
  readonly elsewhere?: Elsewhere
}

/** Opens the store, takes in the law and the figures of this installation, and wires the rooms together. */
export async function openPlatform(options: PlatformOptions): Promise<Platform> {
  const early = options.fallsBack ? undefined : await readLaw(options.lawFolder, options.dataFolder)
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

async function wire(
  store: Store,
  options: PlatformOptions,
  early: GoodLaw | undefined,
): Promise<Platform> {
  const first = early ?? (await firstLaw(store, options))
  let state: LawState = await takeInLaw(store, options, first)
  let figures = await takeInFigures(store, options, state.law)
  const answers = answerQueue(store, (sentence) => options.onNotice?.(sentence))
  const indexes = matchIndexes(store, options.dataFolder)
  const { elsewhere } = options
  const open: Opening = { store, indexes, ...(elsewhere === undefined ? {} : { elsewhere }) }
  const current = currentView(open, options.now, () => ({ state, figures }))
  return {
    store,
    dataFolder: options.dataFolder,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    current: current.get,
    moved: current.moved,
    at: (basis) => viewOf(open, basis, state),
    lawState: () => state,
    figuresHash: () => figures,
    reload: async () => {
      try {
        const next = await readLaw(options.lawFolder, options.dataFolder)
        state = await takeInLaw(store, options, next)
        figures = await takeInFigures(store, options, state.law)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        state = { law: state.law, hash: state.hash, problem: error.message }
      }
      return state
    },
    keep: answers.add,
    close: async () => {
      await answers.done()
      await store.close()
    },
  }
}
