import { describe, expect, it } from 'vitest'
import { reportOfFact, reportProperty } from '../caps/index.ts'
import { Failure, type Instant } from '../model/index.ts'
import { readFigures, retraction } from './load-figures.ts'

const row = `reports:
  - cap: test/cap
    from: 2017-01-01
    to: 2017-01-31
    statesReporting: 1
    quantity: { amount: '1441985', unit: t }
    value: { amount: '126390037', currency: USD }
    knownFrom: 2017-02-23
    basis: a page
    grade: press
    source: { title: A newspaper }
`
const read = (text: string) => readFigures([{ path: 'coal.yml', text }])

function complaintOf(text: string): string | undefined {
  try {
    read(text)
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    expect(error.code).toBe('bad-input/figures')
    return error.message
  }
}

describe('a file of figures', () => {
  it('is read into facts of its ceilings, known from the first instant of their day', () => {
    const [fact, ...rest] = read(row)
    expect(rest).toEqual([])
    expect(fact).toMatchObject({
      subject: 'test/cap',
      property: reportProperty,
      validFrom: '2017-01-01',
      validTo: '2017-01-31',
      knownFrom: '2017-02-23T00:00:00.000Z',
      grade: 'press',
    })
    expect(fact && reportOfFact(fact).quantity?.amount).toBe(1_441_985_000_000n)
  })

  it('gives the same row the same id, and another row another', () => {
    const [one] = read(row)
    const [two] = read(row.replace('basis: a page', 'basis: a leaf'))
    expect(read(row)[0]?.id).toBe(one?.id)
    expect(readFigures([{ path: 'elsewhere.yml', text: `# moved\n${row}` }])[0]?.id).toBe(one?.id)
    expect(two?.id).not.toBe(one?.id)
  })

  it('may hold no rows', () => {
    expect(read('reports: []')).toEqual([])
    expect(read('{}')).toEqual([])
  })

  it.each([
    [
      'an unknown field',
      'basis: a page',
      'bases: a page',
      /^Figures file coal\.yml, reports\[0\]\.(basis|bases)/,
    ],
    [
      'an unknown grade',
      'grade: press',
      'grade: sure',
      /^Figures file coal\.yml, reports\[0\]\.grade: .* must be one of text,/,
    ],
    [
      'a day that does not exist',
      'to: 2017-01-31',
      'to: 2017-01-32',
      /^Figures file coal\.yml, reports\[0\]: .*to is a day that exists/,
    ],
    [
      'an unknown unit',
      'unit: t',
      'unit: tonnes',
      /^Figures file coal\.yml, reports\[0\]: .*known unit/,
    ],
    [
      'an unknown currency',
      'currency: USD',
      'currency: BTC',
      /^Figures file coal\.yml, reports\[0\]: .*known currency/,
    ],
    [
      'an amount with separators',
      "'1441985'",
      "'1,441,985'",
      /^Figures file coal\.yml, reports\[0\]\.quantity\.amount: /,
    ],
    ['an amount as a bare number', "'1441985'", '1441985', /must be a string, not 1441985/],
    [
      'less than no State',
      'statesReporting: 1',
      'statesReporting: -1',
      /^Figures file coal\.yml, reports\[0\]\.statesReporting/,
    ],
    [
      'no source',
      '    source: { title: A newspaper }\n',
      '',
      /^Figures file coal\.yml, reports\[0\]\.source: .* is missing/,
    ],
    ['no YAML', 'reports:', 'reports: [', /^Figures file coal\.yml:\d+: /],
  ])('with %s is refused in one sentence with its row', (_what, was, is, says) => {
    expect(row).toContain(was)
    const complaint = complaintOf(row.replace(was, is))
    expect(complaint).toMatch(says)
    expect(complaint).toMatch(/^[^\n]+\.$/)
  })

  it('is not half read: one wrong row refuses all', () => {
    const two = row + row.slice('reports:\n'.length).replace('2017-01-31', '2017-02-30')
    expect(complaintOf(two)).toContain('reports[1]')
  })
})

describe('a figure that is taken back', () => {
  it('is a row of its own that names the first and is known from now', () => {
    const [fact] = read(row)
    if (fact === undefined) throw new Error('no fact')
    const back = retraction(fact, '2026-01-01T00:00:00.000Z' as Instant)
    expect(back).toMatchObject({
      retracts: fact.id,
      subject: fact.subject,
      property: fact.property,
      value: null,
      knownFrom: '2026-01-01T00:00:00.000Z',
      grade: 'derived',
    })
    expect(back.id).not.toBe(fact.id)
  })
})
