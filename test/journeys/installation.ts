import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const program = join(root, 'bin/firebreak.mjs')

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for an installation, and the commands of a person at a terminal. */
export interface Installation {
  readonly data: string
  readonly run: (
    words: readonly string[],
    options?: { readonly stdin?: string; readonly env?: NodeJS.ProcessEnv },
  ) => Promise<Ran>
  /** Keeps a process that serves open beside the commands, so that each finds the database up. */
  readonly keepOpen: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Makes one in a new folder. */
export function installation(): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-journey-'))
  const data = join(folder, 'data')
  let open: Serving | undefined
  return {
    data,
    run: (words, options = {}) => run([...words, '--data', data], options),
    keepOpen: async () => {
      open = await serve(['--data', data, '--port', '0'])
    },
    remove: async () => {
      await open?.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs the command line to its end. */
export async function run(
  words: readonly string[],
  options: { readonly stdin?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(options.stdin ?? '')
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number>((resolve) => {
      child.once('close', (status) => resolve(status ?? -1))
    }),
  ])
  return { code, stdout, stderr }
}

export interface Serving {
  readonly address: string
  readonly child: ChildProcess
  /** Everything it has printed so far. */
  readonly printed: () => string
  readonly stop: () => Promise<number>
}

/** Starts `serve` and waits for its address; rejects with what it said when it ends before. */
export function serve(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const child = spawn(process.execPath, [program, 'serve', '--update-every', '0', ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const ended = new Promise<number>((resolve) => {
    child.once('close', (status) => resolve(status ?? -1))
  })
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += String(chunk)
      const address = /is at (http:\S+)/.exec(text)?.[1]
      if (address === undefined) return
      const stop = async () => {
        child.kill('SIGTERM')
        return ended
      }
      resolve({ address, child, printed: () => text, stop })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then((code) => reject(new Error(`serve ended with ${code}: ${text}`)))
  })
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}
