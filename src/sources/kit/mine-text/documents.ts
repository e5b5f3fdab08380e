import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Passport numbers. */
export const minePassport: Miner = (text, site) => ({
  identifiers: labelledIdentifiers(text, passport, 'passport', site),
})

/** Numbers of identity cards and of persons. */
export const mineNationalId: Miner = (text, site) => ({
  identifiers: labelledIdentifiers(text, nationalId, 'national-id', site),
})

/** Numbers under which a party pays tax. */
export const mineTaxId: Miner = (text, site) => ({
  identifiers: labelledIdentifiers(text, taxId, 'tax-id', site),
})

/** Numbers in a register of companies or trades. */
export const mineRegistration: Miner = (text, site) => ({
  identifiers: labelledIdentifiers(text, registration, 'registration', site),
})

/** Tail and construction numbers of aircraft. */
export const mineAircraft: Miner = (text, site) => ({
  identifiers: labelledIdentifiers(text, aircraft, 'aircraft', site),
})

/** Licences and other numbers that a text names and no scheme is for. */
export const mineLicence: Miner = (text, site) => ({
  identifiers: labelledIdentifiers(text, licence, 'other', site),
})

const passport = /\b(?:diplomatic |service |special |alt\. )?passport(?: (?:numbers?|nos?\.?|n°))?/gi

const nationalId =
  /\b(?:national (?:id(?:entification|entity)?|insurance)(?: card)?(?: (?:numbers?|nos?\b\.?))?|(?:id|identity|identification) card(?: (?:numbers?|nos?\b\.?))?|personal (?:id|identification)(?: (?:numbers?|nos?\b\.?|code))?|c[ée]dula(?: (?:no\.?|number))?|CNIC(?: (?:no\.?|number))?|C\.U\.R\.P\.|CURP\b|D\.N\.I\.|DNI\b|SSN\b|social security (?:no\.?|number))/gi

const taxId =
  /\b(?:(?:[a-z]{4,20} )?national tax (?:no\.?|number)|tax (?:id|identification|registration|payer)(?: (?:no\.?|numbers?|code))?|TIN\b|taxpayer (?:id|identification)(?: (?:no\.?|number))?|(?:VAT|V\.A\.T\.)(?: (?:registration )?(?:no\.?|number))?|(?:federal )?employer identification (?:no\.?|number)|INN\b|NIT\b|R\.F\.C\.|RFC\b|RUC\b|RIF\b|fiscal code)/gi

const registration =
  /\b(?:(?:(?:business|company|commercial|trade|corporate|state|official|charitable?|charity)\s{1,2})?(?:registration|registry)\s{1,2}(?:numbers?|no\.?|id)|registered (?:company|charity) (?:number|no\.?)|(?:company|charity) (?:number|no\.?)|federal no\.?|OGRN\b|C\.R\. No\.)/gi

const aircraft =
  /\b(?:(?:aircraft )?tail (?:number|no\.?)|aircraft (?:construction|registration) number|manufacturer's serial number(?: \(MSN\))?)/gi

const licence = /\b(?:trade |business |provider )?licen[cs]e (?:number|no\.)|\bD-U-N-S number/gi
