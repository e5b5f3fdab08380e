import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Licences and other numbers that a text names and no scheme is for. */
export const mineLicence: Miner = {
  hints: ['licence n', 'license n', 'd-u-n-s'],
  mine: (text, site) => ({
    identifiers: labelledIdentifiers(text, label, 'other', site),
  }),
}

const label =
  /\b(?:trade |business |provider |driver.s )?licen[cs]e (?:number|no\.)|\bD-U-N-S number/gi
