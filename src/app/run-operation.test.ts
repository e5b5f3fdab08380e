import { describe, expect, it } from 'vitest'
import { Failure, type Instant } from '../model/index.ts'
import { type Basis, type Law, loadLaw } from '../regimes/index.ts'
import type { Answer, Store } from '../store/index.ts'
import { assess } from './operations/assess.ts'
import { capsStatus } from './operations/caps.ts'
import { lawDiff, lawList } from './operations/law.ts'
import { vocabulary } from './operations/vocabulary.ts'
import type { Platform } from './platform.ts'
import { runOperation } from './run-operation.ts'
import { engineVersion } from './version.ts'

const text = `
regimes:
  - regime: test
    title: Test
    target: KP
    authority: { id: body, body: Body, binds: all }
    addressee: { who: States, nationalAct: not held }
    completeThrough: 2026-01-01
    notHeld: [the rest]
claims:
  - { claim: livelihood, says: so, question: So?, why: Because. }
measures:
  - measure: test/ban
    title: Ban
    subject: coal
    document: Doc
    paragraph: '1'
    adopted: 2016-03-02
    from: 2016-03-02
    grade: text
    source: { title: Source }
    clauses:
      - clause: ban
        text: No shipments.
        force: B
        effect: prohibits
        when: { act: [shipment] }
        grade: text
`
const loaded = loadLaw([{ path: 'law.yml', text }], 'law-hash')
const law = (loaded.kind === 'law' ? loaded.law : undefined) as Law
const now = '2020-05-17T09:30:00.000Z' as Instant
const asking = { now, actor: 'test' }
const basis: Basis = {
  engine: engineVersion,
  recorded: 7,
  law: 'law-hash',
  figures: 'f',
  lists: {},
}

/** A platform that only has law, and remembers what it was asked to keep. */
function platformOf(recorded = 7) {
  const kept = new Map<string, Answer>()
  const askedFor: Basis[] = []
  const answers: Store['answers'] = {
    keep: async (given) => given.length,
    find: async (key) => {
      const found = kept.get(key)
      return found && { ...found, at: now }
    },
  }
  const store = { id: `store-${Math.random()}`, answers } as Partial<Store> as Store
  const view = {
    law,
    reports: new Map(),
    versions: [],
    index: async () => {
      throw new Error('no list')
    },
  }
  const platform = {
    store,
    lawState: () => ({ law, hash: 'law-hash' }),
    current: async () => ({ ...view, basis: { ...basis, recorded } }),
    at: async (given: Basis) => {
      askedFor.push(given)
      if (given.engine !== engineVersion) throw new Failure('conflict/other-engine', 'Another.')
      return { ...view, basis: given }
    },
    moved: () => {},
    keep: (answer) => {
      kept.set(answer.key, answer)
    },
  } as Partial<Platform> as Platform
  return { platform, kept, askedFor }
}

async function failureOf(answer: Promise<unknown>): Promise<Failure | undefined> {
  return answer.then(
    () => undefined,
    (error: unknown) => (error instanceof Failure ? error : undefined),
  )
}

const shipment = { kind: 'shipment' }

describe('an answer', () => {
  it('is kept, but not where a file of the asker is part of the question', async () => {
    const { platform, kept } = platformOf()
    await runOperation(lawList, platform, {}, { ...asking, local: { hosts: 'mine.csv' } })
    expect(kept.size).toBe(0)
    await runOperation(lawList, platform, {}, asking)
    expect(kept.size).toBe(1)
  })
})

