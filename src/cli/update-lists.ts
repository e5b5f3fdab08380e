import type { Elsewhere } from '../app/index.ts'

interface Line {
  readonly id: string
  readonly outcome: string
  readonly says: string
}

const firstAfterMs = 60_000

/** Asks the publishers of the lists every so many hours, first a minute after the start, and tells what came of it. Gives the way to stop. */
export function updateLists(
  run: Elsewhere,
  hours: number,
  say: (line: string) => void,
): () => void {
  if (hours === 0) return () => {}
  let timer = setTimeout(update, firstAfterMs)
  let isStopped = false
  function update(): void {
    run(['sources', 'update'])
      .then(
        (lines) => tell(lines as readonly Line[], say),
        (error: unknown) => {
          if (!isStopped) say(`The lists could not be updated: ${String(error)}`)
        },
      )
      .finally(() => {
        if (!isStopped) timer = setTimeout(update, hours * 3_600_000)
      })
  }
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

/** One line for what moved; where nothing could be reached, one line in all. */
function tell(lines: readonly Line[], say: (line: string) => void): void {
  const failed = lines.filter(({ outcome }) => outcome === 'failed')
  const [first] = failed
  if (first !== undefined && failed.length === lines.length) {
    say(`No list could be updated: ${first.says}`)
    return
  }
  for (const { id, outcome, says } of lines) if (outcome !== 'unchanged') say(`${id}: ${says}`)
}
