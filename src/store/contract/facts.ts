import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day, Fact, Instant, RecordedFact } from '../../model/index.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { FactQuery } from '../facts/shape.ts'
import { audited, factWith, type Subject, write } from './subject.ts'

const runs = { numRuns: 25 }

export function factContract(subject: Subject): void {
  it('gives a fact back as it was taken in, with its recorded number', async () => {
    const fact = factWith({
      subject: 'whole',
      value: { amount: '274479981', parts: [1, null, true, 'Ж'] },
      unit: 'USD',
      validFrom: '2017-01-01' as Day,
      validTo: '2017-12-31' as Day,
      source: { title: 'Report', url: 'https://example.org/r', locator: 'row 3' },
      retracts: '0'.repeat(64),
    })
    const { recorded, added } = await subject.store().facts.append([fact], write)
    expect(added).toBe(1)
    expect(await subject.store().facts.read({ subject: 'whole' })).toEqual([{ ...fact, recorded }])
    expect(await subject.store().recorded()).toBe(recorded)
  })

  it('takes in the same fact once, and then writes nothing at all', async () => {
    const fact = factWith({ subject: 'once' })
    const first = await subject.store().facts.append([fact, fact], audited('once'))
    const entries = await subject.store().audit.read({ limit: 100_000 })
    expect(first.added).toBe(1)
    expect(await subject.store().facts.append([fact], audited('twice'))).toEqual({
      recorded: first.recorded,
      added: 0,
    })
    expect(await subject.store().recorded()).toBe(first.recorded)
    expect(await subject.store().audit.read({ limit: 100_000 })).toEqual(entries)
  })

  it('takes in thousands as one batch, each once, and refuses all for the last', async () => {
    const store = subject.store()
    const facts = Array.from({ length: 3000 }, (_, value) =>
      factWith({ subject: 'thousands', value }),
    )
    const bad = { ...factWith({ subject: 'thousands', value: -1 }), id: 'f'.repeat(64) }
    const before = await store.recorded()
    await expect(store.facts.append([...facts, bad], write)).rejects.toThrow('not the hash')
    expect(await store.recorded()).toBe(before)
    const { recorded, added } = await store.facts.append([...facts, ...facts], write)
    expect([recorded, added]).toEqual([before + 1, 3000])
    const read = await store.facts.read({ subject: 'thousands', after: before })
    expect(read.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort())
    expect(await store.facts.read({ subject: 'thousands', after: recorded })).toEqual([])
    expect(await store.facts.append(facts, audited('again'))).toEqual({ recorded, added: 0 })
  })

  it.each([
    ['an id that is not its hash', { ...factWith({ subject: 'refused' }), id: 'f'.repeat(64) }],
    ['an empty subject', factWith({ subject: '' })],
    ['a null character', factWith({ subject: 'refused', source: { title: 'a\0b' } })],
    ['half a character', factWith({ subject: 'refused', unit: '\ud800' })],
    ['a day in another form', factWith({ subject: 'refused', validFrom: '1 May 2017' as Day })],
  ])('refuses a fact with %s, and its whole batch', async (_, fact) => {
    const before = await subject.store().recorded()
    const good = factWith({ subject: 'refused', property: 'good' })
    await expect(subject.store().facts.append([good, fact], write)).rejects.toMatchObject({
      name: 'Failure',
      code: expect.stringMatching(/^bad-input\//),
    })
    expect(await subject.store().recorded()).toBe(before)
    expect(await subject.store().facts.read({ subject: 'refused' })).toEqual([])
  })

  it('keeps any JSON value', async () => {
    const law = fc.asyncProperty(fc.jsonValue(), fc.uuid(), async (value, name) => {
      const fact = factWith({ subject: `value/${name}`, value })
      await subject.store().facts.append([fact], write)
      const [read] = await subject.store().facts.read({ subject: fact.subject })
      expect(canonicalJson(read?.value)).toBe(canonicalJson(value))
    })
    await fc.assert(law, runs)
  })

  it('reads as of any horizon what a slow reading of all rows gives', async () => {
    const law = fc.asyncProperty(fc.uuid(), batches, query, async (name, drawn, asked) => {
      const store = subject.store()
      const prefix = `law/${name}/`
      for (const facts of chain(prefix, drawn)) await store.facts.append(facts, write)
      const rows = await store.facts.read({ subjectPrefix: prefix, retracted: 'included' })
      const upTo = rows.at(asked.upTo % Math.max(rows.length, 1))?.recorded ?? 0
      const after =
        asked.after === undefined ? undefined : rows.at(asked.after % (rows.length || 1))?.recorded
      const horizon = { ...asked, after, ...(asked.upTo === 0 ? { upTo: undefined } : { upTo }) }
      const given = Object.fromEntries(
        Object.entries({ ...horizon, subjectPrefix: prefix }).filter(
          ([, value]) => value !== undefined,
        ),
      )
      expect(await store.facts.read(given)).toEqual(readSlowly(rows, given))
    })
    await fc.assert(law, runs)
  })

  it('gives the same facts in the same order, whatever the order of appending', async () => {
    const other = await subject.open()
    const law = fc.asyncProperty(fc.uuid(), batches, knownBy, async (name, drawn, known) => {
      const [store, prefix] = [subject.store(), `order/${name}/`]
      const facts = chain(prefix, drawn).flat()
      await store.facts.append(facts, write)
      for (const fact of facts.toReversed()) await other.facts.append([fact], write)
      const asked = { subjectPrefix: prefix, ...(known === undefined ? {} : { knownBy: known }) }
      const [here, there] = [await store.facts.read(asked), await other.facts.read(asked)]
      expect(there.map(unnumbered)).toEqual(here.map(unnumbered))
    })
    await fc.assert(law, { numRuns: 15 }).finally(() => other.close())
  })

  it('numbers batches without gaps in the order in which they can be seen', async () => {
    const store = subject.store()
    const before = await store.recorded()
    const seen: number[] = []
    const appends = Array.from({ length: 12 }, async (_, index) => {
      const facts = [1, 2, 3].map((value) => factWith({ subject: `many/${index}`, value }))
      const { recorded } = await store.facts.append(facts, write)
      const upTo = await store.facts.read({ subjectPrefix: 'many/', upTo: recorded })
      expect(upTo.length).toBe(3 * (recorded - before))
      seen.push(recorded)
    })
    await Promise.all(appends)
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => before + 1 + i))
  })
}

