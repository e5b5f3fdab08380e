import { describe, expect, it } from 'vitest'
import { endOfDay, readDay } from '../model/index.ts'
import { ownershipPort, type RuleId, readStructure, ruleIds, ruleOn } from './index.ts'

type Given = Parameters<typeof readStructure>[0]

function answer(given: Given, rule: RuleId, on = '2025-06-01') {
  const day = readDay(on)
  if (day === undefined) throw new Error(on)
  return ruleOn(readStructure(given), rule, day, endOfDay(day))
}

const caught = (given: Given, party: string, rule: RuleId, on?: string) =>
  answer(given, rule, on).results[party]?.caught

describe('the rules side by side', () => {
  const listed = ['Han', 'Ro']
  it.each<[string, Given['shares'], boolean, boolean, boolean, boolean, boolean | 'depends']>([
    ['half', { Firm: { Han: 50 } }, true, false, true, false, 'depends'],
    [
      'just under half',
      { Firm: { Han: '49.99999999999999999' } },
      false,
      false,
      false,
      false,
      'depends',
    ],
    ['just over half', { Firm: { Han: '50.00000000000000001' } }, true, true, true, true, true],
    ['two of a quarter', { Firm: { Han: 25, Ro: 25 } }, true, false, true, false, 'depends'],
    ['two of 30', { Firm: { Han: 30, Ro: 30 } }, true, true, true, false, 'depends'],
    [
      'a sum that floats miss',
      { Firm: { Han: 0.3, Ro: 32.3, Mid: 17.4 }, Mid: { Han: 60 } },
      true,
      false,
      true,
      false,
      'depends',
    ],
    [
      'the own and the held through one',
      { Firm: { Han: 30, Mid: 21 }, Mid: { Han: 51 } },
      true,
      true,
      true,
      true,
      true,
    ],
    [
      'a product that would be a quarter',
      { Firm: { Mid: 51 }, Mid: { Han: 51 } },
      true,
      true,
      true,
      true,
      true,
    ],
    [
      'a circle with nobody in it',
      { Firm: { Mid: 60 }, Mid: { Firm: 60 } },
      false,
      false,
      false,
      false,
      false,
    ],
    [
      'a circle lit from outside',
      { Firm: { Mid: 60 }, Mid: { Firm: 40, Han: 51 } },
      true,
      true,
      true,
      true,
      true,
    ],
    ['nothing at all', { Firm: { Han: 0, Someone: 100 } }, false, false, false, false, false],
  ])('%s', (_, shares, ofac, euBefore, eu, uk, un) => {
    const given = { listed, shares }
    expect({
      ofac: caught(given, 'Firm', 'ofac-50'),
      euBefore: caught(given, 'Firm', 'eu', '2024-07-02'),
      eu: caught(given, 'Firm', 'eu', '2024-07-03'),
      uk: caught(given, 'Firm', 'uk'),
      un: caught(given, 'Firm', 'un'),
    }).toEqual({ ofac, euBefore, eu, uk, un })
    expect(answer(given, 'un').results['Firm']?.rules).toEqual({ 'ofac-50': ofac, eu, uk, un })
  })

  it('a joint arrangement adds up for the United Kingdom alone, also with one who is not listed', () => {
    const given = {
      listed: ['Han'],
      shares: { Firm: { Han: 30, Partner: 21 } },
      joint: [['Han', 'Partner']],
    }
    expect(ruleIds.map((rule) => caught(given, 'Firm', rule))).toEqual([false, false, true, true])
  })

  it('partners count only beside a stake of his own', () => {
    const given = {
      listed: ['Han'],
      shares: { Firm: { Partner: 90 }, Other: { Han: 1 } },
      joint: [['Han', 'Partner']],
    }
    expect(caught(given, 'Firm', 'uk')).toBe(false)
  })

  it('until August 2014 it was open whether stakes of several add up for OFAC', () => {
    const given = { listed, shares: { Firm: { Han: 25, Ro: 25 }, Alone: { Han: 50 } } }
    const { results } = answer(given, 'ofac-50', '2014-08-12')
    expect(results['Firm']).toMatchObject({ caught: 'depends', missing: [{ settles: 'reading' }] })
    expect(results['Alone']?.caught).toBe(true)
    expect(caught(given, 'Firm', 'ofac-50', '2014-08-13')).toBe(true)
  })
})

