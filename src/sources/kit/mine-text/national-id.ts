import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Numbers of persons and of their identity cards. */
export const mineNationalId: Miner = {
  hints: [
    'national i',
    'card',
    'personal i',
    'cedula',
    'cédula',
    'cnic',
    'c.u.r.p',
    'curp',
    'd.n.i',
    'dni',
    'ssn',
    'social sec',
  ],
  mine: (text, site) => ({
    identifiers: labelledIdentifiers(text, label, 'national-id', site),
  }),
}

const label =
  /\b(?:national (?:id(?:entification|entity)?|insurance)(?: card)?(?: (?:numbers?|nos?\b\.?))?|(?:id|identity|identification) card(?: (?:numbers?|nos?\b\.?))?|personal (?:id|identification)(?: card)?(?: (?:numbers?|nos?\b\.?|code))?|c[ée]dula(?: (?:no\.?|number))?|CNIC(?: (?:no\.?|number))?|C\.U\.R\.P\.|CURP\b|D\.N\.I\.|DNI\b|SSN\b|social security (?:no\.?|number))/gi
