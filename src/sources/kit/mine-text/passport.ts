import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Passport numbers, after the word. */
export const minePassport: Miner = {
  hints: ['passport'],
  mine: (text, site) => ({
    identifiers: labelledIdentifiers(text, label, 'passport', site),
  }),
}

const label = /\b(?:diplomatic |service |special |alt\. )?passport(?: (?:numbers?|nos?\.?|n°))?/gi
