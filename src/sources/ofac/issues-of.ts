import type { Issue } from '../../model/index.ts'
import type { CsvSet } from './csv-set.ts'
import { aliasKinds, schemas } from './lookups.ts'
import { isCutOff, type ReadParty, type RecordRows } from './read-party.ts'

/** What is wrong with a record that was read and kept. */
export function issuesOf(
  set: CsvSet,
  rows: RecordRows,
  { party, found, at }: ReadParty & { readonly at: string },
): readonly Issue[] {
  const complaints = [
    ...ofType(rows),
    ...ofPrograms(set, party.designation.programs),
    ...ofAliases(rows),
    ...ofRemarks(set, rows, found),
  ]
  return complaints.map(({ code, says, tryThis }) => ({
    code: `${set.list}/${code}`,
    says,
    at: `${at}, ent_num ${rows.primary.entNum}`,
    tryThis,
  }))
}

type Complaint = Required<Pick<Issue, 'code' | 'says' | 'tryThis'>>

const none: readonly Complaint[] = []

function ofType({ primary: { type } }: RecordRows): readonly Complaint[] {
  if (type === undefined || schemas[type] !== undefined) return none
  return [
    {
      code: 'unknown-type',
      says: `SDN_Type "${type}" is not known.`,
      tryThis: 'Add it to ofac/lookups.ts.',
    },
  ]
}

function ofPrograms(set: CsvSet, programs: readonly string[]): readonly Complaint[] {
  if (programs.length === 0) {
    return [
      {
        code: 'no-program',
        says: 'The record names no programme.',
        tryThis: 'Look it up at the publisher.',
      },
    ]
  }
  if (programs.every((code) => set.programs[code] !== undefined)) return none
  return programs
    .filter((code) => set.programs[code] === undefined)
    .map((code) => ({
      code: 'unknown-program',
      says: `Programme "${code}" is not known.`,
      tryThis: `Add it to ${set.list}/lookups.ts.`,
    }))
}

function ofAliases({ aliases }: RecordRows): readonly Complaint[] {
  return aliases
    .filter(({ type, name }) => name === undefined || aliasKinds[type ?? ''] === undefined)
    .map(({ type, name }) =>
      name === undefined
        ? {
            code: 'no-alias',
            says: 'A row of aliases has no name.',
            tryThis: 'Look it up at the publisher.',
          }
        : {
            code: 'unknown-alias-type',
            says: `Alias type "${type ?? ''}" is not known.`,
            tryThis: 'Add it to ofac/lookups.ts.',
          },
    )
}

function ofRemarks(
  set: CsvSet,
  rows: RecordRows,
  { unread }: ReadParty['found'],
): readonly Complaint[] {
  const clauses = unread.map(({ head, value }) => ({
    code: 'unread-clause',
    says: `The remarks say "${head} ${value}", which does not read as what its words announce.`,
    tryThis: 'It is kept under "other"; look at ofac/clause-heads.ts.',
  }))
  if (!isCutOff(rows)) return clauses
  return [
    ...clauses,
    {
      code: 'remarks-cut',
      says: 'The remarks fill their column and no comments go on; their last clause is not read.',
      tryThis: `Give ${set.comments} too.`,
    },
  ]
}
