import { describe, expect, it } from 'vitest'
import { type Country, type Day, endOfDay, type Hs, readDay } from '../../model/index.ts'
import { type Act, nothingKnown } from '../index.ts'
import { compileCondition } from '../load/compile-condition.ts'
import { type Situation, UnknownWord, type Words } from './condition.ts'

const on = readDay('2017-01-01') as Day
const [kp, cn, ru] = ['KP', 'CN', 'RU'] as Country[] as [Country, Country, Country]
const rajin = { country: kp, place: 'Rajin' }
const words: Words = {
  claims: new Map(),
  goods: new Map(),
  places: new Map([
    ['rajin', rajin],
    ['rason', rajin],
  ]),
}

type Way = Partial<Pick<Act, 'from' | 'to' | 'via'>> & { readonly origin?: Country }

function situation({ origin, ...way }: Way, lines = 1): Situation {
  const line = origin === undefined ? { hs: '2701' as Hs } : { hs: '2701' as Hs, origin }
  const act: Act = {
    kind: 'shipment',
    parties: [],
    goods: lines === 0 ? [] : [line],
    via: [],
    claims: {},
    notifications: [],
    approvals: [],
    ...way,
  }
  const base = { act, on, knownBy: endOfDay(on), ask: nothingKnown }
  return lines === 0 ? base : { ...base, line: 0 }
}

const at = (country: Country) => ({ country })

describe('supplied-from', () => {
  const condition = compileCondition({ 'supplied-from': 'KP' }, words)

  it.each<[string, Way, string, string[]]>([
    ['leave it for another country', { from: at(kp), to: at(cn), origin: ru }, 'yes', []],
    ['originate there, wherever they leave', { from: at(cn), to: at(ru), origin: kp }, 'yes', []],
    ['pass through it', { from: at(ru), via: [at(kp)], to: at(cn), origin: ru }, 'yes', []],
    [
      'pass through a port of it',
      { from: at(ru), via: [rajin], to: at(cn), origin: ru },
      'yes',
      [],
    ],
    ['go to it', { from: at(cn), to: at(kp), origin: cn }, 'no', []],
    ['come home to it', { from: at(cn), to: at(kp), origin: kp }, 'no', []],
    ['have nothing to do with it', { from: at(ru), to: at(cn), origin: ru }, 'no', []],
    [
      'have an origin that is not told',
      { from: at(ru), to: at(cn) },
      'unknown',
      ['goods[0].origin'],
    ],
    ['leave from nowhere told', { to: at(cn), origin: ru }, 'unknown', ['from']],
    ['go nowhere told', { from: at(kp), origin: kp }, 'unknown', ['to']],
    ['are not told of at all', {}, 'unknown', ['goods[0].origin']],
  ])('of goods that %s', (_what, way, truth, missing) => {
    const verdict = condition.test(situation(way))
    expect(verdict.truth).toBe(truth)
    expect(verdict.missing.map(({ fact }) => fact)).toEqual(missing)
  })

  it('is looked at line by line, and names the country in words', () => {
    expect(condition.perLine).toBe(true)
    expect(condition.says).toBe(
      'the goods originate in, leave or pass through DPRK for another country',
    )
  })
})

describe('origin', () => {
  const condition = compileCondition({ origin: 'North Korea' }, words)

  it.each([
    [kp, 'yes', 'The goods originate in DPRK.'],
    [ru, 'no', 'The goods originate in Russia.'],
    [undefined, 'unknown', 'The origin is not known.'],
  ])('%s is %s', (origin, truth, because) => {
    const verdict = condition.test(situation(origin === undefined ? {} : { origin }))
    expect(verdict).toMatchObject({ truth, because: [because] })
  })

  it('is asked for the line that lacks it, and for the first where there is none', () => {
    const facts = (lines: number) =>
      condition.test(situation({}, lines)).missing.map(({ fact }) => fact)
    expect(facts(1)).toEqual(['goods[0].origin'])
    expect(facts(0)).toEqual(['goods[0].origin'])
  })
})

describe('passes', () => {
  const condition = compileCondition({ passes: 'Rason' }, words)

  it.each<[string, Way, string]>([
    ['go through it', { from: at(ru), via: [rajin] }, 'yes'],
    ['start from it', { from: rajin }, 'yes'],
    ['go through it last of all', { from: at(ru), via: [at(cn), rajin] }, 'yes'],
    ['go through another port of the same country', { from: at(ru), via: [at(kp)] }, 'no'],
    ['only end there', { from: at(ru), to: rajin }, 'no'],
  ])('of goods that %s', (_what, way, truth) => {
    expect(condition.test(situation(way)).truth).toBe(truth)
  })

  it('asks for the way where no stop of it is known', () => {
    const verdict = condition.test(situation({ to: at(cn) }))
    expect(verdict.truth).toBe('unknown')
    expect(verdict.missing).toMatchObject([{ fact: 'via', kind: 'field' }])
  })

  it('calls the place by its own name, whichever name the law used', () => {
    expect(condition.says).toBe('the goods go through Rajin')
    expect(condition.perLine).toBe(false)
  })
})

describe('a place or country that is not one', () => {
  it.each([
    [{ passes: 'Atlantis' }, '"Atlantis" is not a place declared in a law file'],
    [{ origin: 'Narnia' }, '"Narnia" is not a country'],
    [{ 'supplied-from': 'ZZ' }, '"ZZ" is not a country'],
  ])('%j is an unknown word', (node, says) => {
    expect(() => compileCondition(node, words)).toThrow(UnknownWord)
    expect(() => compileCondition(node, words)).toThrow(says)
  })
})
