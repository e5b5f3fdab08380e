import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLaw } from '../regimes/index.ts'
import { readFolder } from './read-folder.ts'

interface Rows {
  readonly rows: readonly {
    readonly document: string
    readonly paragraph: string
    readonly measures: readonly string[]
  }[]
}

const file = new URL('../../data/reference/un-1718-rows.json', import.meta.url).pathname
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as Rows
const bundle = await readFolder(new URL('../../data/regimes', import.meta.url).pathname)
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const own = [...law.measures.values()].filter(({ regime }) => regime === 'un-1718')

describe('the rows of the sheet', () => {
  it('are each held by a measure that is there', () => {
    const missing = rows.filter(
      ({ measures }) => measures.length === 0 || measures.some((id) => !law.measures.has(id)),
    )
    expect(missing).toEqual([])
  })

  it('account for every measure of the regime', () => {
    const held = new Set(rows.flatMap(({ measures }) => measures))
    expect(own.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([])
  })

  it('stand once each, and in the document that the measure cites', () => {
    const keys = rows.map(({ document, paragraph }) => `${document} ${paragraph}`)
    expect(new Set(keys).size).toBe(keys.length)
    const elsewhere = rows.filter(
      ({ document, measures }) =>
        /^\d/.test(document) &&
        !measures.every((id) => law.measures.get(id)?.document.includes(document)),
    )
    expect(elsewhere).toEqual([])
  })
})

const evaluation = process.env['FIREBREAK_EVAL']
const sheet = evaluation === undefined ? '' : join(evaluation, '../reference/un-regimes.md')

describe.skipIf(!existsSync(sheet))('the sheet itself (needs FIREBREAK_EVAL)', () => {
  it('has no row that the table leaves out', () => {
    const held = new Set(rows.map(({ document, paragraph }) => `${document} ${paragraph}`))
    const missing = rowsOf(readFileSync(sheet, 'utf8')).filter((row) => !held.has(row))
    expect(missing).toEqual([])
  })
})

/** The first cells of the tables of sections 1 to 11, each after its resolution. */
function rowsOf(text: string): string[] {
  let resolution: string | undefined
  const found: string[] = []
  for (const line of text.split('\n')) {
    const heading = /^## \d+\. Resolution (\d+)/.exec(line)
    if (line.startsWith('#')) resolution = heading?.[1]
    const cell = line.split('|')[1]?.replaceAll(/[*†]/g, '').trim()
    if (resolution === undefined || !line.startsWith('|') || cell === undefined) continue
    if (cell !== '¶' && !cell.startsWith('---')) found.push(`${resolution} ${cell}`)
  }
  return found
}
