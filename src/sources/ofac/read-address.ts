import type { ListedAddress } from '../../model/index.ts'
import type { AddressRow } from './ofac-rows.ts'
import { knownCountry } from './read-number.ts'

/** An address in one line; undefined for the empty row that OFAC keeps where no address is known. */
export function readAddress({
  street,
  city,
  country,
  remarks,
}: AddressRow): ListedAddress | undefined {
  const full = join(join(street, city), country)
  if (full === undefined) return undefined
  const known = country === undefined ? undefined : knownCountry(country)
  const address = known === undefined ? { full } : { full, country: known }
  return remarks === undefined ? address : { ...address, note: remarks }
}

function join(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return `${left}, ${right}`
}
