import type {
  CountryTie,
  Identifier,
  ListedAddress,
  ListedName,
  ListedParty,
} from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { grow, nothing } from '../kit/grow.ts'
import { collectFindings, type Findings, noFindings } from './collect-findings.ts'
import { remarksField } from './finding.ts'
import { formsOfAddress, schemas } from './lookups.ts'
import type { AddressRow, AliasRow, PrimaryRow } from './ofac-rows.ts'
import { readAddress } from './read-address.ts'
import { readAlias } from './read-alias.ts'
import { readDesignation, readPrograms } from './read-designation.ts'
import { withParts } from './read-name.ts'
import { knownCountry } from './read-number.ts'
import { readRemarks } from './read-remarks.ts'
import { readVessel } from './read-vessel.ts'

/** All that the four files of a list say of one record. */
export interface RecordRows {
  readonly primary: PrimaryRow
  readonly addresses: readonly AddressRow[]
  readonly aliases: readonly AliasRow[]
  /** Goes on where the remarks of the primary file stop. */
  readonly comment: string | undefined
}

/** A record as read, and what its remarks said, for what is wrong with it. */
export interface ReadParty {
  readonly party: ListedParty
  readonly found: Findings
}

/** OFAC's remarks column holds 1,000 characters; what is longer goes on in the comments file. */
const remarksWidth = 1000

/** Whether the remarks of a record stop where their column ends, with nothing to go on. */
export function isCutOff({ primary, comment }: RecordRows): boolean {
  return comment === undefined && (primary.remarks ?? '').length >= remarksWidth
}

/** One record of an OFAC list in CSV. */
export function readParty(list: string, name: string, rows: RecordRows): ReadParty {
  const { primary } = rows
  const schema = schemas[primary.type ?? ''] ?? 'LegalEntity'
  const remarks = `${primary.remarks ?? ''}${rows.comment ?? ''}`.trimEnd()
  const titles = primary.title === undefined ? nothing : piecesOf(primary.title)
  const found = remarks === '' ? noFindings : findIn(remarks, { rows, schema, titles })
  const party: Draft<ListedParty> = {
    list,
    reference: primary.entNum,
    schema,
    names: namesOf(name, { rows, schema, found }),
    genders: found.genders,
    birthDates: found.birthDates,
    birthPlaces: found.birthPlaces,
    ties: tiesOf(rows, found),
    addresses: addressesOf(rows),
    identifiers: identifiersOf(primary, found),
    titles: titles.length === 0 ? nothing : titles.filter(isFormOfAddress),
    positions: positionsOf(titles, found),
    relations: found.relations,
    designation: readDesignation(readPrograms(primary.programs), found),
    remarks: remarksOf(remarks, rows),
    links: found.links.length === 0 ? nothing : [...new Set(found.links)],
  }
  const vessel = readVessel(primary, found)
  if (vessel !== undefined) party.vessel = vessel
  if (found.other.size > 0) party.other = Object.fromEntries(found.other)
  return { party, found }
}

const untitled: ReadonlySet<string> = new Set()

interface Context {
  readonly rows: RecordRows
  readonly schema: string
  readonly titles: readonly string[]
}

function findIn(remarks: string, { rows, schema, titles }: Context): Findings {
  const { title } = rows.primary
  const context = { schema, titles: title === undefined ? untitled : new Set([title, ...titles]) }
  return collectFindings(readRemarks(remarks, context, { isWhole: !isCutOff(rows) }))
}

function namesOf(
  name: string,
  { rows, schema, found }: Pick<Context, 'rows' | 'schema'> & { readonly found: Findings },
): readonly ListedName[] {
  let names: readonly ListedName[] = [
    withParts({ full: name, kind: 'primary', quality: 'strong' }, schema),
  ]
  for (const row of rows.aliases) {
    const alias = readAlias(row, schema)
    if (alias !== undefined) names = grow(names, alias)
  }
  for (const one of found.names) names = grow(names, one)
  return names
}

function piecesOf(title: string): readonly string[] {
  if (!title.includes('; ') && !title.includes('Alternate Title')) return [title]
  return title
    .split(/[;,] ?Alternate Title, |; /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function isFormOfAddress(title: string): boolean {
  return formsOfAddress.has(title.toLowerCase().replace(/\.$/, ''))
}

function positionsOf(titles: readonly string[], found: Findings): readonly string[] {
  if (titles.length === 0) return found.positions
  const posts = titles.filter((title) => !isFormOfAddress(title))
  return found.positions.length === 0 ? posts : [...new Set([...posts, ...found.positions])]
}

function addressesOf({ addresses }: RecordRows): readonly ListedAddress[] {
  let found: readonly ListedAddress[] = nothing
  for (const row of addresses) {
    const address = readAddress(row)
    if (address !== undefined) found = grow(found, address)
  }
  return found
}

/** By flag, by what the remarks say, by address, each country of the addresses once. `None Identified` is no country and no flag. */
function tiesOf({ primary, addresses }: RecordRows, found: Findings): readonly CountryTie[] {
  let ties: readonly CountryTie[] = nothing
  const { vesselFlag } = primary
  if (vesselFlag !== undefined && vesselFlag !== 'None Identified') {
    ties = grow(ties, tie('flag', vesselFlag))
  }
  for (const one of found.ties) ties = grow(ties, one)
  const from = ties.length
  for (const { country } of addresses) {
    if (country !== undefined && !isSaid(country, ties, from))
      ties = grow(ties, tie('address', country))
  }
  return ties
}

function isSaid(country: string, ties: readonly CountryTie[], from: number): boolean {
  for (let at = from; at < ties.length; at += 1) if (ties[at]?.said === country) return true
  return false
}

function tie(as: CountryTie['as'], said: string): CountryTie {
  const country = knownCountry(said)
  return country === undefined ? { as, said } : { as, said, country }
}

function identifiersOf({ callSign }: PrimaryRow, found: Findings): readonly Identifier[] {
  if (callSign === undefined) return found.identifiers
  return [{ scheme: 'call-sign', value: callSign, said: 'Call Sign' }, ...found.identifiers]
}

function remarksOf(remarks: string, { aliases }: RecordRows): ListedParty['remarks'] {
  let found: ListedParty['remarks'] =
    remarks === '' ? nothing : [{ field: remarksField, text: remarks }]
  for (const alias of aliases) {
    if (alias.remarks !== undefined)
      found = grow(found, { field: 'Alias remarks', text: alias.remarks })
  }
  return found
}
