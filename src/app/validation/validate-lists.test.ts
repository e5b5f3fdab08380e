import { describe, expect, it } from 'vitest'
import { buildIndex, screen, withChanges } from '../../matching/index.ts'
import { leftOutBatches } from './left-out-batches.ts'
import { namesOf } from './name-types.ts'
import { writeHtml } from './report/write-html.ts'
import { writeMarkdown } from './report/write-markdown.ts'
import { contextOf, partyOf } from './testing/small-list.ts'
import { ownScore } from './trial.ts'
import { validateLists } from './validate-lists.ts'

const weak = (full: string) => ({ full, kind: 'alias', quality: 'weak' }) as const
const parties = [
  partyOf({
    reference: 'P1',
    names: ['Valdor Harbin Quist', weak('The Ferryman'), 'Valdor H. Quist', 'Zebulon Morrowe'],
  }),
  partyOf({
    reference: 'P2',
    names: [
      'Ostrik Fennimore',
      { full: 'Ostrik Tarn', kind: 'former', quality: 'strong' },
      { full: 'Острик Фенниморе', kind: 'original-script', quality: 'strong' },
    ],
  }),
  partyOf({ reference: 'E1', schema: 'Organization', names: ['Quillfeather Trading LLC'] }),
  partyOf({ reference: 'V1', schema: 'Vessel', names: ['Morning Gannet 3'] }),
  partyOf({
    list: 'ofac-sdn',
    reference: '7',
    names: ['QUIST, Valdor Harbin', weak('FERRYMAN')],
  }),
]
const context = contextOf(parties)
const asked = { threshold: 0.7, seed: 5, cleanNames: 40 }
const measured = await validateLists(context, asked, undefined)

