import { badInput, type Grade, type Source } from '../../model/index.ts'
import { cellOf, type Row, readRows } from '../tables/read-rows.ts'
import type { GivenRegister } from './register-schema.ts'

/** The columns of a register as CSV; `kind` and `id` must be filled in every row, the others as the kind needs them. */
const registerColumns = [
  'kind',
  'id',
  'name',
  'holder',
  'mission',
  'post',
  'role',
  'accredited_to',
  'nationality',
  'bank',
  'country',
  'from',
  'to',
  'tenure',
  'use',
  'number',
  'on',
  'new',
  'works_for_bank',
  'acts_for_listed',
  'associated',
  'presence_required',
  'could_contribute',
] as const

type Column = (typeof registerColumns)[number]

interface Draft {
  missions: object[]
  people: object[]
  accounts: object[]
  property: object[]
  staff: object[]
  business: object[]
}

/**
 * Reads a register of missions from CSV text: one entry a row, its `kind` one of mission, person, account, property, staff, venture, branch,
 * correspondent, office-there. What it gives is still to be checked by `readRegister`. Throws bad input that names the row for an unknown
 * column or kind, a missing id, a statement that is neither yes, no nor unknown, a number that is none.
 */
export function readRegisterCsv(
  text: string,
  host: string,
  from: { readonly source?: Source; readonly grade?: Grade },
): GivenRegister {
  const draft: Draft = {
    missions: [],
    people: [],
    accounts: [],
    property: [],
    staff: [],
    business: [],
  }
  for (const row of readRows(text, 'register', ['kind', 'id'])) {
    const stray = Object.keys(row.cells).find(
      (name) => !registerColumns.some((one) => one === name),
    )
    if (stray !== undefined)
      throw badInput(
        'register, row 1',
        `register, row 1 has an unknown column ${JSON.stringify(stray)}; expected some of ${registerColumns.join(', ')}.`,
      )
    addRow(draft, row)
  }
  return { host, ...draft, ...from } as GivenRegister
}

function addRow(draft: Draft, row: Row): void {
  const kind = cell(row, 'kind')
  const id = need(row, 'id')
  switch (kind) {
    case 'mission':
      draft.missions.push(
        filled({
          id,
          name: cell(row, 'name'),
          post: cell(row, 'post'),
          ...stretch(row, 'from', 'to'),
        }),
      )
      return
    case 'person':
      draft.people.push(filled(personOf(row, id)))
      return
    case 'account':
      draft.accounts.push(
        filled({
          id,
          holder: need(row, 'holder'),
          bank: cell(row, 'bank'),
          country: cell(row, 'country'),
          ...stretch(row, 'opened', 'closed'),
        }),
      )
      return
    case 'property':
      draft.property.push(
        filled({
          id,
          mission: cell(row, 'mission'),
          address: cell(row, 'name'),
          tenure: cell(row, 'tenure'),
          use: cell(row, 'use'),
          ...stretch(row, 'from', 'to'),
        }),
      )
      return
    case 'staff':
      draft.staff.push(
        filled({
          id,
          mission: need(row, 'mission'),
          number: wholeNumber(row),
          on: need(row, 'on'),
        }),
      )
      return
    case 'venture':
    case 'branch':
    case 'correspondent':
    case 'office-there':
      draft.business.push(
        filled({
          id,
          kind,
          name: cell(row, 'name'),
          ...stretch(row, 'opened', 'closed'),
          isNew: stated(row, 'new'),
          couldContribute: stated(row, 'could_contribute'),
        }),
      )
      return
    default:
      throw refusal(
        row,
        'kind',
        `must be mission, person, account, property, staff, venture, branch, correspondent or office-there, not ${JSON.stringify(kind ?? '')}`,
      )
  }
}

function personOf(row: Row, id: string): object {
  return {
    id,
    name: cell(row, 'name'),
    role: need(row, 'role'),
    mission: cell(row, 'mission'),
    accreditedTo: cell(row, 'accredited_to'),
    nationality: cell(row, 'nationality'),
    worksForBank: stated(row, 'works_for_bank'),
    actsForListed: stated(row, 'acts_for_listed'),
    associated: stated(row, 'associated'),
    presenceRequired: stated(row, 'presence_required'),
  }
}

function stretch(row: Row, first: string, last: string): object {
  return { [first]: cell(row, 'from'), [last]: cell(row, 'to') }
}

function stated(row: Row, column: Column): boolean | 'unknown' | undefined {
  const text = cell(row, column)?.toLowerCase()
  if (text === undefined) return undefined
  if (text === 'unknown') return 'unknown'
  if (text === 'yes' || text === 'true') return true
  if (text === 'no' || text === 'false') return false
  throw refusal(row, column, `must be yes, no or unknown, not ${JSON.stringify(text.slice(0, 40))}`)
}

function wholeNumber(row: Row): number {
  const text = need(row, 'number')
  if (!/^\d{1,6}$/.test(text))
    throw refusal(
      row,
      'number',
      `must be a whole number from 0, not ${JSON.stringify(text.slice(0, 40))}`,
    )
  return Number(text)
}

function cell(row: Row, column: Column): string | undefined {
  return cellOf(row, column)
}

function need(row: Row, column: Column): string {
  const text = cell(row, column)
  if (text === undefined) throw refusal(row, column, 'is empty')
  return text
}

function refusal(row: Row, column: string, says: string) {
  const at = `register, row ${row.number}, ${column}`
  return badInput(at, `${at} ${says}.`)
}

function filled(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
}
