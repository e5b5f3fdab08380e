import type { Day, ListedDesignation } from '../../model/index.ts'
import { readDay } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { nothing } from '../kit/grow.ts'
import { readPartialDate } from '../kit/partial-date.ts'
import type { Findings } from './collect-findings.ts'

/**
 * Programmes as the Program column joins them (`SDGT] [IFSR`) and the measures that the remarks name. OFAC's CSV has no date of designation but
 * a `Listing Date` in the remarks of some; that is the day of the act where the record stands under one programme and all its listing dates agree,
 * and is otherwise kept under its own word, since it does not say for which of the programmes it is.
 */
export function readDesignation(programs: readonly string[], found: Findings): ListedDesignation {
  const designatedOn = listingDate(programs, found)
  const designation: Draft<ListedDesignation> = {
    programs,
    legalBasis: nothing,
    measures: found.measures,
    reasons: nothing,
    amendedOn: nothing,
  }
  if (designatedOn !== undefined) designation.designatedOn = designatedOn
  return designation
}

/** Columns split before; a list has some hundreds of them, thousands of times over. */
const split = new Map<string, readonly string[]>()

/** Splits the Program column. */
export function readPrograms(column: string | undefined): readonly string[] {
  if (column === undefined) return nothing
  const known = split.get(column)
  if (known !== undefined) return known
  const programs = splitPrograms(column)
  if (split.size < 10_000) split.set(column, programs)
  return programs
}

function splitPrograms(column: string): readonly string[] {
  if (!column.includes(']') && !column.includes(';')) return [column]
  return column
    .split(/\] ?\[|; /)
    .map((code) => code.replace(/^\[|\]$/g, '').trim())
    .filter((code) => code !== '')
}

function listingDate(programs: readonly string[], found: Findings): Day | undefined {
  const dates = found.other.get('Listing Date')
  if (dates === undefined || programs.length !== 1) return undefined
  const days = new Set(dates.map(dayAfterBracket))
  const [day] = days
  return days.size === 1 ? day : undefined
}

/** `(CMIC) 03 Jun 2021`, `(EO 14024 Directive 3): 24 Feb 2022`. */
function dayAfterBracket(text: string): Day | undefined {
  const written = text.slice(text.lastIndexOf(')') + 1).replace(/^:/, '')
  return readDay(readPartialDate(written)?.value ?? '')
}
