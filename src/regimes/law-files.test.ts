import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays } from '../model/index.ts'
import {
  assessExample,
  findDuplicates,
  findOverlaps,
  type Law,
  loadLaw,
  readTransaction,
  type Transaction,
} from './index.ts'

const folder = new URL('../../data/regimes', import.meta.url).pathname
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yml'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
const loaded = loadLaw(texts, 'test')
const law = loaded.kind === 'law' ? loaded.law : undefined

describe('the law files', () => {
  it('load without a complaint', () => {
    expect(loaded.kind === 'refused' ? loaded.issues : []).toEqual([])
  })

  it('carry examples of every measure that an act can meet, on the day before it begins and on its first', () => {
    const ofMeasure = new Map<string, string[]>()
    for (const { measure, on } of law?.examples ?? []) {
      ofMeasure.set(measure, [...(ofMeasure.get(measure) ?? []), on])
    }
    const wanting = [...(law?.measures.values() ?? [])].filter(({ id, from, clauses }) => {
      const on = ofMeasure.get(id) ?? []
      const isMet = clauses.some(({ when }) => when.kinds === undefined || when.kinds.size > 0)
      return isMet && !(on.includes(from) && on.includes(addDays(from, -1)))
    })
    expect(wanting.map(({ id }) => id).filter((id) => id.startsWith('un-1718/'))).toEqual([])
    expect(wanting.filter(({ id }) => !ofMeasure.has(id))).toEqual([])
  })

  it('number more than six hundred examples, and cite no paragraph twice', () => {
    expect(law?.examples.length).toBeGreaterThan(600)
    expect(
      law === undefined
        ? undefined
        : findDuplicates(law).filter((says) => says.includes('un-1718')),
    ).toEqual([])
  })

  it('cover the same goods with different ways out only where the resolutions do', () => {
    const overlaps = law === undefined ? [] : findOverlaps(law)
    const pairs = overlaps.map(({ measures }) => measures.join(' and '))
    expect(pairs.filter((pair) => pair.includes('un-1718')).sort()).toEqual([
      'un-1718/1718-8a-iii and un-1718/2397-7',
      'un-1718/2270-31 and un-1718/2375-14',
      'un-1718/2270-31 and un-1718/2397-5',
      'un-1718/2270-39 and un-1718/2397-7',
    ])
  })

  it.each(
    law?.examples.map((example) => [`${example.measure}: ${example.name}`, example] as const) ?? [],
  )('%s', (_name, example) => {
    const act = readTransaction(example.act as Transaction, law as Law)
    const answer = assessExample(example, act, law as Law)
    expect(answer.outcome).toBe(example.outcome)
    if (example.missing !== undefined) {
      expect(answer.missing.map(({ fact }) => fact)).toEqual(example.missing)
    }
  })
})
