import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  assessExample,
  contentOf,
  type Law,
  loadLaw,
  readTransaction,
  type Transaction,
} from '../regimes/index.ts'
import { readFolder } from './read-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guide = readFileSync(`${root}docs/guide/add-a-regime.md`, 'utf8')
const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? []
const own = { path: 'my-law/brume/salt.yml', text: yaml }
const shipped = (await readFolder(`${root}data/regimes`)).texts

function lawOf(texts: Parameters<typeof loadLaw>[0]): Law {
  const loaded = loadLaw(texts, 'hash')
  if (loaded.kind === 'refused') throw new Error(JSON.stringify(loaded.issues[0]))
  return loaded.law
}

describe('the regime of the tutorial', () => {
  it.each([
    ['alone', [own]],
    ['beside the law that is shipped', [own, ...shipped]],
  ])('loads %s, and its examples hold', (_how, texts) => {
    const law = lawOf(texts)
    const examples = law.examples.filter(({ measure }) => measure.startsWith('brume/'))
    expect(examples).toHaveLength(3)
    for (const example of examples) {
      const act = readTransaction(example.act as Transaction, law)
      expect(assessExample(example, act, law).outcome).toBe(example.outcome)
    }
  })
})

describe('the law as one document', () => {
  it('is a law file that loads to the same law', () => {
    const law = lawOf(shipped)
    const again = lawOf([{ path: 'all.json', text: JSON.stringify(contentOf(law)) }])
    expect([...again.measures.keys()]).toEqual([...law.measures.keys()])
    expect(again.examples).toHaveLength(law.examples.length)
    expect(
      [...again.measures.values()].map(({ clauses }) => clauses.map((one) => one.when.says)),
    ).toEqual([...law.measures.values()].map(({ clauses }) => clauses.map((one) => one.when.says)))
    expect([...again.caps.keys()]).toEqual([...law.caps.keys()])
  })
})
