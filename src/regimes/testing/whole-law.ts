import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Law, loadLaw } from '../index.ts'

const folder = new URL('../../../data/regimes', import.meta.url).pathname

/** The law of this checkout, whole, for tests. Throws the first complaint of the loader. */
export function wholeLaw(): Law {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const loaded = loadLaw(texts, 'test')
  if (loaded.kind === 'refused')
    throw new Error(`${loaded.issues[0]?.at}: ${loaded.issues[0]?.says}`)
  return loaded.law
}