describe('ranges', () => {
  it('says what would settle it, and from which stake on', () => {
    const given = {
      listed: ['Han'],
      shares: { Firm: { Han: 30, Mid: { min: 10, max: 40 } }, Mid: { Han: 80 } },
    }
    const ruling = answer(given, 'ofac-50').results['Firm']
    expect(ruling).toMatchObject({ caught: 'depends', share: { min: '40', max: '70' } })
    expect(ruling?.missing).toHaveLength(1)
    expect(ruling?.missing[0]?.says).toContain('20 percent or more is enough')
    expect(ruling?.missing[0]?.at).toEqual(['shares.Firm.Mid'])
  })

  it('what others certainly hold cannot be held by the listed', () => {
    const given = { listed: ['Han'], shares: { Firm: { Han: { min: 10, max: 60 }, Someone: 51 } } }
    expect(caught(given, 'Firm', 'ofac-50')).toBe(false)
    const exact = { listed: ['Han'], shares: { Firm: { Han: { min: 10, max: 60 }, Someone: 50 } } }
    expect(caught(exact, 'Firm', 'ofac-50')).toBe('depends')
  })

  it('names facts that settle it only together', () => {
    const given = {
      listed: ['Han', 'Ro'],
      shares: {
        Firm: { Han: { min: 0, max: 25 }, Ro: { min: 0, max: 25 }, Someone: { min: 0, max: 50 } },
      },
    }
    const missing = answer(given, 'ofac-50').results['Firm']?.missing ?? []
    expect(missing.map(({ settles }) => settles)).toEqual(['alone', 'alone'])
    const wider = {
      listed: ['Han', 'Ro', 'Kim'],
      shares: {
        Firm: { Han: { min: 0, max: 45 }, Ro: { min: 0, max: 45 }, Kim: { min: 0, max: 10 } },
      },
    }
    expect(
      answer(wider, 'ofac-50').results['Firm']?.missing.map(({ settles, at }) => [settles, at[0]]),
    ).toEqual([
      ['together', 'shares.Firm.Han'],
      ['together', 'shares.Firm.Ro'],
    ])
  })

  it('own shares make it depend where they could tip it', () => {
    const tips = { listed: ['Han'], shares: { Firm: { Han: 45, Firm: 10 } } }
    expect(caught(tips, 'Firm', 'ofac-50')).toBe('depends')
    expect(answer(tips, 'ofac-50').contradictions[0]?.code).toBe('ownership/own-shares')
    const short = { listed: ['Han'], shares: { Firm: { Han: '44.9', Firm: 10 } } }
    expect(caught(short, 'Firm', 'ofac-50')).toBe(false)
  })
})

