import type { Identifier } from '../../model/index.ts'
import { collectFindings } from '../ofac/collect-findings.ts'
import { readClause } from '../ofac/read-clause.ts'
import type { Fields } from './fields.ts'
import { readPeriod } from './read-period.ts'
import type { ReferenceValues } from './reference-values.ts'

/**
 * A paper or a registration: `IDRegDocument`. Its type has the words that open a clause of the CSV files' remarks, and is read by the same table.
 * Undefined where it has no number.
 */
export function readDocument(take: Fields, refs: ReferenceValues): Identifier | undefined {
  const said = refs.text('IDRegDocType', take.attribute('IDRegDocTypeID')) ?? 'Document'
  const value = take.text('IDRegistrationNo')
  const country = refs.country(take.attribute('IssuedBy-CountryID'))
  const note = noteOf(take, refs)
  if (value === undefined) return undefined
  const clause = readClause(`${said} ${value}`, { schema: 'LegalEntity', titles: noTitles })
  const [found] = collectFindings(clause).identifiers
  const isHull = /^IMO \d{7}$/.test(value)
  return {
    scheme: found?.scheme ?? 'other',
    value: isHull ? value.slice(4) : value,
    ...(country === undefined ? {} : { country }),
    said,
    ...(note === '' ? {} : { note }),
  }
}

function noteOf(take: Fields, refs: ReferenceValues): string {
  const dates = take.children('DocumentDate').flatMap((date) => {
    const type = refs.text('IDRegDocDateType', date.attribute('IDRegDocDateTypeID')) ?? 'Date'
    const period = readPeriod(date.child('DatePeriod'))
    if (period === undefined) return []
    return [`${type} ${period.value}${period.until === undefined ? '' : ` to ${period.until}`}`]
  })
  const validity = refs.text('Validity', take.attribute('ValidityID'))
  return [
    take.text('IssuingAuthority'),
    take.text('Comment'),
    ...(validity === undefined || validity === 'Valid' ? [] : [validity]),
    ...dates,
  ]
    .filter((part) => part !== undefined)
    .join('; ')
}

const noTitles: ReadonlySet<string> = new Set()