const instants = ['2017-01-01', '2018-06-30', '2019-12-31'].map(
  (day) => `${day}T12:00:00.000Z` as Instant,
)

const knownBy = fc.option(fc.constantFrom(...instants), { nil: undefined })

/** A fact in the drawing: which it retracts is told by its place among those before it. */
const drawnFact = fc.record({
  subject: fc.constantFrom('a', 'b', 'b/c', 'ä'),
  property: fc.constantFrom('flag', 'owner'),
  value: fc.integer({ min: 0, max: 3 }),
  knownFrom: fc.constantFrom(...instants),
  validFrom: fc.option(fc.constantFrom('2016-01-01' as Day, '2018-01-01' as Day), {
    nil: undefined,
  }),
  retracts: fc.option(fc.nat(20), { nil: undefined }),
})

type Drawn = typeof drawnFact extends fc.Arbitrary<infer T> ? T : never

const batches = fc.array(fc.array(drawnFact, { minLength: 1, maxLength: 5 }), { maxLength: 5 })

const query = fc.record({
  upTo: fc.nat(20),
  after: fc.option(fc.nat(20), { nil: undefined }),
  knownBy,
  property: fc.option(fc.constant('flag'), { nil: undefined }),
  retracted: fc.constantFrom('left-out' as const, 'included' as const),
})

/** Gives the drawn facts their ids, so that a later one can name an earlier one. */
function chain(prefix: string, drawn: readonly (readonly Drawn[])[]): Fact[][] {
  const made: Fact[] = []
  return drawn.map((batch) =>
    batch.map(({ subject, retracts, validFrom, ...rest }) => {
      const target = retracts === undefined ? undefined : made[retracts % Math.max(made.length, 1)]
      const fact = factWith({
        ...rest,
        subject: `${prefix}${subject}`,
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(target === undefined ? {} : { retracts: target.id }),
      })
      made.push(fact)
      return fact
    }),
  )
}

function readSlowly(rows: readonly RecordedFact[], asked: FactQuery): RecordedFact[] {
  const { upTo = Number.POSITIVE_INFINITY, knownBy: known = '9' } = asked
  const within = rows.filter((row) => row.recorded <= upTo && row.knownFrom <= known)
  const retracted = new Set(within.map((row) => row.retracts))
  return within
    .filter((row) => row.recorded > (asked.after ?? 0))
    .filter((row) => asked.retracted === 'included' || !retracted.has(row.id))
    .filter((row) => asked.property === undefined || row.property === asked.property)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

function sortKey(row: RecordedFact): string {
  return [row.subject, row.property, row.validFrom ?? '', row.knownFrom, row.id].join('\0')
}

function unnumbered({ recorded: _, ...fact }: RecordedFact): Fact {
  return fact
}
