import type { CountryTie, Identifier, ListedDate, ListedName, Relation } from '../../model/index.ts'
import type { Finding } from './finding.ts'

/** What all clauses of one record's Remarks say, by what it is. */
export interface Findings {
  readonly names: readonly ListedName[]
  readonly genders: readonly string[]
  readonly birthDates: readonly ListedDate[]
  readonly birthPlaces: readonly string[]
  readonly ties: readonly CountryTie[]
  readonly identifiers: readonly Identifier[]
  readonly relations: readonly Relation[]
  readonly positions: readonly string[]
  readonly measures: readonly string[]
  readonly links: readonly string[]
  readonly formerFlags: readonly string[]
  readonly other: ReadonlyMap<string, readonly string[]>
  readonly unread: readonly { readonly head: string; readonly value: string }[]
}

type Open = { [K in Exclude<keyof Findings, 'other'>]: Findings[K][number][] } & {
  other: Map<string, string[]>
}

/** Of the many records with nothing under other heads; a map of their own would be the largest thing that most have. */
const noOther = new Map<string, string[]>()

/** Sorts what the clauses say; the order within each kind is that of the clauses. */
export function collectFindings(findings: readonly Finding[]): Findings {
  const open: Open = {
    names: [],
    genders: [],
    birthDates: [],
    birthPlaces: [],
    ties: [],
    identifiers: [],
    relations: [],
    positions: [],
    measures: [],
    links: [],
    formerFlags: [],
    other: noOther,
    unread: [],
  }
  for (const finding of findings) put(open, finding)
  return open
}

function put(open: Open, finding: Finding): void {
  switch (finding.kind) {
    case 'name':
      open.names.push(finding.value)
      break
    case 'gender':
      open.genders.push(finding.value)
      break
    case 'birth-date':
      open.birthDates.push(finding.value)
      break
    case 'birth-place':
      open.birthPlaces.push(finding.value)
      break
    case 'tie':
      open.ties.push(finding.value)
      break
    case 'identifier':
      open.identifiers.push(finding.value)
      break
    case 'relation':
      open.relations.push(finding.value)
      break
    case 'position':
      open.positions.push(finding.value)
      break
    case 'measure':
      open.measures.push(finding.value)
      break
    case 'link':
      open.links.push(finding.value)
      break
    case 'former-flag':
      open.formerFlags.push(finding.value)
      break
    case 'repeated':
      break
    case 'other':
      putOther(open, finding)
      break
    case 'unread':
      putOther(open, finding)
      open.unread.push(finding)
      break
  }
}

function putOther(open: Open, { head, value }: { head: string; value: string }): void {
  const held = open.other.get(head)
  if (held !== undefined) {
    held.push(value)
    return
  }
  if (open.other === noOther) open.other = new Map()
  open.other.set(head, [value])
}
