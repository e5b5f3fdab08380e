import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Issue, ListedParty } from '../../model/index.ts'
import type { Dropped } from '../source.ts'
import { ofacCons } from './source.ts'

const names = ['cons_prim.csv', 'cons_add.csv', 'cons_alt.csv', 'cons_comments.csv'] as const

async function read(folder: string, given: readonly string[]) {
  const parties: ListedParty[] = []
  const dropped: Dropped[] = []
  const issues: Issue[] = []
  const files = new Map(given.map((name) => [name, createReadStream(join(folder, name))]))
  for await (const step of ofacCons.parse(files)) {
    parties.push(...(step.parties ?? []))
    dropped.push(...(step.dropped ?? []))
    issues.push(...(step.issues ?? []))
  }
  return { parties, dropped, issues }
}

describe('the sample, without comments', async () => {
  const folder = join(import.meta.dirname, 'sample')
  const { parties, dropped, issues } = await read(folder, names.slice(0, 3))
  const of = (reference: string) => parties.find((party) => party.reference === reference)

  it('is read whole', () => {
    expect(parties.map(({ reference, schema }) => `${reference} ${schema}`)).toEqual([
      '9701 Person',
      '9702 LegalEntity',
      '9703 LegalEntity',
    ])
    expect([...dropped, ...issues]).toEqual([])
  })

  it('keeps the measures as the remarks word them, and the links apart', () => {
    expect(of('9702')?.designation).toEqual({
      programs: ['UKRAINE-EO13662', 'RUSSIA-EO14024'],
      legalBasis: [],
      measures: [
        'Executive Order 13662 Directive Determination - Subject to Directive 1',
        'Executive Order 13662 Directive Determination - Subject to Directive 4',
      ],
      reasons: [],
      amendedOn: [],
    })
    expect(of('9702')?.links).toEqual([
      'https://directives.example/#one',
      'http://directives.example/two',
    ])
    expect(of('9702')?.other).toEqual({
      'Listing Date': ['(EO 14024 Directive 3): 24 Feb 2022'],
      'Effective Date': ['(EO 14024 Directive 3): 26 Mar 2022'],
    })
    expect(of('9702')?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'swift TALLBVBB',
      'lei 253400V1H6ART1UQ0N98',
      'other 044030707',
      'tax-id 7702070139',
    ])
  })

  it('takes a listing date for the day of the act where there is one programme', () => {
    expect(of('9703')?.designation.designatedOn).toBe('2021-06-03')
    expect(of('9702')?.designation.designatedOn).toBeUndefined()
  })
})

const evalFolder = process.env['FIREBREAK_EVAL']

describe.skipIf(evalFolder === undefined)(
  'the real files of December 2025 (needs FIREBREAK_EVAL)',
  () => {
    it('are read whole', async () => {
      const { parties, dropped, issues } = await read(
        join(evalFolder ?? '', 'lists', 'ofac-cons'),
        names,
      )
      expect(parties).toHaveLength(442)
      expect([...dropped, ...issues]).toEqual([])
      const all = parties.flatMap((party) => party.names)
      expect(all.filter(({ minedFrom }) => minedFrom === undefined)).toHaveLength(442 + 1073)
      expect(all.filter(({ quality }) => quality === 'weak')).toHaveLength(72)
      expect(parties.filter(({ schema }) => schema === 'Person')).toHaveLength(79)
      const directives = parties.flatMap(({ designation }) =>
        designation.measures.filter((measure) => measure.includes('13662 Directive Determination')),
      )
      expect(directives).toHaveLength(306)
    })
  },
)
