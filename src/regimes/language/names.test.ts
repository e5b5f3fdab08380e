import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, readDay } from '../../model/index.ts'
import type { Act } from '../act.ts'
import { nothingKnown } from '../ask.ts'
import { compileCondition } from '../load/compile-condition.ts'
import { UnknownWord, type Words } from './condition.ts'

const words: Words = {
  claims: new Map(),
  goods: new Map(),
  places: new Map(),
  standing: () => undefined,
}
const on = readDay('2017-01-01') as Day
const plain: Act = {
  kind: 'shipment',
  parties: [],
  goods: [],
  via: [],
  claims: {},
  notifications: [],
  approvals: [],
}
const iran = { country: 'IR' } as Act['from']

describe('an act that names a country', () => {
  const condition = compileCondition({ names: 'IR' }, words)
  const truth = (more: Partial<Act>) =>
    condition.test({ act: { ...plain, ...more }, on, knownBy: endOfDay(on), ask: nothingKnown })
      .truth

  it.each([
    ['nothing', {}, 'no'],
    ['its start', { from: iran }, 'yes'],
    ['its end', { to: iran }, 'yes'],
    ['its way', { via: [iran] }, 'yes'],
    ['the origin of goods', { goods: [{ hs: '2701', origin: 'IR' }] }, 'yes'],
    ['a party', { parties: [{ role: 'payee', country: 'IR', ids: [] }] }, 'yes'],
    ['the flag', { vessel: { flag: 'IR' } }, 'yes'],
    ['another', { to: { country: 'KP' } }, 'no'],
  ])('by %s', (_by, more, expected) => {
    expect(truth(more as Partial<Act>)).toBe(expected)
  })

  it('must be a country that there is', () => {
    expect(() => compileCondition({ names: 'Atlantis' }, words)).toThrow(UnknownWord)
  })
})
