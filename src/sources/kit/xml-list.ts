import { Failure, type Issue, type ListedParty, type ListHeader } from '../../model/index.ts'
import type { Dropped, ParseStep, SourceInput } from '../source.ts'
import { addAll } from './add-all.ts'
import { type RecordTaker, takeRecord } from './take-record.ts'
import type { XmlBatch, XmlRecord, XmlShape } from './xml-element.ts'
import { xmlFailure } from './xml-failure.ts'
import { readXmlRecords } from './xml-records.ts'

/** How a list in XML is read. */
export interface XmlList {
  readonly shape: XmlShape
  readonly ignores: Readonly<Record<string, string>>
  /** Elements among the shape's records that speak of the file and are no party. */
  readonly heads: readonly string[]
  /** Reads the outermost element, and each of `heads`. */
  readonly readHead: (take: RecordTaker) => ListHeader
  readonly readParty: (take: RecordTaker, report: Report) => ListedParty | Drop
}

/** Why a record is not kept: `no-reference`, `no-name`. */
export type Drop = { readonly reason: string }

/** Notes something wrong with a record, at its place; `code` without the source. */
export type Report = (code: string, says: string, tryThis?: string) => void

/**
 * Reads a list in XML: headers, parties, records dropped and everything that is wrong, piece by piece. Of two records with one reference the first is kept. A
 * file without a record is refused: no list is ever empty.
 */
export async function* parseXmlList(files: SourceInput, list: XmlList): AsyncGenerator<ParseStep> {
  const { shape } = list
  const input = files.get(shape.file)
  if (input === undefined) {
    throw new Failure(`bad-input/${shape.source}`, `The file ${shape.file} was not given.`, {
      at: shape.file,
    })
  }
  const seen = new Set<string>()
  let read = 0
  for await (const batch of readXmlRecords(input, shape)) {
    read += batch.records.filter(({ name }) => !list.heads.includes(name)).length
    yield stepOf(batch, list, seen)
  }
  if (read === 0) throw xmlFailure(shape, { line: 1, column: 1 }, 'The file holds no record.')
}

function stepOf(batch: XmlBatch, list: XmlList, seen: Set<string>): ParseStep {
  const step = { parties: [] as ListedParty[], dropped: [] as Dropped[], issues: [] as Issue[] }
  let header: ListHeader | undefined
  for (const stray of batch.strays) step.issues.push(strayIssue(stray, list.shape))
  const heads = batch.records.filter(({ name }) => list.heads.includes(name))
  for (const head of [...(batch.root === undefined ? [] : [batch.root]), ...heads]) {
    const take = takeRecord(head, list.shape.source, `${head.name}, line ${head.line}`)
    header = { ...header, ...list.readHead(take) }
    step.issues.push(...take.nothingLeft(list.ignores))
  }
  for (const record of batch.records) {
    if (!list.heads.includes(record.name)) addRecord(record, list, seen, step)
  }
  return header === undefined ? step : { header, ...step }
}

interface Growing {
  readonly parties: ListedParty[]
  readonly dropped: Dropped[]
  readonly issues: Issue[]
}

function addRecord(record: XmlRecord, list: XmlList, seen: Set<string>, step: Growing): void {
  const { at } = record
  const { source } = list.shape
  const take = takeRecord(record, source, at)
  const report = reportAt(at, source, step.issues)
  const party = list.readParty(take, report)
  addAll(step.issues, take.nothingLeft(list.ignores))
  if ('reason' in party) {
    step.dropped.push({ reason: party.reason, at })
  } else if (seen.has(party.reference)) {
    step.dropped.push({ reason: 'double-reference', at })
    report('double-reference', `The reference ${party.reference} stands twice; the first is kept.`)
  } else {
    seen.add(party.reference)
    step.parties.push(party)
  }
}

function reportAt(at: string, source: string, issues: Issue[]): Report {
  return (code, says, tryThis) => {
    issues.push({ code: `${source}/${code}`, says, at, ...(tryThis && { tryThis }) })
  }
}

function strayIssue(stray: XmlBatch['strays'][number], { source }: XmlShape): Issue {
  return {
    code: `${source}/unread-field`,
    says: `${stray.path} stands outside every record and was not read.`,
    at: `line ${stray.line}`,
    tryThis: `Read it in the parser of ${source}.`,
  }
}
