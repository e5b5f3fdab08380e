import type { Country, ListedAddress } from '../../model/index.ts'
import type { Fields } from './fields.ts'
import type { ReferenceValues } from './reference-values.ts'

/** A place of the file, which features refer to by number. */
export interface Place {
  /** One line, in the order of the postal parts; undefined where only a country is known. */
  readonly line?: string
  /** The country in the file's words. */
  readonly countrySaid?: string
  readonly country?: Country
}

export function readLocation(take: Fields, refs: ReferenceValues): Place {
  const parts = take.children('LocationPart').map((part) => {
    const order = partOrder.indexOf(refs.text('LocPartType', part.attribute('LocPartTypeID')) ?? '')
    const values = part.children('LocationPartValue').flatMap((value) => {
      const comment = value.text('Comment')
      const said = value.text('Value')
      if (said === undefined) return []
      return [comment === undefined ? said : `${said} (${comment})`]
    })
    return { order: order === -1 ? partOrder.length : order, text: values.join(', ') }
  })
  const lines = parts.filter(({ text }) => text !== '').sort((a, b) => a.order - b.order)
  const id = take.child('LocationCountry')?.attribute('CountryID')
  const area = take.child('LocationAreaCode')?.attribute('AreaCodeID')
  const countryId = id ?? refs.field('AreaCode', area, 'CountryID')
  const countrySaid = refs.text('Country', countryId) ?? refs.field('AreaCode', area, 'Description')
  const country = refs.country(countryId)
  return {
    ...(lines.length === 0 ? {} : { line: lines.map(({ text }) => text).join(', ') }),
    ...(countrySaid === undefined ? {} : { countrySaid }),
    ...(country === undefined ? {} : { country }),
  }
}

const partOrder = [
  'ADDRESS1',
  'ADDRESS2',
  'ADDRESS3',
  'CITY',
  'STATE/PROVINCE',
  'POSTAL CODE',
  'REGION',
]

/** A place as an address; undefined where nothing of it is known. */
export function addressAt({ line, countrySaid, country }: Place): ListedAddress | undefined {
  const full = [line, countrySaid].filter((part) => part !== undefined).join(', ')
  if (full === '') return undefined
  return country === undefined ? { full } : { full, country }
}
