import type { ListedAddress } from '../../model/index.ts'
import { countryOf } from './draft.ts'
import { type Entity, textsOf } from './entity.ts'

const lines = [
  'remarks',
  'postOfficeBox',
  'street',
  'street2',
  'city',
  'postalCode',
  'region',
  'state',
] as const

/** An address of its own: as the file writes it whole, or its lines in FollowTheMoney's order. */
export function readAddress({ properties, caption }: Entity): ListedAddress {
  const [whole] = textsOf(properties['full'])
  const parts = lines.flatMap((name) => textsOf(properties[name])).join(', ')
  const full = whole ?? (parts === '' ? String(caption ?? '') : parts)
  const country = textsOf(properties['country']).map(countryOf)[0]
  return country === undefined ? { full } : { full, country }
}
