import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../server/contract.ts'
import { sayAge, sayAllFreshness, sayFreshness } from './freshness.ts'

const line: SourceLine = {
  id: 'demo',
  title: 'Demonstration list',
  publisher: 'Nobody',
  version: '7',
  publishedAt: null,
  fetchedAt: '2001-01-01T00:00:00.000Z',
  checkedAt: '2001-01-01T00:00:00.000Z',
  records: 3,
  dropped: 0,
  status: 'usable',
  proven: 'sample only',
  versions: 1,
}
const empty: SourceLine = { ...line, id: 'empty', version: null, status: 'not-loaded' }
const held: SourceLine = {
  ...empty,
  id: 'held',
  status: 'quarantined',
  reason: 'It ends mid-record',
}

describe('a list in a sentence', () => {
  it('says that an old one is stale', () => {
    expect(sayFreshness(line)).toMatch(/^Version 7 serves, taken in \d+ years ago; stale,/)
  })

  it('says why nothing serves', () => {
    expect(sayFreshness(held)).toBe(
      'Nothing serves: the version taken in is held back. It ends mid-record.',
    )
    expect(sayFreshness(empty)).toBe('No version has been taken in.')
  })

  it('says what waits beside what serves', () => {
    const waiting = { version: '8', fetchedAt: '2001-01-02T00:00:00.000Z', reason: 'Half is gone.' }
    expect(sayFreshness({ ...line, waiting })).toMatch(
      /Version 8, taken in .*, is held back\. Half is gone\.$/,
    )
  })
})

describe('all lists in a sentence', () => {
  it.each([
    [[empty, held], 'No list can be used: nothing can be screened.'],
    [[line, empty], '1 of 2 lists can be used; demo is stale.'],
    [[line, held], '1 of 2 lists can be used; demo is stale; a version of held is held back.'],
  ])('of %j', (lines, says) => {
    expect(sayAllFreshness(lines)).toBe(says)
  })
})

it('says the age of a list in a few words', () => {
  expect(sayAge(line)).toMatch(/^taken in \d+ years ago; stale$/)
  expect(sayAge(held)).toBe('held back, nothing serves')
})
