import { type Identifier, readImo } from '../../model/index.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { documentMarks, documentTypes } from './lookups.ts'
import { readPlaceCountry } from './read-place.ts'

/** Reads an `identification`; a number without a letter or digit (`-`) is none. Marks such as `knownFalse` stand in the note. */
export function readIdentification(take: RecordTaker, report: Report): readonly Identifier[] {
  const type = take.attribute('identificationTypeCode')
  const description = take.attribute('identificationTypeDescription')
  const numbers = [take.attribute('number'), take.attribute('latinNumber')]
  const { country } = readPlaceCountry(take)
  const note = readNote(take)
  const known = documentTypes[type ?? ''] ?? documentTypes[type?.toLowerCase() ?? '']
  if (known === undefined) {
    report(
      'unknown-document-type',
      `The type "${type ?? ''}" of an identification is not known.`,
      'Add it to lookups.ts.',
    )
  }
  const values = [...new Set(numbers)].filter((value) => /[\p{L}\d]/u.test(value ?? ''))
  return values.flatMap((value) => {
    if (value === undefined) return []
    const isBadImo = known === 'imo' && readImo(value) === undefined
    if (isBadImo) report('bad-imo', `"${value}" is no IMO number: its check digit does not agree.`)
    return [
      {
        scheme: isBadImo ? 'other' : (known ?? 'other'),
        value: known === 'imo' ? (readImo(value) ?? value) : value,
        ...present({ country, said: description ?? type, note: note === '' ? undefined : note }),
      } as const,
    ]
  })
}

function readNote(take: RecordTaker): string {
  const marks = documentMarks.filter((mark) => take.attribute(mark) === 'true')
  const issued = ['issuedDate', 'issueDate'].flatMap((name) => take.attribute(name) ?? [])
  const words: readonly (readonly [string, string | undefined])[] = [
    ['issued by', take.attribute('issuedBy')],
    ['issued', issued[0]],
    ['valid from', take.attribute('validFrom')],
    ['valid to', take.attribute('validTo')],
    ['in the name of', take.attribute('nameOnDocument')],
    ['region', take.attribute('region')],
  ]
  return [
    ...marks,
    ...words.flatMap(([word, value]) => (value === undefined ? [] : [`${word} ${value}`])),
    ...take.texts('remark'),
  ].join('; ')
}
