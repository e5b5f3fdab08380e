import {
  type ListedDate,
  type ListedParty,
  readCountry,
  readDay,
  readImo,
} from '../../model/index.ts'
import type { Source } from '../source.ts'
import type { Reading } from './read-source.ts'

/** What is wrong with what a parser gave, in words; nothing where it keeps its contract. */
export function complaintsAbout(source: Source, reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'broke':
      return [`threw what is no failure: ${String(reading.error)}`]
    case 'refused':
      return complaintsAboutFailure(reading.failure)
    case 'read': {
      const references = reading.parties.map(({ reference }) => reference)
      const isDouble = new Set(references).size < references.length
      return [
        ...(isDouble ? ['gave a reference twice'] : []),
        ...reading.parties.flatMap((party) => complaintsAboutParty(source, party)),
        ...reading.issues
          .filter(
            ({ code, says, at }) => !code.startsWith(`${source.id}/`) || says === '' || at === '',
          )
          .map(({ code }) => `issue ${code} lacks its code, sentence or place`),
        ...reading.dropped
          .filter(({ reason, at }) => !/^[a-z][a-z-]+$/.test(reason) || at === '')
          .map(({ reason }) => `drop ${reason} lacks its reason or place`),
      ]
    }
  }
}

/** A refusal is one sentence, and of bad input. */
function complaintsAboutFailure({ code, message }: { code: string; message: string }) {
  const isSentence = /^\S[^\n]{5,298}[.?]$/.test(message)
  return [
    ...(code.startsWith('bad-input/') ? [] : [`failure ${code} is not of bad input`]),
    ...(isSentence ? [] : [`failure is not one sentence: ${message.slice(0, 400)}`]),
  ]
}

const named = new Set(['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel'])

function complaintsAboutParty(source: Source, party: ListedParty): readonly string[] {
  const { designation } = party
  const days = [
    designation.designatedOn,
    designation.publishedOn,
    designation.delistedOn,
    ...designation.amendedOn,
  ].filter((day) => day !== undefined)
  const dates = [...party.birthDates, ...(party.deathDates ?? [])]
  const countries = [...party.ties, ...party.addresses, ...party.identifiers].map(
    ({ country }) => country,
  )
  const wrong: readonly (readonly [boolean, string])[] = [
    [party.list !== source.id, 'is of another list'],
    [party.reference.trim() === '', 'has no reference'],
    [party.names.length === 0 && named.has(party.schema), 'has no name'],
    [
      party.names.some(({ full }) => full.trim() === '' || full !== full.trim()),
      'has a blank name',
    ],
    [days.some((day) => readDay(day) === undefined), 'has a day that does not exist'],
    [dates.some((date) => !isListedDate(date)), 'has a date that does not exist'],
    [countries.some((code) => code !== undefined && readCountry(code) !== code), 'has no country'],
    [party.identifiers.some(({ value }) => value.trim() === ''), 'has a blank number'],
    [
      party.identifiers.some(({ scheme, value }) => scheme === 'imo' && readImo(value) !== value),
      'has an IMO number that is none',
    ],
  ]
  return wrong.filter(([is]) => is).map(([, says]) => `${party.reference} ${says}`)
}

function isListedDate({ value, until }: ListedDate): boolean {
  return isPartial(value) && (until === undefined || (isPartial(until) && until >= value))
}

/** A year, a month or a day that exists. */
function isPartial(text: string): boolean {
  return [4, 7, 10].includes(text.length) && readDay(`${text}-01-01`.slice(0, 10)) !== undefined
}
