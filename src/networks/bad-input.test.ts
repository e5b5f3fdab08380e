import { describe, expect, it } from 'vitest'
import { Failure } from '../model/index.ts'
import { readStructure } from './index.ts'

describe('bad input', () => {
  const bad = (given: object): Failure => {
    try {
      readStructure({ listed: [], shares: {}, ...given })
    } catch (error) {
      if (error instanceof Failure) return error
      throw error
    }
    throw new Error('It was taken.')
  }
  const tie = { kind: 'owns', from: 'Han', to: 'Firm', share: 50 }

  it.each<[string, object, string, RegExp]>([
    ['negative', { shares: { Firm: { Han: -1 } } }, 'shares.Firm.Han', /0 to 100/],
    ['over the whole', { shares: { Firm: { Han: 100.1 } } }, 'shares.Firm.Han', /0 to 100/],
    ['not a number', { shares: { Firm: { Han: 'half' } } }, 'shares.Firm.Han', /"half"/],
    ['nothing', { shares: { Firm: { Han: null } } }, 'shares.Firm.Han', /null/],
    [
      'too fine',
      { shares: { Firm: { Han: `1.${'1'.repeat(18)}` } } },
      'shares.Firm.Han',
      /17 decimals/,
    ],
    [
      'a range upside down',
      { shares: { Firm: { Han: { min: 3, max: 2 } } } },
      'shares.Firm.Han',
      /min over its max/,
    ],
    [
      'a range with another word',
      { shares: { Firm: { Han: { min: 3, most: 5 } } } },
      'shares.Firm.Han.most',
      /expected min, max/,
    ],
    [
      'sum over the whole',
      { shares: { Firm: { Han: 60, Ro: '40.01' } } },
      'shares.Firm',
      /100\.01 percent/,
    ],
    [
      'all of itself',
      { shares: { Firm: { Firm: 100 } } },
      'shares.Firm.Firm',
      /owns all of itself/,
    ],
    [
      'ends before it begins',
      { ties: [{ ...tie, validFrom: '2020-02-01', validTo: '2020-01-31' }] },
      'ties[0]',
      /before it begins/,
    ],
    [
      'a day that is none',
      { ties: [{ ...tie, validFrom: '2020-02-30' }] },
      'ties[0].validFrom',
      /a day that exists/,
    ],
    [
      'a share of control',
      { ties: [{ ...tie, kind: 'controls' }] },
      'ties[0].share',
      /has no share/,
    ],
    [
      'a tie to itself',
      { ties: [{ kind: 'controls', from: 'Han', to: 'Han' }] },
      'ties[0]',
      /to itself/,
    ],
    [
      'a stray name',
      { shares: { Firm: { Hann: 60 } }, parties: ['Firm', 'Han'] },
      'parties',
      /"Hann"/,
    ],
    ['asked about nobody', { about: ['Nobody'] }, 'about[0]', /Nobody/],
  ])('%s is refused with its place', (_, given, at, says) => {
    const failure = bad(given)
    expect({ code: failure.code, at: failure.at }).toEqual({ code: 'bad-input/field', at })
    expect(failure.message).toMatch(says)
  })
})
