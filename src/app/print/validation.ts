import type { Validation } from '../validation/shape.ts'
import { fold } from './fold.ts'

/** A validation in a screenful: what it comes to, and the figures behind it. */
export function printValidation(validation: Validation): string {
  const { says, exact, treated, leftOut, clean, limits, lists, warnings } = validation
  const titles = new Map(treated.treatments.map(({ id, title }) => [id, title]))
  return [
    fold(says),
    ...warnings.map((warning) => fold(warning)),
    '',
    'Exact names, found as set / if weak aliases alert / if they only confirm, of',
    ...exact.rows.map(
      ({ list, type, of, found, weakAliasesAlert, weakAliasesConfirm }) =>
        `  ${list.padEnd(12)}${type.padEnd(17)}${[found, weakAliasesAlert, weakAliasesConfirm, of].map((number) => String(number).padStart(7)).join('')}`,
    ),
    ...exact.misses
      .filter(({ because }) => because !== 'confirms-only')
      .slice(0, mostMisses)
      .map(({ id, name, because }) => `  missed: ${id}  ${name} (${because.replaceAll('-', ' ')})`),
    '',
    'Manipulated names found, 95% interval, of, OFAC emulation',
    ...treated.rows
      .filter(({ schema }) => schema === 'all')
      .map(
        ({ treatment, share, low, high, of, ofac }) =>
          `  ${(titles.get(treatment) ?? treatment).padEnd(24)}${percent(share)}  ${percent(low)} to ${percent(high)}${String(of).padStart(8)}  ${percent(ofac.share)}`,
      ),
    '',
    fold(leftOut.says),
    '',
    'Alerts per 1,000 clean names: by name alone, with birth date',
    ...clean.map(
      ({ title, perThousand, perThousandWithBirthDate }) =>
        `  ${title.padEnd(24)}${number(perThousand)}${number(perThousandWithBirthDate)}`,
    ),
    '',
    ...lists.map(
      ({ id, version, tested, listings, fetchedAt }) =>
        `${id}  version ${version}, ${tested} of ${listings} listings tested, fetched ${fetchedAt.slice(0, 10)}`,
    ),
    '',
    ...limits.map((limit) => fold(limit)),
  ].join('\n')
}

const mostMisses = 20

function percent(share: number | null): string {
  return share === null ? '     –' : `${(100 * share).toFixed(1)}%`.padStart(6)
}

function number(value: number | null): string {
  return (value === null ? '–' : value.toFixed(1)).padStart(8)
}
