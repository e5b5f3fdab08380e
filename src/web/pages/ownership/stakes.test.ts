import { describe, expect, it } from 'vitest'
import { readGiven } from './given.ts'
import { readPercent, rowProblem, structureWith, typedOf } from './stakes.ts'

const given = {
  listed: ['Example Holder', { party: 'Example Bank', validFrom: '2020-01-01' }],
  shares: { 'Example Shipping': { 'Example Holder': 25, 'Example Bank': { min: 20, max: 30 } } },
  ties: [{ kind: 'controls', from: 'Example Holder', to: 'Example Bank' }],
}

describe('stakes as they are typed', () => {
  it('read back what they were written from, keeping what fields cannot show', () => {
    expect(structureWith(given, typedOf(given))).toEqual({
      ...given,
      shares: {
        'Example Shipping': { 'Example Holder': '25', 'Example Bank': { min: '20', max: '30' } },
      },
    })
  })

  it('leave out rows that are not whole, and add what is planned', () => {
    const typed = typedOf(given)
    const rows = [...typed.rows, { holder: 'Nobody', percent: '10', entity: ' ' }]
    const structure = structureWith(given, { ...typed, rows, planned: 'Example Shipping\n\n' })
    expect(Object.keys(structure.shares ?? {})).toEqual(['Example Shipping'])
    expect(structure.planned).toEqual(['Example Shipping'])
  })

  it.each([
    ['50', '50'],
    ['17.4 %', '17.4'],
    ['20-30', { min: '20', max: '30' }],
    ['20 – 30', { min: '20', max: '30' }],
    ['20 to 30', { min: '20', max: '30' }],
    ['', { min: '0', max: '100' }],
    ['120', undefined],
    ['half', undefined],
    ['-5', undefined],
  ])('read %j as %j', (typed, percent) => {
    expect(readPercent(typed)).toEqual(percent)
  })

  it('say what is wrong with a row', () => {
    const row = { holder: 'A', percent: '50', entity: 'B' }
    const blank = { holder: '', percent: '', entity: '' }
    expect([0, 1, 2].map((at) => rowProblem([row, blank, row], at))).toEqual([
      undefined,
      undefined,
      expect.stringMatching(/stand above/),
    ])
    expect(rowProblem([{ ...row, percent: 'half' }], 0)).toMatch(/Write a percent/)
    expect(rowProblem([{ ...row, entity: '' }], 0)).toMatch(/needs a holder/)
  })
})

describe('a structure from a file', () => {
  it('comes apart into the structure, the rule and the times', () => {
    expect(readGiven('{"listed":["A"],"rule":"eu","on":"2024-07-03"}')).toEqual({
      structure: { listed: ['A'], shares: {} },
      rule: 'eu',
      on: '2024-07-03',
      knownBy: undefined,
    })
  })

  it('comes out of an answer that was downloaded here', () => {
    const question = { listed: ['A'], shares: {}, rule: 'eu' }
    expect(readGiven(JSON.stringify({ question, answer: {} }))).toMatchObject({
      structure: { listed: ['A'], shares: {} },
      rule: 'eu',
    })
  })

  it.each(['', '[1]', 'null', '{"listed":'])('%j is said to be none', (text) => {
    expect(readGiven(text)).toEqual(expect.any(String))
  })
})
