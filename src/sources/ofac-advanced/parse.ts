import {
  endOfDay,
  Failure,
  type Identifier,
  type Issue,
  type ListHeader,
  readDay,
} from '../../model/index.ts'
import type { XmlRecord, XmlShape, XmlStray } from '../kit/xml-element.ts'
import type { Report } from '../kit/xml-list.ts'
import { readXmlRecords } from '../kit/xml-records.ts'
import type { Dropped, ParseStep, SourceInput } from '../source.ts'
import { Fields } from './fields.ts'
import { openShelf, type PartyShelf } from './party-shelf.ts'
import { readDocument } from './read-document.ts'
import { readEntry } from './read-entry.ts'
import { type Place, readLocation } from './read-location.ts'
import { readParty } from './read-party.ts'
import { dayOf } from './read-period.ts'
import { readRelation } from './read-relation.ts'
import { type ReferenceValues, readReferenceValues } from './reference-values.ts'
import { unknownFields } from './unknown-fields.ts'

export const advancedFile = 'SDN_ADVANCED.XML'

const list = 'ofac-advanced'

const shape: XmlShape = {
  source: list,
  file: advancedFile,
  root: 'Sanctions',
  records: [
    'DateOfIssue',
    'ReferenceValueSets',
    'Location',
    'IDRegDocument',
    'DistinctParty',
    'ProfileRelationship',
    'SanctionsEntry',
    'SanctionsEntryLink',
  ],
  envelopes: [
    'Locations',
    'IDRegDocuments',
    'DistinctParties',
    'ProfileRelationships',
    'SanctionsEntries',
    'SanctionsEntryLinks',
  ],
}

/**
 * Reads OFAC's advanced XML in one pass, in its order: tables, places, papers, parties, then relations and entries, which are joined to the parties
 * before any party is given.
 */
export async function* parseAdvanced(files: SourceInput): AsyncGenerator<ParseStep> {
  const bytes = files.get(advancedFile)
  if (bytes === undefined) {
    throw new Failure(`bad-input/${list}`, `${advancedFile} is missing.`, { at: advancedFile })
  }
  const reading: Reading = {
    refs: undefined,
    places: new Map(),
    papers: new Map(),
    shelf: openShelf(),
    seen: new Set(),
  }
  for await (const { records, strays } of readXmlRecords(bytes, shape)) {
    if (strays.length > 0) yield { issues: strays.map(strayIssue) }
    yield readRecords(records, reading)
  }
  if (reading.seen.size === 0) {
    throw new Failure(`bad-input/${list}`, `${advancedFile} holds no party.`, { at: advancedFile })
  }
  for (const parties of reading.shelf.takeAll()) yield { parties }
}

interface Reading {
  refs: ReferenceValues | undefined
  readonly places: Map<string, Place>
  /** Papers by the identity they are of, until the party comes. */
  readonly papers: Map<string, readonly Identifier[]>
  readonly shelf: PartyShelf
  readonly seen: Set<string>
}

interface Step {
  readonly issues: Issue[]
  readonly dropped: Dropped[]
  header?: ListHeader
}

function readRecords(records: readonly XmlRecord[], reading: Reading): ParseStep {
  const step: Step = { issues: [], dropped: [] }
  for (const record of records) readRecord(record, reading, step)
  const { header, issues, dropped } = step
  return header === undefined ? { issues, dropped } : { header, issues, dropped }
}

function readRecord(record: XmlRecord, reading: Reading, step: Step): void {
  if (record.name === 'ReferenceValueSets') {
    reading.refs = readReferenceValues(record)
    return
  }
  const report: Report = (code, says, tryThis) => {
    const issue = { code: `${list}/${code}`, says, at: record.at }
    step.issues.push(tryThis === undefined ? issue : { ...issue, tryThis })
  }
  readers[record.name]?.(new Fields(record), { reading, step, report, at: record.at })
  for (const path of unknownFields(record)) {
    report(
      'unread-field',
      `The field ${path} is not of the format and was not read.`,
      'Add it to layout.ts.',
    )
  }
}

interface Site {
  readonly reading: Reading
  readonly step: Step
  readonly report: Report
  readonly at: string
}

const readers: Readonly<Record<string, (take: Fields, site: Site) => void>> = {
  DateOfIssue: (take, { step }) => {
    const day = readDay(dayOf(take) ?? '')
    if (day !== undefined) step.header = { version: day, publishedAt: endOfDay(day) }
  },
  Location: (take, { reading }) => {
    reading.places.set(take.attribute('ID') ?? '', readLocation(take, refsOf(reading)))
  },
  IDRegDocument: (take, { reading: { papers }, reading }) => {
    const identity = take.attribute('IdentityID') ?? ''
    const paper = readDocument(take, refsOf(reading))
    if (paper !== undefined) papers.set(identity, [...(papers.get(identity) ?? []), paper])
  },
  DistinctParty: addParty,
  ProfileRelationship: (take, { reading, report }) => {
    const relation = readRelation(take, refsOf(reading), reading.shelf)
    if (relation.isFromKnown) reading.shelf.relate(relation.profile, relation.relation)
    else
      report('orphan-relation', `A relation is of profile ${relation.profile}, which is not there.`)
  },
  SanctionsEntry: (take, { reading, report }) => {
    const { profile, designation } = readEntry(take, refsOf(reading))
    if (reading.shelf.has(profile)) reading.shelf.designate(profile, designation)
    else report('orphan-entry', `An entry is of profile ${profile}, which is not there.`)
  },
}

function addParty(take: Fields, { reading, step, report, at }: Site): void {
  const { places, papers, seen } = reading
  const read = readParty(take, {
    list,
    refs: refsOf(reading),
    places: (id) => places.get(id ?? ''),
    papers: (id) => papers.get(id ?? '') ?? [],
    report,
  })
  if ('reason' in read) {
    step.dropped.push({ reason: read.reason, at })
    return
  }
  const { reference } = read.party
  if (seen.has(reference)) {
    step.dropped.push({ reason: 'double-reference', at })
    report('double-reference', `The reference ${reference} stands twice; the first is kept.`)
    return
  }
  seen.add(reference)
  reading.shelf.put(read)
}

function strayIssue({ path, line }: XmlStray): Issue {
  return {
    code: `${list}/unread-field`,
    says: `${path} stands outside every record and was not read.`,
    at: `line ${line}`,
    tryThis: `Read it in the parser of ${list}.`,
  }
}

/** The tables stand before all that refers to them. */
function refsOf({ refs }: Reading): ReferenceValues {
  if (refs !== undefined) return refs
  throw new Failure(
    `bad-input/${list}`,
    `${advancedFile} has no ReferenceValueSets before its records, so that its numbers mean nothing.`,
    { at: advancedFile, tryThis: 'Give the file as OFAC publishes it.' },
  )
}
