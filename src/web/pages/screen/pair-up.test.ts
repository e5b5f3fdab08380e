import { describe, expect, it } from 'vitest'
import { otherEvidence, pairUp } from './pair-up.ts'

const says = ''
const weight = 1

describe('two names part by part', () => {
  it('spells parts as their names do and keeps the order asked', () => {
    const evidence = [
      { kind: 'met', query: 'ram', listed: 'ram', says, weight },
      { kind: 'near', query: 'hwa', listed: 'hva', says, weight },
      { kind: 'met', query: 'ko', listed: 'ko', says, weight },
    ]
    expect(
      pairUp(evidence, 'Ko Hwa Ram', 'RAM, Hva Kó').map(({ asked, listed }) => [asked, listed]),
    ).toEqual([
      ['Ko', 'Kó'],
      ['Hwa', 'Hva'],
      ['Ram', 'RAM'],
    ])
  })

  it('puts a part that only the listed name has where it has it', () => {
    const evidence = [
      { kind: 'met', query: 'lantern', listed: 'lantern', says, weight },
      { kind: 'met', query: 'corporation', listed: 'corporation', says, weight },
      { kind: 'missing', listed: 'trading', says, weight: -1 },
      { kind: 'missing', listed: 'invented', says, weight: -1 },
    ]
    const columns = pairUp(evidence, 'Lantern Corporation', 'Invented Lantern Trading Corporation')
    expect(columns.map(({ asked, listed }) => [asked ?? '', listed])).toEqual([
      ['', 'Invented'],
      ['Lantern', 'Lantern'],
      ['', 'Trading'],
      ['Corporation', 'Corporation'],
    ])
  })

  it('sets the halves of a contradiction over each other, and what is over stays missing', () => {
    const evidence = [
      { kind: 'conflict', query: 'birch', says: 'a.', weight: -1 },
      { kind: 'conflict', listed: 'alder', says: 'b.', weight: -1 },
      { kind: 'conflict', listed: 'tree', says: 'c.', weight: -1 },
    ]
    expect(pairUp(evidence, 'Birch', 'Alder Tree')).toEqual([
      { kind: 'conflict', asked: 'Birch', listed: 'Alder', says: 'a. b.' },
      { kind: 'missing', listed: 'Tree', says: 'c.' },
    ])
  })

  it("keeps the scorer's spelling of a part that its name writes in another script", () => {
    const evidence = [{ kind: 'met', query: 'ko', listed: 'ko', says, weight }]
    expect(pairUp(evidence, 'Ko', '고')[0]?.listed).toBe('ko')
  })

  it('finds parts inside a word that its script does not space', () => {
    const evidence = [
      { kind: 'met', query: '원', listed: 'Won', says, weight },
      { kind: 'met', query: '리', listed: 'RI', says, weight },
      { kind: 'met', query: '호', listed: 'HO', says, weight },
    ]
    expect(
      pairUp(evidence, '리원호', 'RI WON HO').map(({ asked, listed }) => [asked, listed]),
    ).toEqual([
      ['리', 'RI'],
      ['원', 'WON'],
      ['호', 'HO'],
    ])
  })

  it('finds a part of several words, and a whole word before the same letters in another', () => {
    const evidence = [
      { kind: 'missing', listed: 'co ltd', says, weight: -1 },
      { kind: 'met', query: 'an', listed: 'an', says, weight },
    ]
    expect(pairUp(evidence, 'An', 'Lantern An, Co. Ltd.').map(({ listed }) => listed)).toEqual([
      'An',
      'Co. Ltd',
    ])
  })

  it('uses each word once', () => {
    const evidence = [
      { kind: 'met', query: 'ko', listed: 'ko', says, weight },
      { kind: 'extra', query: 'ko', says, weight },
    ]
    expect(pairUp(evidence, 'Ko KO', 'Ko').map(({ asked }) => asked)).toEqual(['Ko', 'KO'])
  })

  it('leaves numbers and dates to the rest', () => {
    const evidence = [
      { kind: 'identifier', query: '9999955', listed: '9999955', says, weight },
      { kind: 'met', query: 'ko', listed: 'ko', says, weight },
      { kind: 'something-new', says, weight },
    ]
    expect(otherEvidence(evidence).map(({ kind }) => kind)).toEqual(['identifier', 'something-new'])
  })
})
