import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, root } from './installation.ts'

const here = installation()
const scratch = mkdtempSync(join(tmpdir(), 'firebreak-ledger-'))
const example = (name: string) => join(root, 'examples', name)

beforeAll(() => here.keepOpen())

afterAll(async () => {
  await here.remove()
  rmSync(scratch, { recursive: true, force: true })
})

const status = async (cap: string, ...words: readonly string[]) => {
  const { stdout, stderr } = await here.run([
    'caps',
    'status',
    `un-1718/${cap}`,
    ...words,
    '--json',
  ])
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('a ledger at the command line', () => {
  it('takes reports under ceilings of each State and holder in once, and shows each by itself', async () => {
    const file = example('caps-import-each-state.csv')
    expect((await here.run(['caps', 'import', file])).stdout).toContain('9 of 9 rows are new.')
    expect((await here.run(['caps', 'import', file])).stdout).toContain('Nothing new')
    const nearest = await status('crude-own-supply', '--on', '2017-11-15')
    expect([nearest.whose, nearest.share.quantity, nearest.partiesSize]).toEqual([
      'Russia',
      0.95,
      2,
    ])
    const china = await status('crude-own-supply', '--on', '2017-11-15', '--whose', 'CN')
    expect([china.whose, china.share.quantity]).toEqual(['China', 0.144231])
    const workers = await status('workers-2017', '--on', '2017-09-08')
    expect([workers.status, workers.headroom.quantity]).toEqual([
      'exceeded',
      { amount: '-8', unit: 'persons' },
    ])
    const account = await status('accounts-of-missions', '--on', '2017-04-01')
    expect([account.whose, account.status]).toEqual(['Embassy in Berlin, Germany', 'exceeded'])
    expect((await status('accounts-of-missions', '--on', '2017-08-01')).status).toBe('open')
  })

  it('asks of one State only where a ceiling is set for each', async () => {
    const words = ['caps', 'status', 'un-1718/coal-2017', '--whose', 'China']
    const { code, stderr } = await here.run(words)
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('whose is asked of a ceiling of each'),
    ])
  })

  it('holds a second figure of the same days until somebody rules', async () => {
    const rows = [
      'cap,period_start,period_end,reporter,quantity,unit,published_on,basis,grade,source',
      'un-1718/crude-2018-2019,2019-01-01,2019-01-31,China,1000,bbl,2019-02-20,page,press,One paper',
      'un-1718/crude-2018-2019,2019-01-01,2019-01-31,China,1700,bbl,2019-02-27,page,press,Another paper',
    ]
    const path = join(scratch, 'two.csv')
    writeFileSync(path, `${rows.join('\n')}\n`)
    const { stdout } = await here.run(['caps', 'import', path, '--json'])
    const [held] = JSON.parse(stdout).held
    const before = await status('crude-2018-2019', '--on', '2019-12-31')
    expect([before.reported.quantity.amount, before.beside[0].standing]).toEqual(['1000', 'held'])
    const words = ['--decision', 'stands', '--reason', 'the exporter confirmed it']
    expect((await here.run(['caps', 'rule', held.id.slice(0, 16), ...words])).code).toBe(0)
    const after = await status('crude-2018-2019', '--on', '2019-12-31')
    expect(after.reported.quantity.amount).toBe('1700')
    const then = await status('crude-2018-2019', '--on', '2019-12-31', '--known-by', '2019-12-31')
    expect(then.reported.quantity.amount).toBe('1000')
  })
})

describe('a file that is wrong', () => {
  const head =
    'cap,period_start,period_end,reporter,quantity,unit,value,currency,published_on,basis,grade,source'
  const good =
    'un-1718/coal-2017,2017-10-01,2017-10-31,A State,10,t,900,USD,2017-11-20,page,press,A paper'
  const bad = (from: string, to: string) => good.replace(from, to)

  it.each([
    ['a negative figure', bad(',10,t', ',-10,t'), 'quantity is not negative'],
    ['an absurd figure', bad(',10,t', ',10000000000,t'), 'not more than 100 times the limit'],
    ['an unknown unit', bad(',10,t', ',10,bushels'), 'unit bushels must be one of'],
    [
      'a period across two windows',
      bad('2017-10-31', '2018-01-31'),
      'the period lies in the window',
    ],
    [
      'a report from before its period',
      bad('2017-11-20', '2017-09-20'),
      'not earlier than its period',
    ],
    ['another currency', bad('USD', 'CNY'), 'value is in USD'],
    ['an unknown ceiling', bad('coal-2017', 'tea-2017'), 'is a ceiling of the loaded law'],
    ['a day that does not exist', bad('2017-10-31', '2017-10-32'), 'must be two days that exist'],
    ['a grade of its own', bad(',press,', ',rumour,'), 'grade must be one of'],
  ])('with %s is refused whole, by row', async (_what, row, says) => {
    const path = join(scratch, 'wrong.csv')
    writeFileSync(path, `${[head, good, row].join('\n')}\n`)
    const { code, stderr, stdout } = await here.run(['caps', 'import', path])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^[^\n]*Row 2: /)
    expect(stderr).toContain(says)
  })

  it('left nothing behind', async () => {
    const coal = await status('coal-2017', '--on', '2017-12-31')
    const reporters = [...coal.reports, ...coal.beside].map(({ reporter }) => reporter)
    expect(reporters).not.toContain('A State')
  })

  it('that breaks off is refused whole, wherever it was cut', async () => {
    const whole = readFileSync(example('caps-import-shipments.csv'), 'utf8')
    for (const share of [0.3, 0.6, 0.95]) {
      const path = join(scratch, 'half.csv')
      writeFileSync(path, whole.slice(0, Math.floor(whole.length * share)))
      const { code, stderr } = await here.run(['caps', 'import', path])
      expect([code, stderr.trim().split('\n').length]).toEqual([2, 1])
    }
    expect((await status('crude-2024-2025', '--on', '2025-12-31')).size).toBe(0)
  })
})
