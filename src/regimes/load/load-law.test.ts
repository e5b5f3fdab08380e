import { describe, expect, it } from 'vitest'
import { loadLaw } from '../index.ts'
import { coal, load, measure, words } from './testing/small-law.ts'

describe('a law folder', () => {
  it('loads when nothing is wrong with it', () => {
    expect(load(coal)).toEqual([])
  })

  it('gives its measures in the order of their first days', () => {
    const later = measure('test/zero', 'expires: 2020-01-01').replaceAll('2016-03-02', '2017-01-01')
    const text = `measures:\n${later}${measure('test/one')}`
    const files = [
      { path: 'words.yml', text: words },
      { path: 'coal.yml', text },
    ]
    const loaded = loadLaw(files, 'hash')
    const law = loaded.kind === 'law' ? loaded.law : undefined
    expect([...(law?.measures.keys() ?? [])]).toEqual(['test/one', 'test/zero'])
    expect(law?.hash).toBe('hash')
    expect(law?.regimes.get('test')?.completeThrough).toBe('2026-01-01')
  })

  it('is not loaded in part: one wrong file refuses all', () => {
    expect(load(coal, { path: 'bad.yml', text: 'x: 1' })).toEqual([
      expect.stringMatching(/^bad\.yml:1: "x" is not a word of the file/),
    ])
  })
})

const composed = '{ all: [ { act: [shipment] }, { claim: livelihood } ] }'

describe('a law file is refused in one sentence with its line', () => {
  it.each([
    [
      'an unknown word of a measure',
      '    title: Coal',
      '    titel: C\n    title: C',
      3,
      '"titel" is not a word of measures; expected one of measure, title,',
    ],
    [
      'an unknown word of a clause',
      'text: No coal.',
      'text: No.\n        txet: No.',
      14,
      '"txet" is not a word of clauses; expected one of clause, text, force,',
    ],
    [
      'an unknown word of the file',
      'measures:',
      'mesures:',
      1,
      '"mesures" is not a word of the file; expected one of regimes,',
    ],
    [
      'an unknown value',
      'force: B',
      'force: BB',
      14,
      'force is "BB"; expected one of B, B-DPRK, BC, R, I, H, P.',
    ],
    [
      'an unknown grade',
      'grade: text\n    source',
      'grade: sure\n    source',
      9,
      'grade is "sure"; expected one of text, transposed,',
    ],
    ['a missing word', '    title: Coal\n', '', 2, "measures must have required property 'title'."],
    ['a number for a text', "paragraph: '1'", 'paragraph: 1', 6, 'paragraph must be string.'],
    [
      'a day not written as one',
      'from: 2016-03-02',
      'from: 2 March 2016',
      8,
      'from must match pattern',
    ],
    [
      'a day that does not exist',
      'from: 2016-03-02',
      'from: 2016-02-30',
      8,
      '2016-02-30 is not a day that exists.',
    ],
    ['an id with capitals', 'test/one', 'Test/One', 2, 'measure must match pattern'],
    [
      'an unknown claim',
      'claim: livelihood',
      'claim: leisure',
      16,
      '"leisure" is not a claim declared in a law file.',
    ],
    [
      'unknown goods',
      'claim: livelihood',
      'goods: [gold]',
      16,
      '"gold" is not a class of goods declared in a law file.',
    ],
    [
      'an unknown place',
      'claim: livelihood',
      'passes: Atlantis',
      16,
      '"Atlantis" is not a place declared in a law file.',
    ],
    ['an unknown country', 'claim: livelihood', 'origin: Narnia', 16, '"Narnia" is not a country.'],
    [
      'an unknown condition',
      'claim: livelihood',
      'colour: red',
      16,
      '"colour" is not a condition; expected one of all, any, not, ',
    ],
    ['"all" over one thing', composed, '{ all: { act: [shipment] } }', 16, '"all" '],
    [
      'two words in one condition',
      '{ act: [shipment] }, ',
      '{ act: [shipment], claim: livelihood }, ',
      16,
      '"act" is not a condition; expected one of all,',
    ],
    ['two words at the top', composed, '{ act: [shipment], claim: livelihood }', 16, 'when '],
    [
      'a word given twice',
      'title: Coal',
      'title: Coal\n    title: Coal',
      4,
      'This is not YAML: Map keys must be unique',
    ],
    ['a bracket that stays open', "paragraph: '1'", "paragraph: ['1'", 7, 'This is not YAML: '],
  ])('for %s', (_what, was, is, line, says) => {
    expect(coal).toContain(was)
    const [first = '', ...rest] = load(coal.replace(was, is))
    expect(first.slice(0, `coal.yml:${line}: ${says}`.length)).toBe(`coal.yml:${line}: ${says}`)
    expect(first).not.toContain('\n')
    expect(rest).toEqual([])
  })

  it.each(['', '[]', 'coal', '42'])('for %j, which is no map of law', (text) => {
    expect(load(text)).toEqual(['coal.yml:1: the file must be object.'])
  })
})
