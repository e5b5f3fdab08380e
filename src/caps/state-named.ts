import { readCountry, sayCountry } from '../model/index.ts'

const mostKept = 10_000
const kept = new Map<string, string>()

/** A reporter by one name, however it was written: CN, CHN and China are one State. What is no country stays as it is. */
export function stateNamed(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  const country = readCountry(text)
  const name = country === undefined ? text.trim() : sayCountry(country)
  if (kept.size < mostKept) kept.set(text, name)
  return name
}
