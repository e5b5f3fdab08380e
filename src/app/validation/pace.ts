import { setImmediate } from 'node:timers/promises'

/** Lets a process that serves answer others in between, and tells how far the work is. */
export interface Pace {
  /** One more step of the work is done. */
  readonly step: () => Promise<void>
  /** A part of a step is done. */
  readonly breathe: () => Promise<void>
}

/** The longest that one stretch of work keeps others waiting, in milliseconds. */
const stretchMs = 20

export function paceOf(
  total: number,
  says: string,
  progress: (done: number, total: number | undefined, says: string) => void,
): Pace {
  let done = 0
  let last = performance.now()
  const breathe = async () => {
    if (performance.now() - last < stretchMs) return
    progress(done, total, says)
    await setImmediate()
    last = performance.now()
  }
  return {
    breathe,
    step: async () => {
      done += 1
      if (done === total) progress(done, total, says)
      await breathe()
    },
  }
}
