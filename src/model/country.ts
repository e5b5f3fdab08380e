import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

/** A country or territory by its ISO 3166-1 alpha-2 code. */
export type Country = string & { readonly __brand: 'Country' }

countries.registerLocale(english)

/** The names that sentences use where the ISO list has another. */
const spoken: Readonly<Record<string, string>> = {
  BO: 'Bolivia',
  CD: 'DR Congo',
  CN: 'China',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GB: 'United Kingdom',
  IR: 'Iran',
  KP: 'DPRK',
  KR: 'Republic of Korea',
  LA: 'Laos',
  MD: 'Moldova',
  RU: 'Russia',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VE: 'Venezuela',
  VN: 'Viet Nam',
}

/** Other names in use that the ISO list does not carry, by code; old ones too. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  BN: ['Brunei'],
  BS: ['Bahamas, The'],
  CD: ['DRC', 'ZAR', 'Zaire', 'Congo, Democratic Republic of the'],
  CG: ['Congo, Republic of the'],
  CI: ['Ivory Coast', 'Cote d Ivoire'],
  CV: ['Cabo Verde'],
  GB: ['UK', 'Great Britain', 'Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  HK: ['China, Hong Kong Special Administrative Region'],
  IM: ['Man, Isle of'],
  IR: ['Iran (Islamic Republic of)'],
  KN: ['St. Kitts & Nevis'],
  KP: ['North Korea', 'Korea, North', "Democratic People's Republic of Korea"],
  KR: ['ROK', 'South Korea', 'Korea, South'],
  MK: ['Macedonia, The Former Yugoslav Republic of'],
  MM: ['Burma'],
  MO: ['Macau'],
  PS: ['Palestinian', 'West Bank'],
  RO: ['ROM'],
  TL: ['East Timor'],
  US: ['USA'],
  VC: ['St. Vincent and the Grenadines'],
  VG: ['British Virgin Islands'],
  VN: ['Vietnam'],
}

const byName = new Map<string, Country>(
  [
    ...Object.entries(spoken).map(([code, name]) => [code, [name]] as const),
    ...Object.entries(alsoCalled),
  ].flatMap(([code, names]) => names.map((name) => [name.toLowerCase(), code as Country] as const)),
)

/** Reads a country from its alpha-2 or alpha-3 code or an English name; undefined when it is none of them. */
export function readCountry(text: string): Country | undefined {
  const trimmed = text.trim()
  const upper = trimmed.toUpperCase()
  if (upper.length === 2 && countries.isValid(upper)) return upper as Country
  const found =
    byName.get(trimmed.toLowerCase()) ??
    (upper.length === 3 ? countries.alpha3ToAlpha2(upper) : undefined) ??
    countries.getAlpha2Code(trimmed, 'en')
  return found as Country | undefined
}

/** The English name of a country, as a sentence wants it. */
export function sayCountry(country: Country): string {
  return spoken[country] ?? countries.getName(country, 'en') ?? country
}

/** Every country with its name, for a form to offer. */
export function listCountries(): readonly { readonly code: Country; readonly name: string }[] {
  return Object.keys(countries.getAlpha2Codes())
    .map((code) => ({ code: code as Country, name: sayCountry(code as Country) }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}