describe('the day and the instant of a question', () => {
  it.each<[string, object, { on: string; knownBy: string }]>([
    ['the date of the act', { date: '2017-02-10' }, { on: '2017-02-10', knownBy: now }],
    [
      'on, over the date',
      { date: '2017-02-10', on: '2018-01-01' },
      { on: '2018-01-01', knownBy: now },
    ],
    [
      'a bare day that is known by, to its end',
      { date: '2017-02-10', knownBy: '2017-02-25' },
      { on: '2017-02-10', knownBy: '2017-02-25T23:59:59.999Z' },
    ],
    [
      'an instant that is known by',
      { on: '2017-02-10', knownBy: '2017-02-25T12:00:00Z' },
      { on: '2017-02-10', knownBy: '2017-02-25T12:00:00.000Z' },
    ],
  ])('are %s', async (_what, more, asOf) => {
    const answer = await runOperation(
      assess,
      platformOf().platform,
      { ...shipment, ...more },
      asking,
    )
    expect(answer).toMatchObject({ ...asOf, basis: { ...basis, ...asOf } })
  })

  it('are now where nothing is said and the operation can do without', async () => {
    const answer = await runOperation(lawList, platformOf().platform, {}, asking)
    expect(answer).toMatchObject({ on: '2020-05-17', basis: { on: '2020-05-17', knownBy: now } })
  })

  it.each<[string, unknown, string]>([
    ['date', shipment, 'date is missing; expected the day of the act'],
    [
      'date',
      { ...shipment, date: '2017-02-30' },
      'date must be a day that exists, written YYYY-MM-DD, not "2017-02-30".',
    ],
    ['on', { ...shipment, date: '2017-02-10', on: 'today' }, 'on must be a day that exists'],
    [
      'knownBy',
      { ...shipment, date: '2017-02-10', knownBy: '2017-02-29' },
      'knownBy must be a day or an instant in UTC that exists',
    ],
    ['colour', { ...shipment, date: '2017-02-10', colour: 'red' }, 'colour is not a known field'],
    [
      'claims.x',
      { ...shipment, date: '2017-02-10', claims: { x: true } },
      'claims.x is not a known field; expected one of livelihood.',
    ],
    [
      'claims.livelihood',
      { ...shipment, date: '2017-02-10', claims: { livelihood: 'maybe' } },
      'claims.livelihood must be one of true, false, unknown, not "maybe".',
    ],
    [
      'goods[0].origin',
      { ...shipment, date: '2017-02-10', goods: [{ hs: '2701', origin: 'ZZ' }] },
      'goods[0].origin must be a country',
    ],
    [
      'basis.recorded',
      { ...shipment, date: '2017-02-10', basis: { ...basis, recorded: 'x' } },
      'basis: recorded must be an integer',
    ],
    ['', 'shipment', 'The input must be an object'],
  ])('are refused where %s is wrong, and nothing is kept', async (at, input, says) => {
    const { platform, kept } = platformOf()
    const failure = await failureOf(runOperation(assess, platform, input, asking))
    expect(failure?.code).toBe('bad-input/field')
    expect(failure?.at).toBe(at)
    expect(failure?.message.slice(0, says.length)).toBe(says)
    expect(kept.size).toBe(0)
  })

  it('are refused to an operation that has no use for them', async () => {
    const { platform } = platformOf()
    const failure = await failureOf(
      runOperation(vocabulary, platform, { on: '2017-01-01' }, asking),
    )
    expect(failure?.message).toContain('on is not a known field')
  })
})

describe('a basis', () => {
  it('given again gives the same bytes, whatever the clock says and whatever came in since', async () => {
    const input = { ...shipment, date: '2017-02-10' }
    const first = await runOperation(assess, platformOf().platform, input, asking)
    const later = { now: '2024-01-01T00:00:00.000Z' as Instant, actor: 'other' }
    const { platform, askedFor } = platformOf(99)
    const given = (first as { basis: Basis }).basis
    const again = await runOperation(assess, platform, { ...input, basis: given }, later)
    expect(JSON.stringify(again)).toBe(JSON.stringify(first))
    expect(askedFor).toEqual([given])
  })

  it('carries the day and the instant, so that they need not be given again', async () => {
    const first = await runOperation(lawList, platformOf().platform, { on: '2017-02-10' }, asking)
    const given = (first as { basis: Basis }).basis
    const later = { ...asking, now: '2024-01-01T00:00:00.000Z' as Instant }
    const again = await runOperation(lawList, platformOf().platform, { basis: given }, later)
    expect(JSON.stringify(again)).toBe(JSON.stringify(first))
  })

  it('from another engine is refused where no answer is kept under it', async () => {
    const old = { ...basis, engine: '0.0.0-old', on: '2017-02-10' }
    const failure = await failureOf(
      runOperation(lawList, platformOf().platform, { basis: old }, asking),
    )
    expect(failure?.code).toBe('conflict/other-engine')
  })

  it('from another engine brings back the very answer that was kept under it', async () => {
    const { platform, kept } = platformOf()
    const first = await runOperation(lawList, platform, { on: '2017-02-10' }, asking)
    const [[key, answer] = ['', undefined]] = kept
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(answer?.body).toBe(JSON.stringify(first))
    const found = { ...platform.store.answers, find: async () => ({ ...answer, at: now }) as never }
    const store = { ...platform.store, answers: found }
    const old = { ...basis, engine: '0.0.0-old', on: '2017-02-10' }
    const again = await runOperation(lawList, { ...platform, store }, { basis: old }, asking)
    expect(JSON.stringify(again)).toBe(JSON.stringify(first))
  })

  it('and a question are kept once, under a key of their own', async () => {
    const { platform, kept } = platformOf()
    const ask = (input: object) => runOperation(lawList, platform, input, asking)
    await ask({ on: '2017-02-10' })
    await ask({ on: '2017-02-10' })
    expect(kept.size).toBe(1)
    await ask({ on: '2017-02-11' })
    expect(kept.size).toBe(2)
  })
})

describe('an operation', () => {
  it.each([
    [capsStatus, { cap: 'test/none' }, 'not-found/cap'],
    [lawDiff, { from: '2017-02-30', to: '2017-03-01' }, 'bad-input/field'],
    [lawDiff, { from: '2017-03-02', to: '2017-03-01' }, 'bad-input/field'],
    [lawDiff, { from: '2017', to: '2018' }, 'bad-input/field'],
  ])('fails with a code of its own, and keeps nothing', async (operation, input, code) => {
    const { platform, kept } = platformOf()
    expect((await failureOf(runOperation(operation, platform, input, asking)))?.code).toBe(code)
    expect(kept.size).toBe(0)
  })
})
