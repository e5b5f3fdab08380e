import { describe, expect, it } from 'vitest'
import { type Day, endOfDay, readDay } from '../../model/index.ts'
import { type Act, type Ask, type Listing, nothingKnown, type Party } from '../index.ts'
import { compileCondition } from '../load/compile-condition.ts'
import { type Situation, UnknownWord, type Words } from './condition.ts'

const livelihood = {
  id: 'livelihood',
  says: 'it is for livelihood',
  question: 'Is it for livelihood?',
  why: 'The way out asks it.',
}
const words: Words = {
  claims: new Map([['livelihood', livelihood]]),
  goods: new Map(),
  places: new Map(),
}
const on = readDay('2017-01-01') as Day

function situation(claims: Act['claims'], parties: readonly Party[] = [], ask: Partial<Ask> = {}) {
  const act: Act = {
    kind: 'shipment',
    parties,
    goods: [],
    via: [],
    claims,
    notifications: [],
    approvals: [],
  }
  const made: Situation = { act, on, knownBy: endOfDay(on), ask: { ...nothingKnown, ...ask } }
  return made
}

const buyer: Party = { role: 'buyer', name: 'Example Trading', ids: [] }
const bank: Party = { role: 'bank', ids: [] }
const entry = {
  id: 'un-sc:KPe.001',
  list: 'un-sc',
  caption: 'EXAMPLE TRADING CORP',
} as Partial<Listing> as Listing
const listed: Ask['listings'] = () => ({ known: true, value: [entry], basis: [] })
const clear: Ask['listings'] = () => ({ known: true, value: [], basis: [] })

describe('a claim', () => {
  const condition = compileCondition({ claim: 'livelihood' }, words)

  it.each([
    [true, 'yes', 'Stated: it is for livelihood.'],
    [false, 'no', 'Stated not to be so: it is for livelihood.'],
    ['unknown', 'unknown', 'Not stated: it is for livelihood.'],
    [undefined, 'unknown', 'Not stated: it is for livelihood.'],
  ] as const)('given as %s is %s', (given, truth, because) => {
    const verdict = condition.test(situation(given === undefined ? {} : { livelihood: given }))
    expect(verdict.truth).toBe(truth)
    expect(verdict.because).toEqual([because])
  })

  it('that is not stated is asked for by name, with its question and its why', () => {
    expect(condition.test(situation({})).missing).toEqual([
      {
        fact: 'livelihood',
        kind: 'claim',
        question: 'Is it for livelihood?',
        why: 'The way out asks it.',
        because: 'Not stated: it is for livelihood.',
      },
    ])
  })

  it('that is stated is not asked for', () => {
    expect(condition.test(situation({ livelihood: true })).missing).toEqual([])
    expect(condition.test(situation({ livelihood: false })).missing).toEqual([])
  })

  it('says itself in the words of the law file and looks at no goods', () => {
    expect(condition.says).toBe('it is for livelihood')
    expect(condition.perLine).toBe(false)
  })

  it('that no file declares is an unknown word', () => {
    expect(() => compileCondition({ claim: 'nonsense' }, words)).toThrow(UnknownWord)
    expect(() => compileCondition({ 'no-listed-party': 'nonsense' }, words)).toThrow(
      '"nonsense" is not a claim declared in a law file',
    )
  })
})

describe('no listed party', () => {
  const condition = compileCondition({ 'no-listed-party': 'livelihood' }, words)

  it('fails on a listing, whatever is claimed, and names the party and the entry', () => {
    for (const given of [true, false, 'unknown'] as const) {
      const verdict = condition.test(
        situation({ livelihood: given }, [bank, buyer], {
          listings: (party) => (party === buyer ? listed(party) : clear(party)),
        }),
      )
      expect(verdict).toMatchObject({
        truth: 'no',
        because: ['Example Trading is listed: EXAMPLE TRADING CORP (un-sc:KPe.001).'],
      })
    }
  })

  it('calls a party without a name by its role', () => {
    const verdict = condition.test(situation({}, [bank], { listings: listed }))
    expect(verdict.because[0]).toMatch(/^The bank is listed/)
  })

  it('holds when parties were screened clear and the claim is made', () => {
    const verdict = condition.test(situation({ livelihood: true }, [buyer], { listings: clear }))
    expect(verdict).toEqual({
      truth: 'yes',
      because: ['Stated: it is for livelihood.'],
      missing: [],
    })
  })

  it('says so when the parties could not be screened, or none is named', () => {
    const unasked = condition.test(situation({ livelihood: true }, [buyer]))
    expect(unasked.truth).toBe('yes')
    expect(unasked.because).toEqual([
      'Stated: it is for livelihood. The parties were not screened: No list is loaded.',
    ])
    expect(condition.test(situation({ livelihood: true })).because[0]).toContain(
      'No party is named.',
    )
  })

  it.each([
    [false, 'no'],
    ['unknown', 'unknown'],
  ] as const)('with the claim %s is %s, however clear the parties', (given, truth) => {
    const verdict = condition.test(situation({ livelihood: given }, [buyer], { listings: clear }))
    expect(verdict.truth).toBe(truth)
    expect(verdict.missing.map(({ fact }) => fact)).toEqual(
      truth === 'unknown' ? ['livelihood'] : [],
    )
  })
})
