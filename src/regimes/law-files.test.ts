import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { endOfDay } from '../model/index.ts'
import { assess, type Law, lawPort, loadLaw, readTransaction, type Transaction } from './index.ts'

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

  it('carry examples for every measure', () => {
    const withExamples = new Set(law?.examples.map(({ measure }) => measure))
    expect([...(law?.measures.keys() ?? [])].filter((id) => !withExamples.has(id))).toEqual([])
  })

  it.each(
    law?.examples.map((example) => [`${example.measure}: ${example.name}`, example] as const) ?? [],
  )('%s', (_name, example) => {
    const act = readTransaction(example.act as Transaction, law as Law)
    const knownBy = endOfDay(example.on)
    const answer = assess(
      act,
      law as Law,
      example.on,
      knownBy,
      lawPort(law as Law, example.on, knownBy),
    )
    expect(answer.outcome).toBe(example.outcome)
    if (example.missing !== undefined) {
      expect(answer.missing.map(({ fact }) => fact)).toEqual(example.missing)
    }
  })
})