describe('control, status and days', () => {
  const board = { kind: 'appoints-board', from: 'Han', to: 'Firm' } as const

  it('control catches where the rule reaches it and only warns where it is about ownership', () => {
    const given = { listed: ['Han'], shares: { Below: { Firm: 51 } }, ties: [board] }
    const { results } = answer(given, 'ofac-50')
    expect(results['Firm']).toMatchObject({
      caught: false,
      rules: { 'ofac-50': false, eu: true, uk: true, un: true },
    })
    expect(results['Firm']?.notes[0]?.kind).toBe('control')
    expect(answer(given, 'uk').results['Below']).toMatchObject({ caught: true, by: 'ownership' })
    expect(answer(given, 'uk').results['Firm']?.by).toBe('control')
  })

  it('control that is judged, or contested, makes it depend', () => {
    const directs = { listed: ['Han'], shares: {}, ties: [{ ...board, kind: 'directs' as const }] }
    expect(caught(directs, 'Firm', 'uk')).toBe('depends')
    const contested = {
      listed: ['Han'],
      shares: {},
      ties: [{ ...board, contested: 'the firm denies it' }],
    }
    expect(caught(contested, 'Firm', 'uk')).toBe('depends')
  })

  it('a majority of votes is control beside any share', () => {
    const given = { listed: ['Han'], shares: { Firm: { Han: 10 } }, votes: { Firm: { Han: 51 } } }
    expect(ruleIds.map((rule) => caught(given, 'Firm', rule))).toEqual([false, true, true, true])
    const half = { ...given, votes: { Firm: { Han: 50 } } }
    expect(caught(half, 'Firm', 'eu')).toBe(false)
  })

  it('a party blocked for what it is carries what it owns and what it controls, under OFAC too', () => {
    const given = {
      listed: [],
      byStatus: [
        {
          party: 'Ministry',
          because: 'an organ of the government',
          under: ['ofac-50' as const],
        },
      ],
      shares: { Below: { Bureau: 50 } },
      ties: [{ kind: 'controls' as const, from: 'Ministry', to: 'Bureau' }],
    }
    const { results } = answer(given, 'ofac-50')
    expect(results['Bureau']).toMatchObject({ caught: true, by: 'status' })
    expect(results['Below']).toMatchObject({ caught: true, by: 'ownership' })
    expect(results['Bureau']?.rules).toEqual({ 'ofac-50': true, eu: false, uk: false, un: false })
    expect(results['Below']?.proof.map(({ kind }) => kind)).toEqual([
      'by-status',
      'controls',
      'follows',
      'holds',
      'follows',
    ])
  })

  const sold = {
    listed: ['Han'],
    shares: {},
    ties: [
      {
        kind: 'owns' as const,
        from: 'Han',
        to: 'Firm',
        share: 60,
        validTo: '2020-03-31',
        knownFrom: '2018-01-01',
      },
      {
        kind: 'owns' as const,
        from: 'Han',
        to: 'Firm',
        share: 40,
        validFrom: '2020-04-01',
        knownFrom: '2020-04-15',
      },
    ],
  }

  it('a stake sold under the threshold frees, and the note says what stays frozen', () => {
    expect(caught(sold, 'Firm', 'ofac-50', '2020-03-31')).toBe(true)
    const { results } = answer(sold, 'ofac-50', '2020-05-01')
    expect(results['Firm']).toMatchObject({ caught: false, notes: [{ kind: 'sold' }] })
    expect(results['Firm']?.notes[0]?.says).toContain('until 2020-03-31')
  })

  it('what was not published yet is not known', () => {
    const [day, early] = [readDay('2019-06-01'), readDay('2017-12-31')]
    if (day === undefined || early === undefined) throw new Error('days')
    const known = (by: typeof day) =>
      ruleOn(readStructure(sold), 'ofac-50', day, endOfDay(by)).results['Firm']
    expect(known(early)?.caught).toBe(false)
    expect(known(day)?.caught).toBe(true)
  })

  it('sources that disagree are kept as a range and reported', () => {
    const two = (share: number, title: string) => ({
      kind: 'owns' as const,
      from: 'Han',
      to: 'Firm',
      share,
      source: { title },
    })
    const given = {
      listed: ['Han'],
      shares: {},
      ties: [two(60, 'Register'), two(40, 'Annual report')],
    }
    const { results, contradictions } = answer(given, 'ofac-50')
    expect(results['Firm']).toMatchObject({ caught: 'depends', share: { min: '40', max: '60' } })
    expect(contradictions.map(({ code }) => code)).toEqual(['ownership/sources-disagree'])
  })

  it('sourced stakes over the whole are kept and reported', () => {
    const stake = (from: string) => ({ kind: 'owns' as const, from, to: 'Firm', share: 60 })
    const { results, contradictions } = answer(
      { listed: ['Han'], shares: {}, ties: [stake('Han'), stake('Other')] },
      'ofac-50',
    )
    expect(results['Firm']?.caught).toBe(true)
    expect(contradictions.map(({ code }) => code)).toEqual(['ownership/more-than-the-whole'])
  })

  it('a planned designation says what it would take along under every rule', () => {
    const given = {
      listed: ['Han'],
      shares: { Firm: { Han: 25, Ro: 25 }, Own: { Ro: 51 } },
      planned: ['Ro'],
    }
    expect(answer(given, 'ofac-50').planned?.takes).toEqual({
      'ofac-50': { caught: ['Firm', 'Own'], depends: [] },
      eu: { caught: ['Firm', 'Own'], depends: [] },
      uk: { caught: ['Own'], depends: [] },
      un: { caught: ['Own'], depends: [] },
    })
  })
})

describe('the port', () => {
  const structure = readStructure({
    listed: [{ party: 'Han', source: { title: 'A list' } }],
    shares: { Firm: { Han: 60 }, Open: { Han: { min: 40, max: 60 } }, Free: { Other: 100 } },
  })
  const day = readDay('2025-06-01')
  if (day === undefined) throw new Error('day')
  const ask = ownershipPort(structure, 'ofac-50', day, endOfDay(day))

  it('says who catches, and does not know what depends or is not given', () => {
    const firm = ask('Firm')
    expect(firm.known && firm.value.caught).toBe(true)
    expect(firm.known && firm.value.by).toMatch(/^Han: /)
    expect(firm.known && firm.basis).toEqual(['A list'])
    const free = ask('Free')
    expect(free.known && free.value.caught).toBe(false)
    expect(ask('Open')).toMatchObject({
      known: false,
      because: expect.stringContaining('50 percent or more'),
    })
    expect(ask('Nobody').known).toBe(false)
  })
})

describe('a name', () => {
  it('may mean something to JavaScript', () => {
    const given = JSON.parse(
      '{"listed":["constructor"],"shares":{"__proto__":{"constructor":50}}}',
    ) as Given
    const { results } = answer(given, 'ofac-50')
    expect(Object.getOwnPropertyDescriptor(results, '__proto__')?.value).toMatchObject({
      caught: true,
    })
  })
})
