import { describe, expect, it } from 'vitest'
import { Failure } from '../../model/index.ts'
import { writeRange } from '../percent.ts'
import { readEvidence } from './read-evidence.ts'
import { tiesOfFtm } from './ties-of-ftm.ts'

const row = { kind: 'owns', from: 'Han', to: 'Firm', document: 'Register extract' }

describe('a row of evidence', () => {
  it('carries document, page, grade, days and share', () => {
    const tie = readEvidence(
      { ...row, share: '17.4', valid_from: '2019-01-01', page: 'p. 4', grade: 'official' },
      2,
    )
    expect(tie).toMatchObject({
      source: { title: 'Register extract', locator: 'p. 4' },
      grade: 'official',
      span: { validFrom: '2019-01-01' },
      at: 'row 2',
    })
    expect(tie.share && writeRange(tie.share)).toBe('17.4')
    const ranged = readEvidence({ ...row, share: '20', share_max: '60' }, 3)
    expect(ranged.share && writeRange(ranged.share)).toEqual({ min: '20', max: '60' })
  })

  it.each([
    ['no document', { ...row, document: ' ' }, /lacks one of/],
    ['a kind we do not know', { ...row, kind: 'possesses' }, /no kind of tie/],
    ['a column we do not know', { ...row, sharee: '5' }, /unknown column "sharee"/],
    ['a grade we do not know', { ...row, grade: 'sure' }, /no grade/],
    ['a share over the whole', { ...row, share: '101' }, /0 to 100/],
    [
      'an end before the beginning',
      { ...row, valid_from: '2020-01-02', valid_to: '2020-01-01' },
      /before it begins/,
    ],
  ])('%s is refused with its row', (_, given, says) => {
    expect(() => readEvidence(given, 7)).toThrow(Failure)
    expect(() => readEvidence(given, 7)).toThrow(says)
    expect(() => readEvidence(given, 7)).toThrow(/row 7/)
  })
})

describe('FollowTheMoney', () => {
  const ownership = (properties: Record<string, string[]>) =>
    tiesOfFtm({ id: 'o-1', schema: 'Ownership', properties })

  it('an ownership is a stake, and a party is none', () => {
    const { ties, issues } = ownership({
      owner: ['p-1'],
      asset: ['c-1'],
      percentage: ['49.5 %'],
      startDate: ['2018-05-01'],
    })
    expect(issues).toEqual([])
    expect(ties).toMatchObject([
      { kind: 'owns', from: 'p-1', to: 'c-1', span: { validFrom: '2018-05-01' } },
    ])
    expect(ties[0]?.share && writeRange(ties[0].share)).toBe('49.5')
    expect(tiesOfFtm({ id: 'c-1', schema: 'Company', properties: {} }).ties).toEqual([])
  })

  it('what cannot be read is an issue and never a guess', () => {
    const { ties, issues } = ownership({
      owner: ['p-1'],
      asset: ['c-1'],
      percentage: ['majority'],
      endDate: ['2019'],
    })
    expect(issues.map(({ code }) => code)).toEqual(['ftm/inexact-day', 'ftm/unread-share'])
    expect(ties[0]).not.toHaveProperty('share')
    expect(ownership({ owner: ['p-1'] }).issues.map(({ code }) => code)).toEqual([
      'ftm/interest-without-end',
    ])
  })

  it('a link that a list draws is not ownership', () => {
    const { ties } = tiesOfFtm({
      id: 'l-1',
      schema: 'UnknownLink',
      properties: { subject: ['s'], object: ['p'] },
    })
    expect(ties.map(({ kind }) => kind)).toEqual(['linked-to'])
  })
})
