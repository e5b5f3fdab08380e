import { describe, expect, it } from 'vitest'
import type { Day, ListedParty } from '../../model/index.ts'
import { asFtm } from './as-ftm.ts'
import { changesBetween } from './describe-changes.ts'

const party: ListedParty = {
  list: 'test-list',
  reference: 'T.001',
  schema: 'Person',
  names: [
    {
      full: 'AMARO Vesk',
      kind: 'primary',
      quality: 'strong',
      parts: [
        { kind: 'family', value: 'AMARO' },
        { kind: 'given', value: 'Vesk' },
      ],
    },
    { full: 'The Weaver', kind: 'alias', quality: 'weak' },
    { full: 'Vesk Old', kind: 'former', quality: 'unstated' },
  ],
  genders: ['male'],
  birthDates: [{ value: '1960', until: '1962' }],
  birthPlaces: ['Port Example'],
  ties: [{ as: 'nationality', said: 'Nowhere' }],
  addresses: [],
  identifiers: [{ scheme: 'passport', value: 'X123', said: 'Passport' }],
  titles: [],
  positions: ['Weaver'],
  relations: [],
  designation: {
    programs: ['TEST'],
    legalBasis: [],
    measures: ['Asset freeze'],
    reasons: [],
    designatedOn: '2016-03-02' as Day,
    amendedOn: [],
  },
  remarks: [],
  links: [],
}

describe('what changed in a record', () => {
  it('is nothing between equal ones', () => {
    expect(changesBetween(party, structuredClone(party))).toEqual([])
  })

  it('is told field by field, in words', () => {
    const after: ListedParty = {
      ...party,
      names: party.names.slice(0, 2),
      positions: ['Weaver', 'Broker'],
      designation: { ...party.designation, programs: ['TEST', 'OTHER'] },
    }
    expect(changesBetween(party, after)).toEqual([
      { field: 'designation: programs', before: 'TEST', after: 'TEST\nOTHER' },
      {
        field: 'names',
        before:
          'AMARO Vesk, kind primary, quality strong\nThe Weaver, kind alias, quality weak\nVesk Old, kind former, quality unstated',
        after: 'AMARO Vesk, kind primary, quality strong\nThe Weaver, kind alias, quality weak',
      },
      { field: 'positions', before: 'Weaver', after: 'Weaver\nBroker' },
    ])
  })

  it('says what was not there before, and what no longer is', () => {
    const bare: ListedParty = { ...party, positions: [] }
    expect(changesBetween(bare, party)).toEqual([
      { field: 'positions', before: null, after: 'Weaver' },
    ])
    expect(changesBetween(party, bare)).toEqual([
      { field: 'positions', before: 'Weaver', after: null },
    ])
  })
})

describe('a record as FollowTheMoney', () => {
  it('keeps names, dates, identifiers and programmes in its properties', () => {
    expect(asFtm(party)).toEqual({
      id: 'test-list:T.001',
      caption: 'AMARO Vesk',
      schema: 'Person',
      properties: {
        birthDate: ['1960', '1962'],
        birthPlace: ['Port Example'],
        firstName: ['Vesk'],
        gender: ['male'],
        lastName: ['AMARO'],
        name: ['AMARO Vesk'],
        nationality: ['Nowhere'],
        passportNumber: ['X123'],
        position: ['Weaver'],
        previousName: ['Vesk Old'],
        program: ['TEST'],
        topics: ['sanction'],
        weakAlias: ['The Weaver'],
      },
      datasets: ['test-list'],
      target: true,
    })
  })
})
