import type { Identifier, ListedAddress } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { contacts } from './lookups.ts'
import type { PartyDraft } from './party-draft.ts'
import { readPlaceCountry, readPlaceLine, tieOf } from './read-place.ts'

/** Reads an `address`; the list hangs contacts and remarks on addresses that are otherwise empty. */
export function readAddress(take: RecordTaker, draft: PartyDraft, report: Report): void {
  const place = readPlaceCountry(take)
  const full = readPlaceLine(take, place)
  const remarks = [...take.texts('remark'), ...take.texts('additionalInformation')]
  const isThen = take.attribute('asAtListingTime') === 'true'
  const tie = tieOf('address', place)
  if (tie !== undefined) draft.ties.push(tie)
  for (const contact of take.children('contactInfo')) {
    readContact(contact, draft.identifiers, report)
  }
  if (full === '') {
    for (const text of remarks) draft.remarks.push({ field: 'address/remark', text })
    return
  }
  const address: Draft<ListedAddress> = { full }
  if (place.country !== undefined) address.country = place.country
  if (isThen) remarks.unshift('as at the time of listing')
  if (remarks.length > 0) address.note = remarks.join('; ')
  draft.addresses.push(address)
}

function readContact(take: RecordTaker, identifiers: Identifier[], report: Report): void {
  const said = take.attribute('key')
  const values = take.attribute('value') ?? take.own() ?? ''
  const scheme = contacts[said?.toLowerCase() ?? '']
  if (scheme === undefined) {
    report('unknown-contact', `The contact "${said ?? ''}" is not known.`, 'Add it to lookups.ts.')
  }
  for (const words of values.split(/[,;]/)) {
    const value = words.trim()
    if (value === '') continue
    const contact = { scheme: scheme ?? 'other', value }
    identifiers.push(said === undefined ? contact : { ...contact, said })
  }
}
