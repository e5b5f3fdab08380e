import { type Identifier, readImo } from '../../../model/index.ts'
import type { Miner } from './mined.ts'
import { readImoCompany } from './read-imo-company.ts'

/** `IMO`, then at most a few words that say it is a number, then seven digits. */
const written =
  /(?:\b(company) (?:number|no\.?|id)\W{0,2})?\bIMO\b(?:[\s):]{1,3}(company|ship|vessel))?(?:[\s)]{1,3}(?:identification )?(?:number|numbers|no\.?))?[\s:#.)-]{0,4}(\d{7})\b/gi

/**
 * Numbers of the International Maritime Organization. One scheme numbers hulls, another companies and registered owners, both seven
 * digits with a check digit of their own; texts call both "IMO number". What passes only one check is that; what passes both is what the
 * text says, else what the record is; what passes neither is kept as `other` and says so.
 */
export const mineImo: Miner = {
  hints: ['imo'],
  mine: (text, { field, schema }) => {
    const identifiers = [...text.matchAll(written)].map((found): Identifier => {
      const value = found[3] ?? ''
      const word = (found[1] ?? found[2])?.toLowerCase()
      const said = word === 'company' ? 'Company Number IMO' : 'IMO'
      const scheme = schemeOf(value, word ?? (schema === 'Vessel' ? 'vessel' : undefined), schema)
      return scheme === 'other'
        ? { scheme, value, said, minedFrom: field, note: 'The check digit does not agree.' }
        : { scheme, value, said, minedFrom: field }
    })
    return { identifiers }
  },
}

function schemeOf(
  value: string,
  word: string | undefined,
  schema: string | undefined,
): 'imo' | 'imo-company' | 'other' {
  const asShip = readImo(value) !== undefined
  const asCompany = readImoCompany(value) !== undefined
  if (asShip && asCompany) {
    const isShip = word === undefined ? schema === undefined : word !== 'company'
    return isShip ? 'imo' : 'imo-company'
  }
  if (asShip) return 'imo'
  return asCompany ? 'imo-company' : 'other'
}
