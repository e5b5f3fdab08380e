import countries from 'i18n-iso-countries'
import { badInput, type Country, readCountry, sayCountry } from '../../model/index.ts'

/** A country that was given by another name or an old code, with what it was read as. */
export interface Alias {
  readonly given: string
  readonly country: Country
  readonly says: string
}

/** A country as it was read, and the alias where it was given by one. */
export interface ReadCountry {
  readonly country: Country
  readonly alias?: Alias
}

/** Codes of the World Bank's tables that are no ISO codes and that the list of countries does not know. */
const tableCodes: Readonly<Record<string, string>> = { ADO: 'AD', KSV: 'XK', TMP: 'TL', WBG: 'PS' }

/** Reads a country by code, name or alias (ZAR, ROM, Burma). Throws bad input that names the place where it stands and what was expected. */
export function countryAt(given: string, at: string): ReadCountry {
  const found = readCountry(tableCodes[given.trim().toUpperCase()] ?? given)
  if (found === undefined)
    throw badInput(
      at,
      `${at} must be a country by ISO 3166 code or English name, not ${JSON.stringify(given.slice(0, 40))}.`,
    )
  return { country: found, ...aliasOf(given.trim(), found) }
}

function aliasOf(given: string, country: Country): { readonly alias?: Alias } {
  const own = [country, countries.alpha2ToAlpha3(country), sayCountry(country)]
  if (own.some((name) => name?.toLowerCase() === given.toLowerCase())) return {}
  if (given.length > 3 && countries.getAlpha2Code(given, 'en') === country) return {}
  return {
    alias: { given, country, says: `${given} is read as ${sayCountry(country)} (${country}).` },
  }
}