describe('a validation of a small list', () => {
  it('finds every name as written, with both settings of weak aliases', () => {
    const rows = measured.exact.rows.map((row) => [
      row.list,
      row.type,
      row.of,
      row.found,
      row.firstOrTied,
      row.weakAliasesAlert,
      row.weakAliasesConfirm,
    ])
    expect(rows).toEqual([
      ['ofac-sdn', 'primary', 1, 1, 1, 1, 1],
      ['ofac-sdn', 'weak-alias', 1, 0, 0, 1, 0],
      ['un-sc', 'primary', 4, 4, 4, 4, 4],
      ['un-sc', 'alias', 2, 2, 2, 2, 2],
      ['un-sc', 'weak-alias', 1, 1, 1, 1, 0],
      ['un-sc', 'former', 1, 1, 1, 1, 1],
      ['un-sc', 'original-script', 1, 1, 1, 1, 1],
    ])
    expect(measured.exact.misses).toEqual([
      { id: 'ofac-sdn:7', name: 'FERRYMAN', type: 'weak-alias', because: 'confirms-only' },
    ])
  })

  it('treats each primary name in every way that it offers a place for', () => {
    const all = (treatment: string) =>
      measured.treated.rows.find((row) => row.treatment === treatment && row.schema === 'all')
    expect(all('swapped-order')).toMatchObject({ of: 5, found: 5, share: 1 })
    expect(all('look-alikes')).toMatchObject({ of: 5, found: 5 })
    expect(all('legal-form-dropped')).toMatchObject({ of: 1, found: 1 })
    expect(all('digits-as-words')).toMatchObject({ of: 1, found: 1 })
    expect(all('added-title')).toMatchObject({ of: 3, found: 3 })
    expect(all('lost-diacritics')).toBeUndefined()
  })

  it('leaves each alias out of its record, and finds it only by the others', () => {
    const row = (by: string, group: string) =>
      measured.leftOut.rows.find(
        (one) => one.list === 'un-sc' && one.by === by && one.group === group,
      )
    expect(row('all', 'all')).toMatchObject({ of: 5 })
    expect(row('script', 'Cyrillic')).toMatchObject({ of: 1, found: 1 })
    expect(row('type', 'weak-alias')).toMatchObject({ of: 1, found: 0 })
    expect(row('type', 'alias')).toMatchObject({ of: 2, found: 1 })
    expect(row('type', 'former')).toMatchObject({ of: 1, found: 0 })
  })

  it('finds less at each higher threshold, and alerts less', () => {
    const found = measured.curve.map(({ treated }) => treated.found)
    expect(found).toEqual([...found].sort((left, right) => right - left))
    for (const [at] of measured.clean.entries()) {
      const alerts = measured.curve.map(({ clean }) => clean[at]?.alerts ?? 0)
      expect(alerts).toEqual([...alerts].sort((left, right) => right - left))
    }
    const atSet = measured.curve.find(({ threshold }) => threshold === 0.7)
    expect(atSet?.treated.found).toBe(
      measured.treated.rows
        .filter(({ schema }) => schema === 'all')
        .reduce((sum, row) => sum + row.found, 0),
    )
    expect(atSet?.clean.map(({ perThousand }) => perThousand)).toEqual(
      measured.clean.map(({ perThousand }) => perThousand),
    )
  })

  it('holds no age and no clock in its figures, and has ages in its documents', () => {
    expect(JSON.stringify(measured)).not.toMatch(/"age|ago\b/)
    expect(writeMarkdown(measured, [])).toContain('| 2026-01-01 | 30 | 2026-01-01 |')
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    const again = await validateLists(context, asked, undefined)
    expect(JSON.stringify(again)).toBe(JSON.stringify(measured))
    expect(writeHtml(again)).toBe(writeHtml(measured))
    const other = await validateLists(context, { ...asked, seed: 6 }, undefined)
    expect(JSON.stringify(other.treated)).not.toBe(JSON.stringify(measured.treated))
  })

  it('gives a listing the same outcome in a sample as in the whole', async () => {
    const sampled = await validateLists(context, { ...asked, sample: 2 }, undefined)
    expect(sampled.lists.map(({ tested, listings }) => [tested, listings])).toEqual([
      [expect.any(Number), 1],
      [expect.any(Number), 4],
    ])
    expect(sampled.lists.reduce((sum, { tested }) => sum + tested, 0)).toBe(2)
    expect(sampled.limits.join(' ')).toContain('2 of 5 listings')
  })

  it('writes HTML that asks nobody for anything', () => {
    const html = writeHtml(measured)
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/)
    expect(html.match(/https?:\/\/[^"]+/g)?.every((url) => url.includes('w3.org/2000/svg'))).toBe(
      true,
    )
    expect(html).toContain('<svg')
  })
})

describe('the ways of asking', () => {
  const index = buildIndex(parties)
  const settings = { 'ofac-sdn': false }

  it('one listing alone comes to the score it has among all', () => {
    for (const { list, reference, names } of parties) {
      for (const { full } of names) {
        const all = screen(
          index,
          { name: full },
          { threshold: 0.1, settings: { weakAliasesAlert: settings } },
        )
        for (const [number] of parties.entries()) {
          const found = all.find(({ listing }) => listing === number)?.score ?? 0
          expect([list, reference, ownScore({ index, settings }, full, number, 0.1)]).toEqual([
            list,
            reference,
            found,
          ])
        }
      }
    }
  })

  it('aliases left out together come to what they come to one by one', () => {
    const subjects = parties.map((party, listing) => ({
      id: `${party.list}:${party.reference}`,
      list: party.list,
      schema: party.schema,
      party,
      names: namesOf(party),
      listing,
    }))
    const batches = leftOutBatches(subjects, subjects)
    expect(
      batches
        .flat()
        .map(({ name }) => name.full)
        .sort(),
    ).toEqual(subjects.flatMap(({ names }) => names.slice(1).map(({ full }) => full)).sort())
    const without = (batch: (typeof batches)[number]) =>
      withChanges(index, {
        put: batch.map(({ subject, name }) => ({
          ...subject.party,
          names: subject.party.names.filter(({ full }) => full !== name.full),
        })),
        remove: [],
      })
    const scoreIn = (held: typeof index, { subject, name }: (typeof batches)[number][number]) =>
      ownScore({ index: held, settings }, name.full, held.find(subject.id) ?? -1, 0.01)
    for (const batch of batches) {
      const together = without(batch)
      for (const one of batch)
        expect(scoreIn(together, one)).toBeCloseTo(scoreIn(without([one]), one), 2)
    }
  })
})
