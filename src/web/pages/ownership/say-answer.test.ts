import { describe, expect, it } from 'vitest'
import type { OwnershipResult, Ruling } from '../../../server/contract.ts'
import { sayAnswer } from './say-answer.ts'

type Told = Readonly<Record<string, Pick<Ruling, 'caught' | 'by'>>>

const listed = { caught: true, by: 'listing' } as const
const owned = { caught: true, by: 'ownership' } as const
const open = { caught: 'depends', by: 'ownership' } as const
const free = { caught: false, by: null } as const

describe('the answer in a sentence', () => {
  it.each<[Told, string]>([
    [
      { A: listed, B: owned, C: open, D: free },
      "OFAC's 50 percent rule catches B on 31 January 2025; whether it catches C depends on what is not known; D is not caught, by what is given.",
    ],
    [
      { A: listed, B: free, C: free },
      "OFAC's 50 percent rule catches nobody beyond the listed on 31 January 2025; B and C are not caught, by what is given.",
    ],
    [
      Object.fromEntries(['B', 'C', 'D', 'E', 'F'].map((name) => [name, owned])),
      "OFAC's 50 percent rule catches 5 parties on 31 January 2025.",
    ],
    [{}, "OFAC's 50 percent rule catches nobody on 31 January 2025."],
  ])('%j', (told, sentence) => {
    const answer = { rule: 'ofac-50', on: '2025-01-31', results: told }
    expect(sayAnswer(answer as unknown as OwnershipResult)).toBe(sentence)
  })
})
