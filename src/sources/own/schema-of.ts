import type { OwnMapping } from './mapping.ts'

/** Kinds of party as FollowTheMoney calls them. */
const schemata = [
  'Person',
  'Organization',
  'Company',
  'LegalEntity',
  'PublicBody',
  'Vessel',
  'Airplane',
  'Vehicle',
  'CryptoWallet',
  'BankAccount',
  'Security',
  'RealEstate',
] as const

/** The kind of a row by the table's own word; one that nobody knows is a legal entity, and said. */
export function schemaOf(
  said: string | undefined,
  { schemata: own = {} }: OwnMapping,
): { readonly schema: string; readonly unknown?: string } {
  if (said === undefined) return { schema: 'LegalEntity' }
  const word = Object.hasOwn(own, said) ? String(own[said]) : said
  const schema = schemata.find((one) => one.toLowerCase() === word.toLowerCase())
  return schema === undefined ? { schema: 'LegalEntity', unknown: said } : { schema }
}
