import type { ListedName, ListedParty } from '../../model/index.ts'
import { addAll } from '../kit/add-all.ts'
import { distinct } from '../kit/distinct.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Drop, Report } from '../kit/xml-list.ts'
import { schemas } from './lookups.ts'
import { openDraft, type PartyDraft } from './party-draft.ts'
import { readAddress } from './read-address.ts'
import { readBirth } from './read-birth.ts'
import { readIdentification } from './read-identification.ts'
import { readName } from './read-name.ts'
import { type PlaceCountry, readPlaceCountry, tieOf } from './read-place.ts'
import { readRegulations } from './read-regulations.ts'

/** Reads a `sanctionEntity`. Its reference is the EU reference number; records too old to have one go by the list's own logical id. */
export function readParty(take: RecordTaker, report: Report): ListedParty | Drop {
  const logicalId = take.attribute('logicalId')
  const reference = take.attribute('euReferenceNumber') ?? logicalId
  const type = take.child('subjectType')?.attribute('code')
  const schema = schemas[type ?? '']
  if (schema === undefined) {
    report(
      'unknown-kind',
      `The type of subject "${type ?? ''}" is not known.`,
      'Add it to lookups.ts.',
    )
  }
  const isPerson = schema === 'Person'
  const texts = [...take.texts('remark'), ...take.texts('additionalInformation')]
  const mined = texts.map((text) => mineText(text, 'remark', schema))
  const draft = gather(take, texts, report)
  const { designation, links, inForce } = readRegulations(take, report)
  for (const find of mined) {
    addAll(draft.birthDates, find.birthDates)
    addAll(draft.identifiers, find.identifiers)
  }
  const positions = distinct(draft.positions)
  if (!isPerson) {
    for (const text of positions) draft.remarks.push({ field: 'nameAlias/@function', text })
  }
  const party: ListedParty = {
    list: 'eu-fsf',
    reference: reference ?? '',
    schema: schema ?? 'LegalEntity',
    names: lead(draft.names),
    genders: distinct(draft.genders),
    birthDates: draft.birthDates,
    birthPlaces: draft.birthPlaces,
    ties: draft.ties,
    addresses: draft.addresses,
    identifiers: draft.identifiers,
    titles: distinct(draft.titles),
    positions: isPerson ? positions : [],
    relations: mined.flatMap(({ relations }) => relations),
    designation,
    remarks: draft.remarks,
    links: mined.length === 0 ? links : [...links, ...mined.flatMap((find) => find.links)],
    other: readOther(take, logicalId, inForce),
  }
  if (reference === undefined) return { reason: 'no-reference' }
  return party.names.length === 0 ? { reason: 'no-name' } : party
}

/** Reads what a record has several of: names, citizenships, births, documents, addresses. */
function gather(take: RecordTaker, texts: readonly string[], report: Report): PartyDraft {
  const draft = openDraft()
  for (const text of texts) draft.remarks.push({ field: 'remark', text })
  for (const one of take.children('nameAlias')) readName(one, draft)
  for (const one of take.children('citizenship')) readCitizenship(one, draft)
  for (const one of take.children('birthdate')) readBirth(one, draft, report)
  for (const one of take.children('identification')) {
    readIdentification(one, draft.identifiers, report)
  }
  for (const one of take.children('address')) readAddress(one, draft, report)
  return draft
}

function readOther(
  take: RecordTaker,
  logicalId: string | undefined,
  inForce: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const other: Record<string, readonly string[]> = {}
  const unitedNationId = take.attribute('unitedNationId')
  if (logicalId !== undefined) other['logicalId'] = [logicalId]
  if (unitedNationId !== undefined) other['unitedNationId'] = [unitedNationId]
  if (inForce.length > 0) other['entryIntoForceDate'] = inForce
  return other
}

/** The first strong name leads; the list itself puts none first. */
function lead(names: readonly ListedName[]): readonly ListedName[] {
  const first =
    names.find(({ quality, kind }) => quality !== 'weak' && kind === 'alias') ??
    names.find(({ quality }) => quality !== 'weak') ??
    names[0]
  if (first === undefined) return []
  return [{ ...first, kind: 'primary' }, ...names.filter((name) => name !== first)]
}

function readCitizenship(take: RecordTaker, { ties }: PartyDraft): void {
  const region = take.attribute('region')
  const place = readPlaceCountry(take)
  const tie = tieOf('citizenship', region === undefined ? place : withRegion(place, region))
  if (tie !== undefined) ties.push(tie)
}

function withRegion(place: PlaceCountry, region: string): PlaceCountry {
  return { ...place, said: place.said === undefined ? region : `${place.said}, ${region}` }
}
