import { type Country, readCountry } from '../../model/index.ts'

/** Words looked up before; a list has a few hundred of them, thousands of times over. */
const known = new Map<string, Country | undefined>()

/** `readCountry`, each word looked up once. */
export function countryNamed(said: string): Country | undefined {
  const found = known.get(said)
  if (found !== undefined || known.has(said)) return found
  const country = readCountry(said)
  if (known.size < 10_000) known.set(said, country)
  return country
}
