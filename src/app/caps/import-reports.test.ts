import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ledgerOf, type Report } from '../../caps/index.ts'
import { endOfDay, type Fact, Failure, type Instant, readDay } from '../../model/index.ts'
import { loadLaw } from '../../regimes/index.ts'
import type { Context } from '../operation.ts'
import { readFolder } from '../read-folder.ts'
import { importReports } from './import-reports.ts'
import { readLedgers } from './read-ledgers.ts'

const coal = { id: 'un-1718/coal-2017', per: 'all' } as const

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bundle = await readFolder(join(root, 'data/regimes'))
const loaded = loadLaw(bundle.texts, bundle.hash)
if (loaded.kind === 'refused') throw new Error(loaded.issues[0]?.says)
const { law } = loaded
const now = '2026-01-01T00:00:00.000Z' as Instant

/** A store of facts in memory, and the context of an import over it. */
function desk() {
  const facts = new Map<string, Fact>()
  const store = {
    facts: {
      append: async (rows: readonly Fact[]) => {
        const before = facts.size
        for (const fact of rows) facts.set(fact.id, fact)
        return { recorded: 1, added: facts.size - before }
      },
      read: async ({ property }: { property: string }) =>
        [...facts.values()].filter((fact) => fact.property === property),
    },
  }
  // Taking in reports uses of a context only these, and of a store only its facts.
  const context = async () => {
    const ledgers = await readLedgers(store as never, law, 1)
    return {
      platform: { store },
      view: { law, ...ledgers },
      now,
      actor: 'a test',
    } as unknown as Context
  }
  return {
    facts,
    take: async (given: Parameters<typeof importReports>[1]) =>
      importReports(await context(), given),
    reports: async (cap: string): Promise<readonly Report[]> =>
      (await context()).view.reports.get(cap) ?? [],
  }
}

const head =
  'cap,period_start,period_end,reporter,states_reporting,quantity,unit,value_usd,published_on,published_grade,basis,grade,source'
const row =
  'un-1718/coal-2017,2017-01-01,2017-01-31,unnamed State,1,1441985,t,126390037,2017-02-23,press,committee-site,press,https://example.org/a'
const second = row.replace('01-01', '02-01').replace('01-31', '02-28').replace('02-23', '03-15')
const file = (...rows: readonly string[]) => `${[head, ...rows].join('\n')}\n`

