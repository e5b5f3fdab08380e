import type { CountryTie, Identifier, ListedAddress } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { contacts } from './lookups.ts'
import { readPlaceCountry, readPlaceLine, tieOf } from './read-place.ts'

/** An `address` with the contacts and remarks that hang on it. */
export interface Address {
  readonly addresses: readonly ListedAddress[]
  readonly ties: readonly CountryTie[]
  readonly identifiers: readonly Identifier[]
  readonly remarks: readonly string[]
}

/** Reads an `address`; the list hangs contacts and remarks on addresses that are otherwise empty. */
export function readAddress(take: RecordTaker, report: Report): Address {
  const country = readPlaceCountry(take)
  const full = readPlaceLine(take, country)
  const remarks = [...take.texts('remark'), ...take.texts('additionalInformation')]
  const isThen = take.attribute('asAtListingTime') === 'true'
  const note = [...(isThen ? ['as at the time of listing'] : []), ...remarks].join('; ')
  return {
    addresses:
      full === ''
        ? []
        : [
            {
              full,
              ...present({ country: country.country, note: note === '' ? undefined : note }),
            },
          ],
    ties: tieOf('address', country),
    identifiers: take.children('contactInfo').flatMap((contact) => readContact(contact, report)),
    remarks: full === '' ? remarks : [],
  }
}

function readContact(take: RecordTaker, report: Report): readonly Identifier[] {
  const key = take.attribute('key')
  const values = take.attribute('value') ?? take.own()
  const scheme = contacts[key?.toLowerCase() ?? '']
  if (scheme === undefined) {
    report('unknown-contact', `The contact "${key ?? ''}" is not known.`, 'Add it to lookups.ts.')
  }
  return (values ?? '')
    .split(/[,;]/)
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .map((value) => ({ scheme: scheme ?? 'other', value, ...present({ said: key }) }))
}
