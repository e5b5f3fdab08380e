import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Instant } from '../model/index.ts'
import { canonicalJson } from './canonical-json.ts'
import { factId } from './facts/fact-id.ts'

it('says the same as JSON, whatever the order of keys', () => {
  const law = fc.property(fc.jsonValue(), (value) => {
    const text = canonicalJson(value)
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    expect(canonicalJson(reversed(value))).toBe(text)
    expect(canonicalJson(JSON.parse(text))).toBe(text)
    expect(text).not.toMatch(/\n/)
  })
  fc.assert(law)
})

it.each([
  [{ b: 1, a: [true, null, 'é\n'] }, '{"a":[true,null,"é\\n"],"b":1}'],
  [{ '10': 1, '9': 2, B: 3, a: undefined }, '{"10":1,"9":2,"B":3}'],
  [-0, '0'],
  [1e21, '1e+21'],
])('writes %j as %s', (value, text) => expect(canonicalJson(value)).toBe(text))

it.each([[Number.NaN], [1n], [undefined], [[undefined]], [new Date(0)], [new Map()], [() => 1]])(
  'refuses %s, which JSON cannot say',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code: 'bad-input/not-json' }),
    )
  },
)

it('names a fact by what it says, and by nothing else', () => {
  const fact = {
    subject: 'un-1718/coal-2017',
    property: 'reported',
    value: { amount: '1', unit: 't' },
    knownFrom: '2017-02-25T23:59:59.999Z' as Instant,
    source: { title: 'Report' },
    grade: 'official' as const,
  }
  expect(factId(fact)).toMatch(/^[0-9a-f]{64}$/)
  expect(factId({ ...fact, value: { unit: 't', amount: '1' } })).toBe(factId(fact))
  expect(factId(Object.assign({ id: 'x', recorded: 7 }, fact))).toBe(factId(fact))
  expect(factId({ ...fact, unit: 't' })).not.toBe(factId(fact))
  expect(factId({ ...fact, source: { title: 'Report', locator: '2' } })).not.toBe(factId(fact))
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]))
}
