import { readFileSync } from 'node:fs'

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

/** The engine's version, part of every basis: the same basis gives the same bytes only from the same engine. */
export const engineVersion: string = manifest.version
