import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { describe, expect, it } from 'vitest'
import { joinedForms, tokensOf } from './index.ts'

const folder = env['FIREBREAK_EVAL']

interface Row {
  readonly latin: string
  readonly original: string
  readonly script: string
}

describe.skipIf(folder === undefined)(
  'names of the UN list in their own script (needs FIREBREAK_EVAL)',
  () => {
    it('share keys with the names in Latin letters that the list leads with', () => {
      const rows = rowsOf(
        readFileSync(join(folder ?? '', 'lists/un-consolidated-2026-02-27.xml'), 'utf8'),
      )
      const shares = Object.fromEntries(
        ['Arab', 'Cyrl'].map((script) => [
          script,
          shareOf(rows.filter((row) => row.script === script)),
        ]),
      )
      expect(rows.length).toBeGreaterThan(300)
      expect(shares['Arab']?.some).toBeGreaterThanOrEqual(0.99)
      expect(shares['Arab']?.words).toBeGreaterThanOrEqual(0.94)
      expect(shares['Cyrl']?.words).toBeGreaterThanOrEqual(0.95)
    })
  },
)

/** Individuals with a name in their own script. */
function rowsOf(xml: string): readonly Row[] {
  return xml
    .split('<INDIVIDUAL>')
    .slice(1)
    .flatMap((record) => {
      const value = (name: string) => record.split(`<${name}>`)[1]?.split('<')[0]?.trim() ?? ''
      const latin = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map(value).join(' ')
      const original = value('NAME_ORIGINAL_SCRIPT')
      return original === ''
        ? []
        : [{ latin, original, script: tokensOf(original)[0]?.script ?? '' }]
    })
}

/** Share of names with some word that meets, and of words that meet; the article counts for nothing. */
function shareOf(rows: readonly Row[]): { readonly some: number; readonly words: number } {
  let some = 0
  let words = 0
  let met = 0
  for (const { latin, original } of rows) {
    const keys = keysOf(latin)
    const own = wordsThatMeet(original, keys)
    words += own.length
    met += own.filter(Boolean).length
    some += own.some(Boolean) ? 1 : 0
  }
  return { some: some / rows.length, words: met / words }
}

function keysOf(name: string): ReadonlySet<string> {
  const tokens = tokensOf(name)
  const joined = joinedForms(tokens).flatMap(({ folded }) => tokensOf(folded))
  return new Set(
    [...tokens, ...joined].flatMap(({ folded, skeleton, sound }) => [
      folded,
      `=${skeleton}`,
      `~${sound}`,
    ]),
  )
}

function wordsThatMeet(name: string, keys: ReadonlySet<string>): readonly boolean[] {
  const tokens = tokensOf(name)
  const met = tokens.map(
    ({ folded, also, skeleton, sound }) =>
      [folded, ...also].some((word) => keys.has(word)) ||
      keys.has(`~${sound}`) ||
      (skeleton !== '' && keys.has(`=${skeleton}`)),
  )
  for (const { from, to, folded } of joinedForms(tokens)) {
    if (keys.has(folded)) met.fill(true, from, to)
  }
  return met.filter((_, at) => tokens[at]?.folded !== 'al')
}
