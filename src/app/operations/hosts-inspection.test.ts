import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { endOfDay, readDay } from '../../model/index.ts'
import { assess, loadLaw, readTransaction, type Transaction } from '../../regimes/index.ts'
import { portOf } from '../port.ts'
import { readFolder } from '../read-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded

const answers = readFileSync(join(root, 'examples/mission-inspection-duty.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const transaction = JSON.parse(line) as Transaction
    const on = readDay(transaction.date ?? '')
    if (on === undefined) throw new Error(line)
    const knownBy = endOfDay(on)
    const port = portOf({ law, reports: new Map() }, on, knownBy)
    return assess(readTransaction(transaction, law), law, on, knownBy, port)
  })

/** What an answer says under a paragraph of the United Nations measures: force and effect. */
function under(index: number, paragraph: string): readonly string[] {
  const findings = answers[index]?.findings ?? []
  return findings
    .filter(({ measure }) => measure === paragraph)
    .map(({ force, effect }) => `${force} ${effect}`)
}

describe('what a host must, may and is only asked to inspect (examples/mission-inspection-duty.jsonl)', () => {
  it('is a container only on grounds before 2270, and every container since', () => {
    expect(answers[0]?.outcome).toBe('not-caught')
    expect(answers[1]?.outcome).toBe('permitted-with-duties')
    expect(under(1, 'un-1718/2270-18')).toEqual(expect.arrayContaining(['B requires', 'H urges']))
    const duty = answers[1]?.findings.flatMap(({ duties }) => duties).map(({ does }) => does)
    expect(duty?.join(' ')).toContain('inspects all of the cargo')
  })

  it("is a traveller's baggage in transit, which 2321 says is cargo", () => {
    expect(under(2, 'un-1718/2270-18')).toContain('B requires')
    expect(under(2, 'un-1718/2321-13')).toEqual([])
    expect(under(3, 'un-1718/2321-13')).toEqual(['I clarifies'])
  })

  it('is a rail wagon, which 2321 says is cargo too', () => {
    expect(under(4, 'un-1718/2270-18')).toContain('B requires')
    expect(under(4, 'un-1718/2321-21')).toEqual([])
    expect(under(5, 'un-1718/2321-21')).toEqual(['I clarifies'])
  })

  it('is cash in the hands of a courier from 2094', () => {
    expect(answers[6]?.outcome).toBe('not-caught')
    expect(answers[7]?.outcome).toBe('prohibited')
  })

  it('is a flight: called upon until 1 March 2016, bound from 2 March', () => {
    expect(answers[8]?.outcome).toBe('not-caught')
    expect(under(8, 'un-1718/2094-18')).toEqual(['H urges'])
    expect(answers[9]?.outcome).toBe('prohibited')
    expect(under(9, 'un-1718/2270-21')).toEqual(['BC prohibits'])
  })

  it('ends, on a find, in seizing, disposing and reporting', () => {
    const duties = answers[10]?.findings.flatMap((finding) => finding.duties) ?? []
    const does = duties.map(({ does: what }) => what).join('; ')
    expect(does).toMatch(/seizes and disposes/)
    expect(does).toMatch(/report/)
    expect(duties.some(({ to }) => to?.includes('Committee'))).toBe(true)
  })
})
