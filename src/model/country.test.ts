import { describe, expect, it } from 'vitest'
import { listCountries, readCountry, sayCountry } from './index.ts'

describe('reading a country', () => {
  it.each([
    ['KP', 'KP'],
    ['kp', 'KP'],
    ['  kp ', 'KP'],
    ['PRK', 'KP'],
    ['prk', 'KP'],
    ['DPRK', 'KP'],
    ['North Korea', 'KP'],
    ['north korea', 'KP'],
    ['Korea, North', 'KP'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['KOR', 'KR'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Burma', 'MM'],
    ['Myanmar', 'MM'],
    ['ZAR', 'CD'],
    ['COD', 'CD'],
    ['DRC', 'CD'],
    ['ROM', 'RO'],
    ['ROU', 'RO'],
    ['Romania', 'RO'],
    ['UK', 'GB'],
    ['GBR', 'GB'],
    ['United Kingdom', 'GB'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['RUS', 'RU'],
    ['China', 'CN'],
    ['CHN', 'CN'],
    ['Iran', 'IR'],
    ['Viet Nam', 'VN'],
    ['Hong Kong', 'HK'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
  ])('takes %j as %s', (text, code) => {
    expect(readCountry(text)).toBe(code)
  })

  it.each(['', ' ', 'ZZ', 'EU', 'Korea', 'Narnia', 'K', 'KPP', '??', 'constructor', '__proto__'])(
    'refuses %j',
    (text) => {
      expect(readCountry(text)).toBeUndefined()
    },
  )
})

describe('the list of countries', () => {
  const countries = listCountries()

  it('offers every country once, in the order of the names', () => {
    const names = countries.map(({ name }) => name)
    expect(countries.length).toBeGreaterThan(240)
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
    expect(names).toEqual([...names].sort())
  })

  it('says no country by a name that reads as another, or as none', () => {
    expect(countries.filter(({ code, name }) => readCountry(name) !== code)).toEqual([])
  })

  it('reads every code it offers', () => {
    expect(countries.filter(({ code }) => readCountry(code) !== code)).toEqual([])
  })

  it.each([
    ['KP', 'DPRK'],
    ['RU', 'Russia'],
    ['FR', 'France'],
  ])('says %s as %s', (code, name) => {
    const country = readCountry(code)
    expect(country && sayCountry(country)).toBe(name)
  })
})
