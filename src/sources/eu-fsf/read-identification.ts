import { type Country, type Identifier, readImo } from '../../model/index.ts'
import { addAll } from '../kit/add-all.ts'
import type { Draft } from '../kit/draft.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { documentMarks, documentTypes } from './lookups.ts'
import { readPlaceCountry } from './read-place.ts'

/** Reads an `identification`; a number without a letter or digit (`-`) is none. Marks such as `knownFalse` stand in the note. */
export function readIdentification(
  take: RecordTaker,
  identifiers: Identifier[],
  report: Report,
): void {
  const type = take.attribute('identificationTypeCode')
  const description = take.attribute('identificationTypeDescription')
  const number = take.attribute('number')
  const latin = take.attribute('latinNumber')
  const about = {
    country: readPlaceCountry(take).country,
    said: description ?? type,
    note: readNote(take),
  }
  const scheme = documentTypes[type ?? ''] ?? documentTypes[type?.toLowerCase() ?? '']
  if (scheme === undefined) {
    report(
      'unknown-document-type',
      `The type "${type ?? ''}" of an identification is not known.`,
      'Add it to lookups.ts.',
    )
  }
  for (const value of number === latin ? [number] : [number, latin]) {
    if (value === undefined || !/[\p{L}\d]/u.test(value)) continue
    identifiers.push(identifierOf(scheme ?? 'other', value, about, report))
  }
}

interface About {
  readonly country: Country | undefined
  readonly said: string | undefined
  readonly note: string
}

function identifierOf(
  scheme: Identifier['scheme'],
  value: string,
  { country, said, note }: About,
  report: Report,
): Identifier {
  const identifier: Draft<Identifier> = { scheme, value }
  if (scheme === 'imo') {
    const imo = readImo(value)
    if (imo === undefined) {
      report('bad-imo', `"${value}" is no IMO number: its check digit does not agree.`)
      identifier.scheme = 'other'
    } else identifier.value = imo
  }
  if (country !== undefined) identifier.country = country
  if (said !== undefined) identifier.said = said
  if (note !== '') identifier.note = note
  return identifier
}

function readNote(take: RecordTaker): string {
  const note: string[] = []
  for (const mark of documentMarks) if (take.attribute(mark) === 'true') note.push(mark)
  const issued = take.attribute('issuedDate')
  const issue = take.attribute('issueDate')
  add('issued by', take.attribute('issuedBy'), note)
  add('issued', issued ?? issue, note)
  add('valid from', take.attribute('validFrom'), note)
  add('valid to', take.attribute('validTo'), note)
  add('in the name of', take.attribute('nameOnDocument'), note)
  add('region', take.attribute('region'), note)
  addAll(note, take.texts('remark'))
  return note.join('; ')
}

function add(word: string, value: string | undefined, note: string[]): void {
  if (value !== undefined) note.push(`${word} ${value}`)
}
