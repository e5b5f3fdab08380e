import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Elsewhere, openPlatform, type Platform } from '../app/index.ts'
import type { Instant } from '../model/index.ts'

/** Where this installation keeps things, as the command line and the environment say. */
export interface Where {
  readonly data: string
  readonly law?: string
  readonly figures?: string
}

/** The folder of the package, which holds the law, the figures and the built pages. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Opens the platform for one command. */
export function openInstallation(
  where: Where,
  how: {
    readonly actor?: string
    readonly fallsBack?: boolean
    readonly takesIn?: boolean
    readonly elsewhere?: Elsewhere
  } = {},
): Promise<Platform> {
  const databaseUrl = process.env['DATABASE_URL']
  return openPlatform({
    dataFolder: resolve(where.data),
    ...(databaseUrl === undefined || databaseUrl === '' ? {} : { databaseUrl }),
    lawFolder: lawFolder(where),
    figuresFolder: figuresFolder(where),
    now,
    actor: how.actor ?? cliActor(),
    fallsBack: how.fallsBack ?? false,
    takesIn: how.takesIn ?? true,
    ...(how.elsewhere === undefined ? {} : { elsewhere: how.elsewhere }),
    onNotice: (sentence) => process.stderr.write(`${sentence}\n`),
  })
}

export function lawFolder(where: Where): string {
  return resolve(where.law ?? process.env['FIREBREAK_LAW'] ?? `${packageFolder}data/regimes`)
}

export function figuresFolder(where: Where): string {
  return resolve(
    where.figures ?? process.env['FIREBREAK_FIGURES'] ?? `${packageFolder}data/figures`,
  )
}

/** The instant of asking. The clock is read at the door and nowhere else. */
export function now(): Instant {
  return new Date().toISOString() as Instant
}

/** Who acts at a terminal, for the audit log. */
export function cliActor(): string {
  try {
    return `cli:${userInfo().username}`
  } catch {
    return 'cli'
  }
}
