import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readLawFile } from './read-file.ts'

const folder = fileURLToPath(new URL('../../../data/regimes', import.meta.url))
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yml'),
)

describe('a law file', () => {
  it.each(paths)('%s reads the same by the fast parser as by the one that knows lines', (path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    const read = readLawFile({ path, text })
    expect('content' in read && read.content).toEqual(parse(text, { maxAliasCount: -1 }))
  })

  it('finds its lines when asked', () => {
    const text =
      'claims:\n  - claim: one\n    says: a\n    question: b\n    why: c\n  - claim: two\n    says: a\n    question: b\n    why: c\n'
    const read = readLawFile({ path: 'x.yml', text })
    expect('lineOf' in read && read.lineOf(['claims', 1, 'question'])).toBe('x.yml:8')
  })

  it('that uses one anchor thousands of times is not taken for a bomb, nor does a real one go off', () => {
    const many = `claims:\n  - &c { claim: a, says: b, question: c, why: d }\n${'  - *c\n'.repeat(3000)}`
    expect('content' in readLawFile({ path: 'x.yml', text: many })).toBe(true)
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`,
      )
      .join('\n')}\n`
    expect('code' in readLawFile({ path: 'x.yml', text: bomb })).toBe(true)
  })
})
