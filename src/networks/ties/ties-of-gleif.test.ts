import { describe, expect, it } from 'vitest'
import { tiesOfGleif } from './ties-of-gleif.ts'

const row = (change: Readonly<Record<string, string>> = {}) => ({
  'Relationship.StartNode.NodeID': '529900EXAMPLECHILD01',
  'Relationship.StartNode.NodeIDType': 'LEI',
  'Relationship.EndNode.NodeID': '529900EXAMPLEPARNT02',
  'Relationship.EndNode.NodeIDType': 'LEI',
  'Relationship.RelationshipType': 'IS_DIRECTLY_CONSOLIDATED_BY',
  'Relationship.Period.1.startDate': '2015-01-01T00:00:00.000Z',
  'Relationship.Period.1.endDate': '2015-12-31T00:00:00.000Z',
  'Relationship.Period.1.periodType': 'ACCOUNTING_PERIOD',
  'Relationship.Period.2.startDate': '2014-03-05T00:00:00.000Z',
  'Relationship.Period.2.endDate': '',
  'Relationship.Period.2.periodType': 'RELATIONSHIP_PERIOD',
  'Relationship.RelationshipStatus': 'ACTIVE',
  'Registration.LastUpdateDate': '2020-06-07T08:09:10Z',
  'Registration.ValidationDocuments': 'ACCOUNTS_FILING',
  ...change,
})

describe("a row of GLEIF's level 2", () => {
  it('is control by consolidation over the period of the relationship, and no share', () => {
    const { ties, issues } = tiesOfGleif(row(), 7)
    expect(issues).toEqual([])
    expect(ties).toEqual([
      {
        kind: 'consolidates',
        from: '529900EXAMPLEPARNT02',
        to: '529900EXAMPLECHILD01',
        span: { validFrom: '2014-03-05' },
        source: {
          title: 'GLEIF level 2 data',
          locator: 'IS_DIRECTLY_CONSOLIDATED_BY; ACCOUNTS_FILING',
        },
        grade: 'official',
        at: 'row 7',
      },
    ])
  })

  it('that is inactive ends when its record last changed', () => {
    const { ties } = tiesOfGleif(row({ 'Relationship.RelationshipStatus': 'INACTIVE' }), 1)
    expect(ties[0]?.span).toEqual({ validFrom: '2014-03-05', validTo: '2020-06-07' })
  })

  it.each([
    ['IS_FUND-MANAGED_BY', 'gleif/no-tie'],
    ['IS_SOMETHING_NEW', 'gleif/unknown-type'],
  ])('of %s ties nobody and says so: %s', (type, code) => {
    const { ties, issues } = tiesOfGleif(row({ 'Relationship.RelationshipType': type }), 1)
    expect(ties).toEqual([])
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  it.each([
    [{ 'Relationship.EndNode.NodeID': '' }, /^row 3 lacks one of/],
    [{ 'Relationship.Period.2.startDate': '2014-02-30T00:00:00Z' }, /which is no day/],
    [{ 'Relationship.Period.2.endDate': '2013-01-01T00:00:00Z' }, /before it begins/],
  ])('%j is refused with its row', (change, sentence) => {
    expect(() => tiesOfGleif(row(change), 3)).toThrow(sentence)
  })
})
