import { SingleBar } from 'cli-progress'
import type { Context, Operation } from '../app/index.ts'

/** A bar on a terminal, nothing in a pipe; it counts up to a total and says what is being done. */
export function progressBar(total: number, says: string): SingleBar {
  const bar = new SingleBar({
    format: '{bar} {percentage}% {says}, {eta_formatted} to go',
    hideCursor: true,
    noTTYOutput: false,
    stream: process.stderr,
  })
  bar.start(total, 0, { says })
  return bar
}

/** Runs work with a bar for an operation that shows its progress. */
export async function withProgress<T>(
  { showsProgress }: Operation,
  work: (progress: Context['progress']) => Promise<T>,
): Promise<T> {
  if (!showsProgress) return work(() => {})
  let bar: SingleBar | undefined
  try {
    return await work((done, total, says) => {
      if (total === undefined) return
      bar ??= progressBar(total, says)
      bar.setTotal(total)
      bar.update(done, { says })
    })
  } finally {
    bar?.stop()
  }
}
