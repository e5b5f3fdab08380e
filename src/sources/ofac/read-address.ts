import type { ListedAddress } from '../../model/index.ts'
import type { AddressRow } from './ofac-rows.ts'
import { knownCountry } from './read-number.ts'

/** An address in one line; none for the empty row that OFAC keeps where no address is known. */
export function readAddress(row: AddressRow): readonly ListedAddress[] {
  const lines = [row.street, row.city, row.country].filter((line) => line !== undefined)
  if (lines.length === 0) return []
  const country = row.country === undefined ? undefined : knownCountry(row.country)
  return [
    {
      full: lines.join(', '),
      ...(country === undefined ? {} : { country }),
      ...(row.remarks === undefined ? {} : { note: row.remarks }),
    },
  ]
}
