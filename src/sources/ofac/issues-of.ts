import type { Issue } from '../../model/index.ts'
import type { CsvSet } from './csv-set.ts'
import { aliasKinds, schemas } from './lookups.ts'
import { isCutOff, type ReadParty, type RecordRows } from './read-party.ts'

/** Adds what is wrong with a record that was read and kept, at its place; nothing for nearly all. */
export function addIssues(set: CsvSet, { rows, read, row }: RecordRead, issues: Issue[]): void {
  const complaints: Complaint[] = []
  addOfType(rows, complaints)
  addOfPrograms(set, read.party.designation.programs, complaints)
  addOfAliases(rows, complaints)
  addOfRemarks(set, rows, read.found, complaints)
  for (const { code, says, tryThis } of complaints) {
    const at = `${set.primary}, row ${row}, ent_num ${rows.primary.entNum}`
    issues.push({ code: `${set.list}/${code}`, says, at, tryThis })
  }
}

interface RecordRead {
  readonly rows: RecordRows
  readonly read: ReadParty
  /** In the primary file. */
  readonly row: number
}

type Complaint = Required<Pick<Issue, 'code' | 'says' | 'tryThis'>>

function addOfType({ primary: { type } }: RecordRows, complaints: Complaint[]): void {
  if (type === undefined || schemas[type] !== undefined) return
  complaints.push({
    code: 'unknown-type',
    says: `SDN_Type "${type}" is not known.`,
    tryThis: 'Add it to ofac/lookups.ts.',
  })
}

function addOfPrograms(set: CsvSet, programs: readonly string[], complaints: Complaint[]): void {
  if (programs.length === 0) {
    complaints.push({
      code: 'no-program',
      says: 'The record names no programme.',
      tryThis: 'Look it up at the publisher.',
    })
  }
  for (const code of programs) {
    if (set.programs[code] !== undefined) continue
    complaints.push({
      code: 'unknown-program',
      says: `Programme "${code}" is not known.`,
      tryThis: `Add it to ${set.list}/lookups.ts.`,
    })
  }
}

function addOfAliases({ aliases }: RecordRows, complaints: Complaint[]): void {
  for (const { type, name } of aliases) {
    if (name === undefined) {
      complaints.push({
        code: 'no-alias',
        says: 'A row of aliases has no name.',
        tryThis: 'Look it up at the publisher.',
      })
    } else if (aliasKinds[type ?? ''] === undefined) {
      complaints.push({
        code: 'unknown-alias-type',
        says: `Alias type "${type ?? ''}" is not known.`,
        tryThis: 'Add it to ofac/lookups.ts.',
      })
    }
  }
}

function addOfRemarks(
  set: CsvSet,
  rows: RecordRows,
  { unread }: ReadParty['found'],
  complaints: Complaint[],
): void {
  for (const { head, value } of unread) {
    complaints.push({
      code: 'unread-clause',
      says: `The remarks say "${head} ${value}", which does not read as what its words announce.`,
      tryThis: 'It is kept under "other"; look at ofac/clause-heads.ts.',
    })
  }
  if (!isCutOff(rows)) return
  complaints.push({
    code: 'remarks-cut',
    says: 'The remarks fill their column and no comments go on; their last clause is not read.',
    tryThis: `Give ${set.comments} too.`,
  })
}
