import { badInput, type Grade, grades } from '../../model/index.ts'
import { readShare } from '../structure/read-share.ts'
import { readSpan } from '../structure/read-span.ts'
import type { Tie } from './tie.ts'
import { isTieKind, tieKindNames } from './tie-kinds.ts'

/** The columns of a file of evidence; the first three and `document` must be filled. */
export const evidenceColumns = [
  'kind',
  'from',
  'to',
  'document',
  'share',
  'share_max',
  'valid_from',
  'valid_to',
  'known_from',
  'taken_back',
  'url',
  'page',
  'grade',
  'contested',
] as const

/** Reads a row of a file in which an analyst enters evidence, each tie with its document, page and grade; refuses it with its number. */
export function readEvidence(row: Readonly<Record<string, string>>, number: number): Tie {
  const at = `row ${number}`
  const cell = (column: (typeof evidenceColumns)[number]) => {
    const text = row[column]?.trim()
    return text === undefined || text === '' ? undefined : text
  }
  const stray = Object.keys(row).find((column) => !isColumn(column))
  if (stray !== undefined)
    throw badInput(at, `${at} has an unknown column ${JSON.stringify(stray)}.`, columnsSaid)
  const [kind, from, to, title] = [cell('kind'), cell('from'), cell('to'), cell('document')]
  if (kind === undefined || from === undefined || to === undefined || title === undefined)
    throw badInput(at, `${at} lacks one of kind, from, to, document.`, columnsSaid)
  if (!isTieKind(kind))
    throw badInput(
      at,
      `${at}: ${kind} is no kind of tie.`,
      `Use one of ${tieKindNames.join(', ')}.`,
    )
  const [url, locator, contested] = [cell('url'), cell('page'), cell('contested')]
  return {
    kind,
    from,
    to,
    ...shareOf(cell('share'), cell('share_max'), at),
    span: readSpan(spanOf(cell), at),
    source: {
      title,
      ...(url === undefined ? {} : { url }),
      ...(locator === undefined ? {} : { locator }),
    },
    grade: gradeOf(cell('grade'), at),
    ...(contested === undefined ? {} : { contested }),
    at,
  }
}

const columnsSaid = `The columns are ${evidenceColumns.join(', ')}.`

function isColumn(column: string): boolean {
  return evidenceColumns.some((known) => known === column)
}

function shareOf(least: string | undefined, most: string | undefined, at: string) {
  if (least === undefined && most === undefined) return {}
  const value = most === undefined ? least : { min: least ?? '0', max: most }
  return { share: readShare(value, `${at}.share`) }
}

function spanOf(cell: (column: (typeof evidenceColumns)[number]) => string | undefined) {
  const given = {
    validFrom: cell('valid_from'),
    validTo: cell('valid_to'),
    knownFrom: cell('known_from'),
    takenBack: cell('taken_back'),
  }
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined))
}

function gradeOf(text: string | undefined, at: string): Grade {
  if (text === undefined) return 'unconfirmed'
  const grade = grades.find((known) => known === text)
  if (grade !== undefined) return grade
  throw badInput(at, `${at}: ${text} is no grade.`, `Use one of ${grades.join(', ')}.`)
}
