import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { endOfDay, readDay } from '../../model/index.ts'
import { type RuleId, readStructure, ruleOn } from '../../networks/index.ts'
import { printOwnership } from '../print/ownership.ts'
import { ownership } from './ownership.ts'

type Given = Parameters<typeof readStructure>[0]

function answer(given: Given, rule: RuleId, on: string) {
  const day = readDay(on)
  if (day === undefined) throw new Error(on)
  return ruleOn(readStructure(given), rule, day, endOfDay(day))
}

describe('the operation', () => {
  it('gives its example as declared, and prints the proof in lines', () => {
    const { rule, on, ...given } = ownership.example.input as Given & { rule: RuleId; on: string }
    const found = answer(given, rule, on)
    expect(found.results['Example Shipping']).toMatchObject({
      caught: 'depends',
      share: { min: '45', max: '55' },
    })
    const printed = printOwnership(found).replaceAll(/\s+/g, ' ')
    expect(printed).toContain('CAUGHT Example North')
    expect(printed).toContain('25 percent or more is enough')
  })
})

const folder = process.env['FIREBREAK_EVAL']

interface Vector {
  readonly id: number
  readonly title: string
  readonly listed: readonly string[]
  readonly shares_thousandths_pct: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly joint: readonly (readonly string[])[]
  readonly query: string
  readonly expected: Readonly<Record<string, boolean>>
}

const columns: Readonly<Record<string, readonly [RuleId, string]>> = {
  ofac_50pct: ['ofac-50', '2025-06-01'],
  eu_ownership_before_2024_07_03: ['eu', '2024-07-02'],
  eu_ownership_from_2024_07_03: ['eu', '2024-07-03'],
  uk_ownership_only: ['uk', '2025-06-01'],
}

describe.skipIf(folder === undefined)('the given vectors (skipped without FIREBREAK_EVAL)', () => {
  const vectors: readonly Vector[] =
    folder === undefined
      ? []
      : JSON.parse(readFileSync(join(folder, 'eval/ownership_cases.json'), 'utf8'))
  it.each(vectors.map((vector) => [vector.id, vector.title, vector] as const))(
    '%i %s',
    (_, __, vector) => {
      const shares = Object.fromEntries(
        Object.entries(vector.shares_thousandths_pct).map(([owned, into]) => [
          owned,
          Object.fromEntries(Object.entries(into).map(([owner, amount]) => [owner, amount / 1000])),
        ]),
      )
      const given = {
        listed: [...vector.listed],
        shares,
        joint: vector.joint.map((group) => [...group]),
      }
      for (const [column, [rule, on]] of Object.entries(columns)) {
        expect({ column, caught: answer(given, rule, on).results[vector.query]?.caught }).toEqual({
          column,
          caught: vector.expected[column],
        })
      }
    },
  )
})
