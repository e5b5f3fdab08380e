import { countryNamed } from '../xml-country.ts'
import type { Miner } from './mined.ts'

/** A business identifier code (ISO 9362), eight or eleven characters, after the word for it; its fifth and sixth letters are a country. */
export const mineSwift: Miner = {
  hints: ['swift', 'bic'],
  mine: (text, { field }) => ({
    identifiers: [...text.matchAll(written)].flatMap((found) => {
      const value = found[2] ?? ''
      const country = countryNamed(value.slice(4, 6))
      if (country === undefined) return []
      return [{ scheme: 'swift', value, country, said: found[1] ?? '', minedFrom: field } as const]
    }),
  }),
}

const written =
  /\b(SWIFT\s{0,2}\/\s{0,2}BIC|SWIFT|Swift|BIC)\b(?:\s{1,2}(?:[Cc]ode|CODE|[Nn]umber))?[\s:#-]{0,4}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/g