describe('an import of reports', () => {
  it('takes rows in once: the same file says nothing new, in any order', async () => {
    const here = desk()
    expect(await here.take({ csv: file(row, second) })).toMatchObject({ added: 2, heldCount: 0 })
    const size = here.facts.size
    const again = await here.take({ csv: file(second, row, row) })
    expect(again).toMatchObject({ added: 0, alreadyHeld: 3 })
    expect(again.says).toBe('Nothing new: all 3 rows are held already.')
    expect(here.facts.size).toBe(size)
  })

  it('holds a second report of the same days for review, and adds nothing of it', async () => {
    const here = desk()
    await here.take({ csv: file(row) })
    const revised = row.replace('1441985', '1441990').replace('2017-02-23', '2017-04-01')
    const { heldCount, held } = await here.take({ csv: file(revised) })
    expect(heldCount).toBe(1)
    expect(held[0]?.because).toContain('says something else')
    const ledger = ledgerOf(coal, await here.reports('un-1718/coal-2017'), now)
    expect(ledger.counted.map(({ quantity }) => quantity?.amount)).toEqual([1_441_985_000_000n])
  })

  it('takes a correction as a new report that names what it puts right', async () => {
    const here = desk()
    await here.take({ csv: file(row) })
    const [first] = await here.reports('un-1718/coal-2017')
    const csv = `${head},corrects\n${row.replace('1441985', '1441990').replace('2017-02-23', '2017-04-01')},${first?.id}\n`
    await here.take({ csv })
    const all = await here.reports('un-1718/coal-2017')
    const on = (text: string) => endOfDay(readDay(text) as never)
    const amounts = (knownBy: Instant) =>
      ledgerOf(coal, all, knownBy).counted.map(({ quantity }) => quantity?.amount)
    expect(amounts(on('2017-03-31'))).toEqual([1_441_985_000_000n])
    expect(amounts(on('2017-04-01'))).toEqual([1_441_990_000_000n])
  })

  it('takes letters of an id for the report put right, and refuses what it cannot put right', async () => {
    const here = desk()
    await here.take({ csv: file(row, second) })
    const [january, february] = await here.reports('un-1718/coal-2017')
    const correcting = (id: string | undefined, from = '') =>
      `${head},corrects\n${row.replace('1441985', '1441990').replace('unnamed State', `unnamed State${from}`)},${id}\n`
    for (const [csv, says] of [
      [correcting('nonsense'), /corrects must be the id of a report/],
      [correcting('0'.repeat(20)), /is none that is held/],
      [correcting(january?.id, ' B'), /does not put right/],
      [correcting(february?.id), /shares no day/],
    ] as const)
      await expect(here.take({ csv })).rejects.toThrow(says)
    expect(await here.reports('un-1718/coal-2017')).toHaveLength(2)
    await here.take({ csv: correcting(january?.id.slice(0, 12)) })
    const [, , correction] = await here.reports('un-1718/coal-2017')
    expect(correction?.corrects).toBe(january?.id)
  })

  it('says what was counted and is not any more, and lets the better graded of one day count', async () => {
    const here = desk()
    await here.take({ csv: file(row) })
    const rumour = row.replace('1441985', '1').replace('committee-site,press', 'talk,unconfirmed')
    const sameDay = await here.take({ csv: file(rumour) })
    expect([sameDay.heldCount, sameDay.displaced]).toEqual([1, []])
    const earlier = await here.take({ csv: file(rumour.replace('02-23', '02-20')) })
    expect(earlier.displaced).toHaveLength(1)
    expect(earlier.says).toContain('One report that was counted is not any more')
  })

  it('holds what was published before its period was over', async () => {
    const here = desk()
    const { held } = await here.take({ csv: file(row.replace('2017-02-23', '2017-01-20')) })
    expect(held[0]?.because).toContain('before its period was over')
  })

  it.each([
    [
      'no figure at all',
      row.replace('1441985,t,126390037', ',,'),
      /quantity or value must be given/,
    ],
    ['a day to come', row.replace('2017-02-23', '2026-02-23'), /must not be later than today/],
    ['a negative figure', row.replace('1441985', '-5'), /^Row 2: .*quantity is not negative/],
    [
      'an absurd figure',
      row.replace('1441985', '99999999999'),
      /not more than 100 times the limit/,
    ],
    ['an unknown unit', row.replace(',t,', ',tonnes,'), /unit tonnes must be one of/],
    ['a unit of another kind', row.replace(',t,', ',persons,'), /kind of unit of the limit/],
    ['a period across two windows', row.replace('2017-01-01', '2016-12-15'), /lies in the window/],
    ['a day that does not exist', row.replace('2017-01-31', '2017-01-32'), /days that exist/],
    [
      'a report before its period',
      row.replace('2017-02-23', '2016-12-01'),
      /not earlier than its period/,
    ],
    ['an unknown ceiling', row.replace('coal-2017', 'tea'), /a ceiling of the loaded law/],
    ['an unknown grade', row.replace(',press,https', ',sure,https'), /grade must be one of/],
  ])('with %s is refused whole, with the row', async (_what, wrong, says) => {
    const here = desk()
    await expect(here.take({ csv: file(second, wrong) })).rejects.toThrow(says)
    expect(here.facts.size).toBe(0)
  })

  it('in another currency than the ceiling is refused', async () => {
    const csv = file(second).replace('value_usd', 'value').replace('source', 'source,currency')
    const here = desk()
    await expect(here.take({ csv: csv.replace('org/a', 'org/a,CNY') })).rejects.toThrow(
      /value is in USD/,
    )
    expect(here.facts.size).toBe(0)
  })

  it.each([
    ['that breaks off', file(row, second).slice(0, -60)],
    ['that breaks off in a quoted cell', `${file(row)}${second.replace('unnamed', '"un\nnamed')}`],
    ['that is empty', ''],
    ['without a row', `${head}\n`],
    ['without the columns', 'a,b\n1,2\n'],
  ])('of a file %s is refused and nothing of it taken in', async (_what, csv) => {
    const here = desk()
    await expect(here.take({ csv })).rejects.toThrow(Failure)
    expect(here.facts.size).toBe(0)
  })

  it('of a file without a line break at its end says what to do, unless a quotation mark closes it', async () => {
    const here = desk()
    const open = file(row, second).slice(0, -1)
    await expect(here.take({ csv: open })).rejects.toMatchObject({
      message: expect.stringMatching(/cannot be told from one that was cut off/),
      tryThis: expect.stringMatching(/end its last line with a line break/),
    })
    expect(here.facts.size).toBe(0)
    const closed = file(row, second.replace(/[^,]*$/, '"$&"')).slice(0, -1)
    expect(await here.take({ csv: closed })).toMatchObject({ added: 2 })
    expect(await here.take({ csv: `${open}\r\n\u001A` })).toMatchObject({ added: 0 })
  })

  it('keeps a holder as the mark that sets two drawdowns of one day apart, and takes no consignment beside it', async () => {
    const here = desk()
    const of = (...holders: readonly string[]) =>
      `${head},holder,shipment\n${holders.map((holder) => `${row},${holder}\n`).join('')}`
    const csv = of('Mission A,', 'Mission B,')
    expect(await here.take({ csv })).toMatchObject({ added: 2, heldCount: 0 })
    const marks = (await here.reports('un-1718/coal-2017')).map(({ shipment }) => shipment)
    expect(marks).toEqual(['Mission A', 'Mission B'])
    expect(await here.take({ csv: of(',Mission A') })).toMatchObject({ added: 0 })
    await expect(here.take({ csv: of('Mission C,', 'Mission D,mark 1') })).rejects.toThrow(
      /^Row 2: shipment and holder are both given; /,
    )
  })

  it('of a collection holds every row for review and says which could not be placed', async () => {
    const here = desk()
    const csv = [
      'commodity,period,reporting_state_or_unknown,quantity,unit,value_usd,source',
      'coal,2017-01,"unknown (one State)",1441985,t,126390037,https://example.org/a',
      'refined petroleum,2018-01/2018-04,China,4470,t,,https://example.org/b',
      '"coal (China customs, NOT 1718 report)",2017-Q1,China,2678000,t,,https://example.org/c',
      'crude oil,,unknown,,bbl,,no figure found',
      'refined petroleum,2018-12,Russia,,bbl,,https://example.org/d (amount not found)',
      '',
    ].join('\n')
    await expect(here.take({ csv })).rejects.toThrow(/published is missing/)
    const found = await here.take({ csv, published: '2025-06-25' })
    expect(found).toMatchObject({ added: 2, heldCount: 2 })
    expect(found.unplaced.map((one) => one.row)).toEqual([3, 4, 5])
    expect(await here.take({ csv, published: '2025-06-25' })).toMatchObject({ added: 0 })
    for (const cap of ['un-1718/coal-2017', 'un-1718/refined-petroleum-2018'])
      expect(ledgerOf({ id: cap, per: 'all' }, await here.reports(cap), now).size).toBe(0)
  })
})

