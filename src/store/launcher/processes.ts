import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeOf } from '../faults.ts'

/** What a program that ran to its end left behind. */
export interface Ran {
  readonly code: number
  /** Both streams, as they came. */
  readonly output: string
}

export interface RunOptions {
  readonly uid?: number
  readonly gid?: number
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeout?: number
}

/** Runs a program to its end. One that cannot be started counts as having failed, with the system's words as output. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(file, args, { ...options, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, output: stdout + stderr })
      else {
        const code = typeof error.code === 'number' && error.code !== 0 ? error.code : 1
        resolve({ code, output: stdout + stderr || error.message })
      }
    })
  })
}

/**
 * Names one run of one process, so that a number handed on to another program is noticed: the boot and the moment it started.
 * Undefined when no such process lives (one that has ended but was not yet collected by its parent counts as gone).
 */
export function identityOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  return process.platform === 'linux' ? identityOnLinux(pid) : askPs(pid, 'lstart=')
}

/** The command line of a process, or undefined when it cannot be seen. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return askPs(pid, 'command=')
  return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ')
}

/** Waits. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function identityOnLinux(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The name in parentheses may hold anything; the state and the start time (field 22) come after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return `${boot}:${fields[19] ?? ''}`
}

function askPs(pid: number, format: string): string | undefined {
  const answer = spawnSync('ps', ['-o', format, '-p', String(pid)], { encoding: 'utf8' })
  const text = answer.stdout?.trim() ?? ''
  return text === '' ? undefined : text
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
