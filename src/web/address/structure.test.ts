import { describe, expect, it } from 'vitest'
import { type AskedOwnership, readOwnership, type Shelf, writeOwnership } from './structure.ts'

const asked: AskedOwnership = {
  structure: { listed: ['Example Holder'], shares: { Exämple: { 'Example Holder': '17.4' } } },
  rule: 'eu',
  party: 'Exämple',
  view: 'table',
}

describe('the structure in the address', () => {
  it('comes back whole from the address alone where it fits', () => {
    expect(readOwnership(addressOf(asked, shelf()), shelf())).toEqual(asked)
  })

  it('is kept beside the address where it is too long, and says so where it is kept elsewhere', () => {
    const here = shelf()
    const params = addressOf(long(1), here)
    expect(params.toString().length).toBeLessThan(100)
    expect(readOwnership(params, here)).toEqual(long(1))
    expect(readOwnership(params, shelf())).toBe('elsewhere')
  })

  it('keeps the last few, each by its content', () => {
    const here = shelf()
    const all = [1, 2, 3, 4, 5, 6, 7].map((number) => addressOf(long(number), here))
    expect(readOwnership(all[0] ?? new URLSearchParams(), here)).toBe('elsewhere')
    expect(readOwnership(all[1] ?? new URLSearchParams(), here)).toEqual(long(2))
    expect(addressOf(long(7), here).toString()).toBe(all[6]?.toString())
  })

  it('tells no question from an empty one and from a damaged one', () => {
    const none = { structure: undefined, rule: 'ofac-50', party: '', view: 'drawn' } as const
    expect(readOwnership(new URLSearchParams(), shelf())).toEqual(none)
    const empty = { ...none, structure: {} }
    expect(readOwnership(addressOf(empty, shelf()), shelf())).toEqual(empty)
    expect(readOwnership(new URLSearchParams({ q: '%%%' }), shelf())).toBe('damaged')
    expect(readOwnership(new URLSearchParams({ rule: 'nobody' }), shelf())).toEqual(none)
  })
})

function long(number: number): AskedOwnership {
  const holders = Array.from({ length: 400 }, (_, at) => [`Example Holder ${number} ${at}`, 0.1])
  return { ...asked, structure: { listed: [], shares: { A: Object.fromEntries(holders) } } }
}

function addressOf(question: AskedOwnership, on: Shelf): URLSearchParams {
  const words = Object.entries(writeOwnership(question, on))
  return new URLSearchParams(
    words.filter((word): word is [string, string] => word[1] !== undefined && word[1] !== ''),
  )
}

function shelf(): Shelf {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  }
}