const collected = join(process.env['FIREBREAK_EVAL'] ?? '', 'caps')
const isHere = process.env['FIREBREAK_EVAL'] !== undefined && existsSync(collected)

describe.skipIf(!isHere)('the files of the trial data (FIREBREAK_EVAL)', () => {
  it('of the coal ledger adds up to the published total less one dollar', async () => {
    const here = desk()
    const csv = readFileSync(join(collected, 'coal_2016_2017.csv'), 'utf8')
    expect(await here.take({ csv })).toMatchObject({ rows: 10, added: 10, heldCount: 0 })
    const { counted } = ledgerOf(coal, await here.reports('un-1718/coal-2017'), now)
    const sum = counted.reduce((total, { value }) => total + (value?.amount ?? 0n), 0n)
    expect(sum).toBe(41_355_589_600n)
  })

  it('of the wider set is held whole and nothing of it counted', async () => {
    const here = desk()
    const csv = readFileSync(join(collected, 'cap_reports.csv'), 'utf8')
    const { rows, added, heldCount, unplaced } = await here.take({ csv, published: '2025-06-25' })
    expect([rows, added + unplaced.length, heldCount]).toEqual([rows, rows, added])
    for (const cap of law.caps.keys())
      expect(ledgerOf({ id: cap, per: 'all' }, await here.reports(cap), now).size).toBe(0)
  })
})
