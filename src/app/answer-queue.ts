import type { KeptAnswer, Store } from '../store/index.ts'

/** Answers that have been given and are on their way into the store, many in one statement. */
export interface AnswerQueue {
  readonly add: (answer: KeptAnswer) => void
  /** Waits until all that was added is kept. */
  readonly done: () => Promise<void>
}

/** How long an answer waits for others; a crash loses at most these, and their basis gives them again. */
const gatherMs = 50
const mostAtOnce = 200

export function answerQueue(store: Store, onNotice: (sentence: string) => void): AnswerQueue {
  let waiting: KeptAnswer[] = []
  let timer: NodeJS.Timeout | undefined
  const writing = new Set<Promise<void>>()

  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    const answers = waiting
    waiting = []
    if (answers.length === 0) return
    const written = store.answers.keep(answers).then(
      () => {},
      (error: unknown) => onNotice(`Answers could not be kept: ${String(error)}`),
    )
    writing.add(written)
    void written.finally(() => writing.delete(written))
  }
  return {
    add: (answer) => {
      waiting.push(answer)
      if (waiting.length >= mostAtOnce) write()
      else timer ??= setTimeout(write, gatherMs)
    },
    done: async () => {
      write()
      await Promise.all(writing)
    },
  }
}
