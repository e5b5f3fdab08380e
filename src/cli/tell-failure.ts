import { CommanderError } from 'commander'
import { Failure, kindOfFailure } from '../model/index.ts'

/** Tells a failure in one clear line on stderr and gives the exit code: 2 for what the caller can mend, 1 for what is ours. */
export function tellFailure(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    say(error.message.replace(/^error: /, ''))
    return 2
  }
  if (!(error instanceof Failure)) {
    say(
      `Firebreak failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return 1
  }
  say(error.tryThis === undefined ? error.message : `${error.message} ${error.tryThis}`)
  const kind = kindOfFailure(error)
  return kind === 'unavailable' || kind === 'internal' ? 1 : 2
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
