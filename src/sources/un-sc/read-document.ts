import type { Identifier } from '../../model/index.ts'
import { mineText } from '../kit/mine-text/mine-text.ts'
import type { RecordTaker } from '../kit/take-record.ts'
import type { Report } from '../kit/xml-list.ts'
import { present } from '../kit/xml-present.ts'
import { documentTypes } from './lookups.ts'
import { countryOf } from './read-place.ts'

/** What a document of a person gives: identifiers, or only a note where the list has no number. */
export interface Document {
  readonly identifiers: readonly Identifier[]
  readonly note?: string
}

/**
 * Reads `INDIVIDUAL_DOCUMENT`. The number often has words around it (`Libyan passport No. 513519`); they are kept in `said`, or give the country. Without
 * a number the second type and the note are looked through.
 */
export function readDocument(take: RecordTaker, report: Report): Document {
  const type = take.text('TYPE_OF_DOCUMENT')
  const finer = take.text('TYPE_OF_DOCUMENT2')
  const written = take.text('NUMBER')
  const [issuer, place] = [take.text('ISSUING_COUNTRY'), take.text('COUNTRY_OF_ISSUE')]
  const issuedOn = take.text('DATE_OF_ISSUE')
  const city = take.text('CITY_OF_ISSUE')
  const remark = take.text('NOTE')
  const parts: string[] = []
  if (issuedOn !== undefined) parts.push(`issued ${issuedOn}`)
  if (city !== undefined) parts.push(`in ${city}`)
  if (remark !== undefined) parts.push(remark)
  const note = parts.join('; ')
  const scheme = schemeOf(type, finer, report)
  const text =
    written ??
    (finer !== undefined && /\d{3}/.test(finer) ? finer : undefined) ??
    startingNumber(remark)
  const number = text === undefined ? undefined : readNumber(text)
  if (number === undefined) {
    if (note === '') return noDocument
    const mined = mineText(remark ?? '', 'INDIVIDUAL_DOCUMENT/NOTE', 'Person').identifiers
    return { identifiers: mined, note }
  }
  const said = [type, finer === text ? undefined : finer, number.words].filter(
    (part) => part !== undefined,
  )
  const from = [issuer, place, number.country].find((word) => word !== undefined)
  return {
    identifiers: [
      {
        scheme,
        value: number.value,
        ...present({
          country: from === undefined ? undefined : countryOf(from),
          said: said.join(', '),
          note:
            [number.note, note].filter((part) => part !== undefined && part !== '').join('; ') ||
            undefined,
        }),
      },
    ],
  }
}

/** The list leaves an empty element behind where it has no document. */
const noDocument: Document = { identifiers: [] }

function schemeOf(
  type: string | undefined,
  finer: string | undefined,
  report: Report,
): Identifier['scheme'] {
  if (finer !== undefined && /fiscal code|tax/i.test(finer)) return 'tax-id'
  if (type === undefined) return 'other'
  const scheme = documentTypes[type.toLowerCase()]
  if (scheme === undefined) {
    report(
      'unknown-document-type',
      `The type of document "${type}" is not known.`,
      'Add it to lookups.ts.',
    )
  }
  return scheme ?? 'other'
}

/** The number with which a note begins. */
function startingNumber(note: string | undefined): string | undefined {
  return note === undefined ? undefined : /^[A-Z]{0,3} ?\d[A-Z0-9/-]{3,30}/.exec(note)?.[0]
}

interface DocumentNumber {
  readonly value: string
  readonly words?: string
  readonly country?: string
  readonly note?: string
}

/** The number without the words before and after it; undefined where no word has a digit. */
function readNumber(text: string): DocumentNumber | undefined {
  const [, main = text, bracket] = /^([^()]{1,200})\(([^()]{1,100})\)$/.exec(text) ?? []
  const [front = '', after] = main.split(/, (?=[A-Z][a-z])/)
  const words = front.trim().split(' ')
  const first = words.findIndex((word) => /\d/.test(word))
  if (first === -1) return undefined
  const isSeries = /^[A-Z]{1,3}$/.test(words[first - 1] ?? '')
  const start = isSeries ? first - 1 : first
  const before = words.slice(0, start).join(' ')
  const beforeIsCountry = countryOf(before) !== undefined
  const bracketIsCountry = bracket !== undefined && countryOf(bracket) !== undefined
  return {
    value: words.slice(start).join(' '),
    ...present({
      words: before === '' || beforeIsCountry ? undefined : before,
      country:
        (beforeIsCountry ? before : undefined) ?? (bracketIsCountry ? bracket : undefined) ?? after,
      note: bracketIsCountry ? undefined : bracket,
    }),
  }
}
