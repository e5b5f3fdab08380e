import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Tail and construction numbers of aircraft. */
export const mineAircraft: Miner = {
  hints: ['tail n', 'aircraft ', 'serial n'],
  mine: (text, site) => ({
    identifiers: labelledIdentifiers(text, label, 'aircraft', site),
  }),
}

const label =
  /\b(?:(?:aircraft )?tail (?:number|no\.?)|aircraft (?:construction|registration) number|manufacturer's serial number(?: \(MSN\))?)/gi
