import { describe, expect, it } from 'vitest'
import { findDuplicates, loadLaw } from '../index.ts'
import { measure, words } from './testing/small-law.ts'

const duplicates = (text: string) => {
  const loaded = loadLaw(
    [
      { path: 'words.yml', text: words },
      { path: 'coal.yml', text: `measures:\n${text}` },
    ],
    'hash',
  )
  return loaded.kind === 'law' ? findDuplicates(loaded.law) : undefined
}

describe('paragraphs entered twice', () => {
  it('are named with both measures', () => {
    expect(duplicates(measure('test/one') + measure('test/two'))).toEqual([
      'test/one and test/two are both test Document ¶1, coal.',
    ])
  })

  it('are not two that an edge joins', () => {
    const later = measure('test/two', 'adds: [test/one]')
    expect(duplicates(measure('test/one') + later)).toEqual([])
  })

  it('are not two paragraphs of one instrument', () => {
    const other = measure('test/two').replace("paragraph: '1'", "paragraph: '2'")
    expect(duplicates(measure('test/one') + other)).toEqual([])
  })

  it('are not the same number in two instruments', () => {
    const other = measure('test/two').replace('document: Document', 'document: Another')
    expect(duplicates(measure('test/one') + other)).toEqual([])
  })
})
