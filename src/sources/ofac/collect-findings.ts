import type { CountryTie, Identifier, ListedDate, ListedName, Relation } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { grow, nothing } from '../kit/grow.ts'
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

type Open = Draft<Omit<Findings, 'other'>> & { other: ReadonlyMap<string, readonly string[]> }

/** Of the many records with nothing under other heads; a map of their own would be the largest thing that most have. */
const noOther: ReadonlyMap<string, readonly string[]> = new Map()

/** What no clause says, held by all records without remarks. */
export const noFindings: Findings = openFindings()

/** Sorts what the clauses say; the order within each kind is that of the clauses. */
export function collectFindings(findings: readonly Finding[]): Findings {
  const open = openFindings()
  for (const finding of findings) put(open, finding)
  return open
}

function openFindings(): Open {
  return {
    names: nothing,
    genders: nothing,
    birthDates: nothing,
    birthPlaces: nothing,
    ties: nothing,
    identifiers: nothing,
    relations: nothing,
    positions: nothing,
    measures: nothing,
    links: nothing,
    formerFlags: nothing,
    other: noOther,
    unread: nothing,
  }
}

function put(open: Open, finding: Finding): void {
  switch (finding.kind) {
    case 'name':
      open.names = grow(open.names, finding.value)
      break
    case 'gender':
      open.genders = grow(open.genders, finding.value)
      break
    case 'birth-date':
      open.birthDates = grow(open.birthDates, finding.value)
      break
    case 'birth-place':
      open.birthPlaces = grow(open.birthPlaces, finding.value)
      break
    case 'tie':
      open.ties = grow(open.ties, finding.value)
      break
    case 'identifier':
      open.identifiers = grow(open.identifiers, finding.value)
      break
    case 'relation':
      open.relations = grow(open.relations, finding.value)
      break
    case 'position':
      open.positions = grow(open.positions, finding.value)
      break
    case 'measure':
      open.measures = grow(open.measures, finding.value)
      break
    case 'link':
      open.links = grow(open.links, finding.value)
      break
    case 'former-flag':
      open.formerFlags = grow(open.formerFlags, finding.value)
      break
    case 'repeated':
      break
    case 'other':
      putOther(open, finding)
      break
    case 'unread':
      putOther(open, finding)
      open.unread = grow(open.unread, finding)
      break
  }
}

function putOther(open: Open, { head, value }: { head: string; value: string }): void {
  const other = open.other === noOther ? new Map<string, readonly string[]>() : open.other
  // It was made here, by the clause before or now.
  const own = other as Map<string, readonly string[]>
  own.set(head, grow(own.get(head) ?? nothing, value))
  open.other = own
}
