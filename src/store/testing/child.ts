import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Another process of ours, with what it said. */
export interface Child {
  readonly process: ChildProcess
  readonly lines: readonly string[]
  /** Waits for a line that begins so, after those that were waited for already. */
  line(start: string): Promise<string>
  tell(line: string): void
  /** Waits until the process is gone and all it said has arrived. */
  gone: Promise<void>
}

/** Starts a program of this folder, such as `writer.ts`. */
export function startChild(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Child {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...options,
  })
  const lines: string[] = []
  let rest = ''
  let complaint = ''
  let taken = 0
  let isGone = false
  let wake: () => void = () => undefined
  child.stdout?.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  child.stderr?.on('data', (data: Buffer) => {
    complaint += data.toString()
  })
  const gone = new Promise<void>((resolve) => {
    child.on('close', () => {
      isGone = true
      wake()
      resolve()
    })
  })
  return {
    process: child,
    lines,
    gone,
    tell: (line) => child.stdin?.write(`${line}\n`),
    async line(start) {
      for (;;) {
        const index = lines.findIndex((line, place) => place >= taken && line.startsWith(start))
        if (index >= 0) {
          taken = index + 1
          return lines[index] ?? ''
        }
        if (isGone) throw new Error(`The process ended without saying ${start}: ${complaint}`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}
