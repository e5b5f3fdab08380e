import type { Screening } from '../lists/screen-shape.ts'
import { fold } from './fold.ts'

/** What a search found, strongest first, with the lists it looked in. */
export function printScreening({ says, results, more, lists, warnings }: Screening): string {
  return [
    fold(says),
    ...results.flatMap(({ id, caption, score, because, program, listedOn }) => [
      '',
      `${score.toFixed(3)}  ${id}  ${caption}`,
      fold(
        `${listedOn === null ? 'The list gives no day of listing' : `Listed on ${listedOn}`}${program === '' ? '' : `, ${program}`}.`,
        7,
      ),
      ...because.map((line) => fold(line, 7)),
    ]),
    ...(more === 0 ? [] : ['', `${more} more; raise the limit to see them.`]),
    '',
    ...lists.map(
      ({ id, version, records, fetchedAt }) =>
        `${id}  version ${version}, ${records} records, fetched ${fetchedAt.slice(0, 10)}`,
    ),
    ...warnings.map((warning) => fold(warning)),
  ].join('\n')
}
