import { describe, expect, it } from 'vitest'
import { wayGroups, whereIs } from './ways.ts'

describe('where a page is', () => {
  it.each([
    ['/', undefined, undefined],
    ['/screen', 'Who', 'Screen'],
    ['/listing/un-sc:X.1', 'Who', 'Screen'],
    ['/law/un-1718/2321-26', 'Law', 'Paragraphs'],
    ['/nowhere', undefined, undefined],
  ])('%s is in %s, %s', (path, group, way) => {
    const found = whereIs(path)
    expect([found.group?.name, found.way?.name]).toEqual([group, way])
  })

  it('no page has two ways', () => {
    const all = wayGroups.flatMap(({ ways }) => ways.map(({ to }) => to))
    expect(new Set(all).size).toBe(all.length)
  })
})
