import { describe, expect, it } from 'vitest'
import { loadLaw } from '../index.ts'
import { coal, load, measure, source, words } from './testing/small-law.ts'

const cap = `caps:
  - cap: test/cap
    title: the ceiling
    measure: test/one
    paragraph: '1'
    window: { from: 2017-01-01, to: 2017-12-31 }
    value: { amount: '100', currency: USD }
    rule: either
    grade: text
    ${source}
`
const withCap = (was: string, is: string) => {
  expect(cap).toContain(was)
  return load(coal, { path: 'cap.yml', text: cap.replace(was, is) })
}

describe('files that have the right shape and say what cannot be', () => {
  it('are not those that say what can', () => {
    expect(load(coal, { path: 'cap.yml', text: cap })).toEqual([])
  })

  it.each([
    [
      'an end before the beginning',
      '    clauses:',
      '    expires: 2016-03-02\n    clauses:',
      'test/one ends before it begins.',
    ],
    [
      'force before adoption',
      'adopted: 2016-03-02',
      'adopted: 2016-03-03',
      'test/one is in force before it was adopted.',
    ],
    [
      'an edge to nothing',
      '    clauses:',
      '    replaces: [test/none]\n    clauses:',
      'test/one replaces test/none, which is not declared.',
    ],
    [
      'an edge to itself',
      '    clauses:',
      '    adds: [test/one]\n    clauses:',
      'test/one and test/one stand in a circle.',
    ],
    [
      'a regime that is not there',
      'test/one',
      'other/one',
      'other/one belongs to regime other, which is not declared.',
    ],
  ])('are refused for %s', (_what, was, is, says) => {
    expect(coal).toContain(was)
    expect(load(coal.replace(was, is))).toEqual([`coal.yml:2: ${says}`])
  })

  it.each([
    [
      'no limit at all',
      "    value: { amount: '100', currency: USD }\n",
      '',
      2,
      'test/cap has neither a value nor a quantity, and no base to take a limit from.',
    ],
    ['an unknown currency', 'currency: USD', 'currency: BTC', 7, 'value is not money.'],
    [
      'a window that ends early',
      'to: 2017-12-31',
      'to: 2016-12-31',
      2,
      'test/cap ends before it begins.',
    ],
    [
      'a window to no day',
      'to: 2017-12-31',
      'to: 2017-12-32',
      6,
      '2017-12-32 is not a day that exists.',
    ],
    [
      'no such measure',
      'measure: test/one',
      'measure: test/two',
      2,
      'test/cap names test/two, which is not declared.',
    ],
    ['a limit as a bare number', "amount: '100'", 'amount: 100', 7, 'amount must be string.'],
    ['a limit below nothing', "amount: '100'", "amount: '-1'", 7, 'amount must match pattern'],
  ])('are refused for a cap with %s', (_what, was, is, line, says) => {
    const [first = ''] = withCap(was, is)
    expect(first.slice(0, `cap.yml:${line}: ${says}`.length)).toBe(`cap.yml:${line}: ${says}`)
  })

  it('are refused for an id declared twice, with the place where it was first', () => {
    expect(load(coal, { path: 'again.yml', text: `# again\n${coal}` })).toEqual([
      'again.yml:3: test/one is declared twice, first at coal.yml:2.',
    ])
  })

  it('are refused for measures that stand in a circle, each where it stands', () => {
    const first = measure('test/one', 'replaces: [test/two]')
    const second = measure('test/two', 'adds: [test/one]')
    expect(load(`measures:\n${first}${second}`)).toEqual([
      'coal.yml:2: test/one and test/two stand in a circle.',
      'coal.yml:19: test/two and test/one stand in a circle.',
    ])
  })

  it('are refused for a circle of three', () => {
    const ring = [
      measure('test/one', 'widens: [test/three]'),
      measure('test/two', 'adds: [test/one]'),
      measure('test/three', 'clarifies: [test/two]'),
    ]
    expect(load(`measures:\n${ring.join('')}`)).toHaveLength(3)
  })

  it('are refused for a measure that replaces a later one', () => {
    const later = measure('test/two').replaceAll('2016-03-02', '2017-01-01')
    const first = measure('test/one', 'replaces: [test/two]')
    expect(load(`measures:\n${first}${later}`)).toEqual([
      'coal.yml:2: test/one replaces test/two, which begins later.',
    ])
  })

  it('are refused for a cap that an exemption names in vain', () => {
    const exempt = coal.replace(
      '        grade: text\n',
      '        grade: text\n        exemptions: [ { exemption: e, text: E., gives: within-cap, when: { claim: livelihood }, caps: [test/none], grade: text } ]\n',
    )
    expect(load(exempt)).toEqual([
      'coal.yml:2: test/one names cap test/none, which is not declared.',
    ])
  })

  it.each([
    ['a heading', "hs: '2701'", "hs: 'coal'", 'words.yml:14: "coal" is not an HS code.'],
    ['a place', 'country: KP', 'country: ZZ', 'words.yml:12: "ZZ" is not a country.'],
    ['a day', '2026-01-01', '2026-02-30', 'words.yml:7: 2026-02-30 is not a day that exists.'],
  ])('are refused for %s that is none', (_what, was, is, says) => {
    expect(words).toContain(was)
    const text = words.replace(was, is)
    const loaded = loadLaw([{ path: 'words.yml', text }], 'hash')
    const issues = loaded.kind === 'refused' ? loaded.issues : []
    expect(issues.map((issue) => `${issue.at}: ${issue.says}`)).toEqual([says])
  })
})
