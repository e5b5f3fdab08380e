import { describe, expect, it } from 'vitest'
import { tokensOf } from '../text/index.ts'
import {
  findLegalForms,
  findPlaces,
  findVesselPrefix,
  legalFormsMeet,
  nicknameClassesOf,
  organisationWordOf,
  personWordOf,
  variantClassOf,
} from './index.ts'

const forms = (name: string) => findLegalForms(tokensOf(name)).map(({ form }) => form)

describe('legal forms', () => {
  it.each([
    ['Nomen Ltd', 'limited'],
    ['Nomen Co., Ltd.', 'limited'],
    ['Nomen GmbH', 'limited'],
    ['ООО Номен', 'limited'],
    ['OOO Nomen', 'limited'],
    ['Nomen d.o.o.', 'limited'],
    ['Nomen DOO', 'limited'],
    ['Nomen Sp. z o.o.', 'limited'],
    ['Nomen S.r.l.', 'limited'],
    ['Nomen SARL', 'limited'],
    ['Nomen Sdn. Bhd.', 'limited'],
    ['Nomen Pte Ltd', 'limited'],
    ['Nomen Limited Liability Company', 'limited'],
    ['丹东某某有限公司', 'limited'],
    ['ЗАО Номен', 'joint-stock'],
    ['Nomen S.A.', 'joint-stock'],
    ['Nomen S.p.A.', 'joint-stock'],
    ['Nomen A.S.', 'joint-stock'],
    ['Nomen AG', 'joint-stock'],
    ['株式会社ノメン', 'joint-stock'],
    ['주식회사 노멘', 'joint-stock'],
    ['Nomen Corporation', 'company'],
    ['شركة نومين', 'company'],
    ['Nomen LLP', 'partnership'],
    ['Nomen Holdings', 'holding'],
    ['FGUP Nomen', 'state-enterprise'],
    ['Stichting Nomen', 'foundation'],
    ['Nomen e.V.', 'association'],
  ])('%s is %s', (name, form) => {
    expect(forms(name)).toEqual([form])
  })

  it.each(['Nomen', 'As Nomen Nescio', 'Ad Nomen', 'Ltd', ''])('%j has none', (name) => {
    expect(forms(name)).toEqual([])
  })

  it('says where they stand', () => {
    expect(findLegalForms(tokensOf('Nomen Trading Co., Ltd. Branch'))).toEqual([
      { form: 'limited', from: 2, to: 4 },
      { form: 'branch', from: 4, to: 5 },
    ])
  })

  it('meet by class, and an open form meets any', () => {
    expect(legalFormsMeet('limited', 'limited')).toBe(true)
    expect(legalFormsMeet('limited', 'company')).toBe(true)
    expect(legalFormsMeet('limited', 'joint-stock')).toBe(false)
  })
})

describe('words of persons', () => {
  it.each([
    ['dr', 'title', 'dr'],
    ['maulavi', 'title', 'mawlawi'],
    ['el', 'article', 'al'],
    ['von', 'particle', 'von'],
    ['ibn', 'kin', 'son'],
    ['oglu', 'kin', 'son'],
    ['bint', 'kin', 'daughter'],
    ['jnr', 'generation', 'junior'],
    ['iii', 'generation', 'third'],
  ])('%s is a %s, %s', (word, kind, name) => {
    expect(personWordOf(word)).toEqual({ kind, class: name })
  })

  it('a name is none', () => {
    expect(personWordOf('nomen')).toBeUndefined()
  })
})

describe('variants', () => {
  it.each([
    ['mohamed', 'muhammad'],
    ['magomed', 'mohammed'],
    ['ri', 'lee'],
    ['yi', 'rhee'],
    ['pak', 'park'],
    ['choe', 'choi'],
    ['jong', 'chong'],
    ['sergei', 'serhiy'],
    ['abdulrahman', 'abdurrahman'],
    ['abdalrahman', 'abdelrahman'],
    ['abdulhay', 'abdalhai'],
    ['abdullatif', 'abdellatif'],
    ['habibullah', 'habibollah'],
    ['shamsuddin', 'shamseddine'],
    ['shamsaldin', 'shamsuddin'],
  ])('%s and %s may be one name', (left, right) => {
    expect(variantClassOf(left)).toBeDefined()
    expect(variantClassOf(left)).toBe(variantClassOf(right))
  })

  it.each([
    ['abdulrahman', 'abdulrahim'],
    ['habibullah', 'hamidullah'],
    ['shamsuddin', 'sirajuddin'],
    ['hasan', 'husayn'],
    ['mahmud', 'muhammad'],
    ['pak', 'paek'],
  ])('%s and %s are two', (left, right) => {
    expect(variantClassOf(left)).not.toBe(variantClassOf(right))
  })

  it.each([
    ['bill', 'william'],
    ['sasha', 'aleksandr'],
    ['sasha', 'aleksandra'],
    ['pepe', 'jose'],
    ['yusuf', 'joseph'],
  ])('%s may stand for %s', (short, name) => {
    expect(nicknameClassesOf(short)).toContain(name)
  })
})

describe('words of bodies', () => {
  it.each([
    ['intl', 'international', 'weak'],
    ['torgovyy', 'trading', 'weak'],
    ['maoyi', 'trading', 'weak'],
    ['banque', 'bank', 'plain'],
    ['maritime', 'shipping', 'plain'],
    ['univ', 'university', 'plain'],
    ['der', 'the', 'stop'],
  ])('%s says %s and is %s', (word, same, weight) => {
    expect(organisationWordOf(word)).toMatchObject({ weight })
    expect(organisationWordOf(word)?.class).toBe(organisationWordOf(same)?.class)
  })
})

describe('places', () => {
  it.each([
    ["Bank of the Democratic People's Republic of Korea", 'kp'],
    ['Nomen DPRK', 'kp'],
    ['Choson Nomen', 'kp'],
    ['North Korean Nomen', 'kp'],
    ['Nomen (Chile)', 'cl'],
    ['Chilean Nomen', 'cl'],
    ['Банк Россия', 'ru'],
    ['Krimea Nomen', 'ua-43'],
    ['中国某某公司', 'cn'],
    ['Nomen Korea', 'korea'],
  ])('%s is of %s', (name, place) => {
    expect(findPlaces(tokensOf(name)).map((found) => found.place)).toContain(place)
  })

  it('North is not South', () => {
    const [north] = findPlaces(tokensOf('Northern Nomen'))
    const [south] = findPlaces(tokensOf('Nomen South'))
    expect([north?.kind, north?.place, south?.place]).toEqual(['compass', 'north', 'south'])
  })
})

describe('prefixes of ships', () => {
  it.each([
    ['M/V Nomen', 1],
    ['MV Nomen', 1],
    ['M V Nomen', 2],
    ['Motor Tanker Nomen', 2],
    ['F.V. Nomen', 1],
  ])('%s has one', (name, to) => {
    expect(findVesselPrefix(tokensOf(name))).toEqual({ from: 0, to })
  })

  it.each(['Nomen', 'MV', 'Nomen MV'])('%s has none', (name) => {
    expect(findVesselPrefix(tokensOf(name))).toBeUndefined()
  })
})
