import { describe, expect, it } from 'vitest'
import { addDays, endOfDay } from '../model/index.ts'
import {
  assessExample,
  inForceOn,
  type LawExample,
  readTransaction,
  type Transaction,
} from './index.ts'
import { wholeLaw } from './testing/whole-law.ts'

const law = wholeLaw()
const known = endOfDay('9999-12-30' as never)

/** The same question on the day before a measure begins and on its first day, with what each came to. */
const pairs = [...law.measures.values()].flatMap((measure) => {
  const own = law.examples.filter((example) => example.measure === measure.id)
  const before = own.filter(({ on }) => on === addDays(measure.from, -1))
  return before.flatMap((one) => {
    const after = own.find(
      ({ on, act }) => on === measure.from && JSON.stringify(act) === JSON.stringify(one.act),
    )
    return after === undefined ? [] : [{ measure, before: one, after }]
  })
})
const changed = pairs.filter(({ before, after }) => before.outcome !== after.outcome)

/** The measures that an answer names. */
function named(example: LawExample): readonly string[] {
  const act = readTransaction(example.act as Transaction, law)
  return assessExample(example, act, law).findings.map(({ measure }) => measure)
}

const inForce = (example: LawExample) =>
  new Set(inForceOn(law, example.on, known).map(({ id }) => id))

describe('the same question on two days around a measure', () => {
  it('is asked for every resolution that set a rule', () => {
    const documents = new Set(changed.map(({ measure }) => measure.document))
    for (const number of [1718, 1874, 2094, 2270, 2321, 2371, 2375, 2397, 2664]) {
      expect([...documents].some((document) => document.includes(`S/RES/${number} `))).toBe(true)
    }
    expect(changed.length).toBeGreaterThan(60)
  })

  it.each(changed.map((pair) => [`${pair.measure.id}, ${pair.before.name}`, pair] as const))(
    'changes by what law diff shows: %s',
    (_name, { before, after }) => {
      const [first, last] = [inForce(before), inForce(after)]
      const began = named(after).filter((id) => !first.has(id))
      const ended = named(before).filter((id) => !last.has(id))
      expect([...began, ...ended]).not.toEqual([])
    },
  )
})
