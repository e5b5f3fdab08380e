import type { Result, Screening } from '../../../server/contract.ts'
import type { AskedTime } from '../../address/time.ts'
import { sayDate } from '../../words/dates.ts'
import { saySchema } from '../../words/list-words.ts'
import { sayScore } from './say-meeting.ts'

/** A screening as a memo in plain text, to be pasted into a file: question, answer, listings with reasons, lists, warnings, basis. */
export function writeMemo(screening: Screening, time: AskedTime, day: string): string {
  const { says, query, results, more, lists, warnings, basis } = screening
  return [
    `Screening, ${sayDate(day)}`,
    '',
    'Question',
    ...questionLines(query, time),
    '',
    'Answer',
    `  ${says}`,
    ...warnings.map((warning) => `  ${warning}`),
    '',
    ...results.flatMap(resultLines),
    ...(more === 0 ? [] : [`${more} more at or over the threshold are not in this memo.`, '']),
    'Lists looked at',
    ...lists.map(
      (list) =>
        `  ${list.title} (${list.id}), version ${list.version}, published ${list.publishedAt === null ? 'on a day it does not say' : sayDate(list.publishedAt)}, taken in ${sayDate(list.fetchedAt)}, ${list.records} records${list.reconstructed ? ', reconstructed' : ''}`,
    ),
    '',
    'Basis',
    `  Engine ${basis.engine}, recorded up to no. ${basis.recorded}`,
    ...Object.entries(basis.lists).map(([id, hash]) => `  ${id} ${hash}`),
    '',
    'A screening shows listings that a name may mean. It is no clearance: it speaks of the lists above and no others.',
    '',
  ].join('\n')
}

function questionLines(query: Screening['query'], time: AskedTime): readonly string[] {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Name', query.name],
    ['Number', query.id],
    ['Kind', query.schema === undefined ? undefined : saySchema(query.schema)],
    ['Born', query.birthDate],
    ['Country', query.country],
    ['Gender', query.gender],
    ['Lists', query.list?.join(', ')],
    ['Threshold', String(query.threshold)],
    ['On', time.on === undefined ? 'today' : sayDate(time.on)],
    ['Known by', time.known === undefined ? 'now' : sayDate(time.known)],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]))
}

function resultLines(result: Result, index: number): readonly string[] {
  const listed =
    result.listedOn === null ? 'day of listing not stated' : `listed ${sayDate(result.listedOn)}`
  const facts = [
    `score ${sayScore(result.score)}`,
    ...(result.ofacScore === undefined ? [] : [`OFAC's method ${result.ofacScore}`]),
    listed,
    ...(result.delistedOn === undefined ? [] : [`delisted ${sayDate(result.delistedOn)}`]),
    ...(result.program === '' ? [] : [result.program]),
  ]
  return [
    `${index + 1}. ${result.caption} (${result.id}), ${saySchema(result.schema)}`,
    `   ${facts.join('; ')}`,
    ...result.because.map((reason) => `   - ${reason}`),
    '',
  ]
}
