import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Numbers in a register of companies, trades or charities. */
export const mineRegistration: Miner = {
  hints: [
    'registration',
    'registry',
    'registered c',
    'company n',
    'charity n',
    'federal n',
    'ogrn',
    'c.r. no',
  ],
  mine: (text, site) => ({
    identifiers: labelledIdentifiers(text, label, 'registration', site),
  }),
}

const label =
  /\b(?:(?:(?:business|company|commercial|trade|corporate|state|official|charitable?|charity)\s{1,2})?(?:registration|registry)\s{1,2}(?:numbers?|no\.?|id)|registered (?:company|charity) (?:number|no\.?)|(?:company|charity) (?:number|no\.?)|federal no\.?|OGRN\b|C\.R\. No\.)/gi
