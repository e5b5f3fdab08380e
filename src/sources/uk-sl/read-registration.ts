import type { Identifier } from '../../model/index.ts'

/**
 * A registration number of an entity. The list often writes what it is before it, and several in one field (`OGRN: 1 INN: 2`); without a word before it, it
 * is a number in a register of companies.
 */
export function readRegistration(words: string): readonly Identifier[] {
  const labelled = [
    ...words.matchAll(
      /\b([A-Z]{3,10}|[A-Z][a-z]{2,20} ?[a-z]{0,12}) ?: ?([A-Z0-9][A-Z0-9/-]{3,30})/g,
    ),
  ]
  if (labelled.length === 0) return [{ scheme: 'registration', value: words }]
  return labelled.map((found) => {
    const said = found[1] ?? ''
    const isTax = /^(?:INN|TIN|VAT|NIT|EIN|tax)/i.test(said)
    return { scheme: isTax ? 'tax-id' : 'registration', value: found[2] ?? '', said }
  })
}
