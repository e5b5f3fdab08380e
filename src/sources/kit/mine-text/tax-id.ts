import { labelledIdentifiers } from './labelled.ts'
import type { Miner } from './mined.ts'

/** Numbers under which a party pays tax. */
export const mineTaxId: Miner = {
  hints: [
    'tax',
    'tin',
    'vat',
    'v.a.t',
    'employer i',
    'inn',
    'nit',
    'r.f.c',
    'rfc',
    'ruc',
    'rif',
    'fiscal',
  ],
  mine: (text, site) => ({
    identifiers: labelledIdentifiers(text, label, 'tax-id', site),
  }),
}

const label =
  /\b(?:(?:[a-z]{4,20} )?national tax (?:no\.?|number)|tax (?:id|identification|registration|payer)(?: (?:no\.?|numbers?|code))?|TIN\b|taxpayer (?:id|identification)(?: (?:no\.?|number))?|(?:VAT|V\.A\.T\.)(?: (?:registration )?(?:no\.?|number))?|(?:federal )?employer identification (?:no\.?|number)|INN\b|NIT\b|R\.F\.C\.|RFC\b|RUC\b|RIF\b|fiscal code)/gi
