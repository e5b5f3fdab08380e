import type { RunOptions } from './processes.ts'

/**
 * As whom PostgreSQL runs, which refuses to be root: as we are; under a user namespace in which root looks like nobody, yet keeps
 * its files; or as another user of this machine, the owner of the cluster.
 */
export type Runner =
  | { readonly kind: 'plain' }
  | { readonly kind: 'namespace' }
  | { readonly kind: 'other-user'; readonly uid: number; readonly gid: number }

/** The user and group that every system has and that own nothing. */
export const nobody = { kind: 'other-user', uid: 65534, gid: 65534 } as const

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly options: RunOptions
}

/** How to start a program as a runner says, in a folder that it may enter. */
export function commandFor(
  runner: Runner,
  program: string,
  args: readonly string[],
  cwd: string,
): Command {
  const options = { cwd, env: cleanEnvironment() }
  if (runner.kind === 'plain') return { file: program, args, options }
  if (runner.kind === 'other-user') {
    return { file: program, args, options: { ...options, uid: runner.uid, gid: runner.gid } }
  }
  const asNobody = [
    '--user',
    `--map-user=${nobody.uid}`,
    `--map-group=${nobody.gid}`,
    '--',
    program,
  ]
  return { file: 'unshare', args: [...asNobody, ...args], options }
}

/** Ours without PostgreSQL's own variables, which would point it at another server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}
