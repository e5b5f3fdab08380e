import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Elsewhere } from '../app/index.ts'
import { Failure } from '../model/index.ts'
import { figuresFolder, lawFolder, type Where } from './installation.ts'

/** Runs words of the command line on the same installation in another process; `stop` ends those still running. */
export function elsewhereFor(where: Where): { readonly run: Elsewhere; readonly stop: () => void } {
  const running = new Set<ChildProcess>()
  const shared = [
    ['--data', resolve(where.data)],
    ['--law', lawFolder(where)],
    ['--figures', figuresFolder(where)],
    ['--json'],
  ].flat()
  return {
    run: async (words) => {
      const child = spawn(process.execPath, [process.argv[1] ?? '', ...words, ...shared], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      running.add(child)
      try {
        return await jsonOf(child)
      } finally {
        running.delete(child)
      }
    },
    stop: () => {
      for (const child of running) child.kill()
    },
  }
}

async function jsonOf(child: ChildProcess): Promise<unknown> {
  const [out, err]: [string[], string[]] = [[], []]
  child.stdout?.setEncoding('utf8').on('data', (text: string) => out.push(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => err.push(text))
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', done)
  })
  if (code === 0) return JSON.parse(out.join(''))
  const says = err.join('').trim()
  throw new Failure(
    code === 2 ? 'bad-input/field' : 'unavailable/elsewhere',
    says === '' ? 'The work was stopped before it was done.' : says,
  )
}
