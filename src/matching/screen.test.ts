import { describe, expect, it } from 'vitest'
import type { Country } from '../model/index.ts'
import { buildIndex, defaultThreshold, screen } from './index.ts'
import { invented } from './testing/party.ts'

const settings = { weakAliasesAlert: { 'strict-list': false } }
const options = { threshold: defaultThreshold, settings }
const index = buildIndex([
  invented({
    reference: '1',
    names: ['Valdor Quist', ['The Heron', 'weak']],
    births: ['1954-03-02'],
    countries: ['KP'],
    ids: ['AB-123 456'],
  }),
  invented({
    reference: '2',
    list: 'strict-list',
    names: ['Xanthe Brel', ['Night Heron', 'weak']],
  }),
  invented({ reference: '3', schema: 'Vessel', names: ['Marrow Star 2'], ids: ['IMO 9187629'] }),
  invented({ reference: '4', names: ['Valdor Marrow Quist'] }),
])
const ids = (...given: Parameters<typeof screen>): readonly string[] =>
  screen(...given).map(({ id }) => id)

describe('screening', () => {
  it('gives the equal name first, then the longer one', () => {
    expect(ids(index, { name: 'QUIST, Valdor' }, options)).toEqual(['test-list:1', 'test-list:4'])
  })

  it('finds two typing errors in two words', () => {
    expect(ids(index, { name: 'Valdr Quisst' }, options)).toContain('test-list:1')
  })

  it('puts an identifier first, given as one or as the name', () => {
    const [byId] = screen(index, { name: 'Nobody Known', ids: ['ab123456'] }, options)
    expect(byId).toMatchObject({ id: 'test-list:1', evidence: [{ kind: 'identifier' }] })
    expect(ids(index, { name: 'IMO 9187629' }, options)).toEqual(['test-list:3'])
  })

  it('lets a weak alias alert alone only where its list says so', () => {
    expect(ids(index, { name: 'The Heron' }, options)).toEqual(['test-list:1'])
    expect(ids(index, { name: 'Night Heron' }, options)).not.toContain('strict-list:2')
    const lenient = { ...options, settings: { weakAliasesAlert: {} } }
    expect(ids(index, { name: 'Night Heron' }, lenient)).toContain('strict-list:2')
  })

  it('lowers the score for another date of birth and says why', () => {
    const [same] = screen(index, { name: 'Valdor Quist', birthDate: '1954-03-02' }, options)
    const [other] = screen(
      index,
      { name: 'Valdor Quist', birthDate: '1999' },
      { ...options, threshold: 0.01, lists: ['test-list'] },
    )
    expect(same?.because).toContain('Born 1954-03-02, and the list says 1954-03-02.')
    const contradicted = screen(
      index,
      { name: 'Valdor Quist', birthDate: '1999' },
      { ...options, threshold: 0.01 },
    ).find(({ id }) => id === 'test-list:1')
    expect(contradicted?.because).toContain('Born 1999, but the list says 1954-03-02.')
    expect(contradicted?.score).toBeLessThan(same?.score ?? 0)
    expect(other).toBeDefined()
  })

  it('keeps to the lists, the listings and the number asked for', () => {
    const query = { name: 'Valdor Quist' }
    expect(ids(index, query, { ...options, lists: ['strict-list'] })).toEqual([])
    expect(ids(index, query, { ...options, stands: (listing) => listing !== 0 })).toEqual([
      'test-list:4',
    ])
    expect(ids(index, query, { ...options, limit: 1 })).toEqual(['test-list:1'])
  })

  it('asks only those whom the schema can mean', () => {
    expect(ids(index, { name: 'Marrow Star 2', schema: 'Person' }, options)).toEqual([])
    expect(ids(index, { name: 'Marrow Star 2', schema: 'Vessel' }, options)).toEqual([
      'test-list:3',
    ])
  })

  it('gives OFAC’s score where asked', () => {
    const [match] = screen(index, { name: 'Valdor Quist' }, { ...options, withOfac: true })
    expect(match?.ofacScore).toBe(100)
  })

  it('takes no listing down for the aliases that it has', () => {
    const plain = invented({ reference: '9', names: ['Valdor Quist'] })
    const aliases = Array.from({ length: 120 }, (_, at) => `Harbin Lowe ${at}`)
    const rich = invented({ reference: '9', names: ['Valdor Quist', ...aliases] })
    const query = { name: 'Valdor Qist', countries: ['KP' as Country] }
    const [one] = screen(buildIndex([plain]), query, { ...options, threshold: 0 })
    const [two] = screen(buildIndex([rich]), query, { ...options, threshold: 0 })
    expect(two?.score).toBeGreaterThanOrEqual(one?.score ?? 1)
  })

  it.each([
    ['nothing', ''],
    ['control characters', '\u0000\u0007'],
    ['zero-width characters', '\u200b\u200d'],
    ['a lone surrogate', '\ud800'],
    ['100,000 characters', 'x'.repeat(100_000)],
    ['5,000 words', 'quist '.repeat(5000)],
    ['one word of all letters', 'abcdefghij'.repeat(99)],
  ])(
    'answers to %s within two seconds',
    (_, name) => {
      expect(screen(index, { name }, options)).toBeInstanceOf(Array)
    },
    2000,
  )
})
