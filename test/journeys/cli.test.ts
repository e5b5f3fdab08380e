import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, root } from './installation.ts'

const here = installation()
const scratch = mkdtempSync(join(tmpdir(), 'firebreak-cli-'))
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.json'))
const acts = examples.filter(
  (name) => 'kind' in (JSON.parse(readFileSync(join(root, 'examples', name), 'utf8')) as object),
)
const within = join(root, 'examples/coal-2017-within-cap.json')
let goldens: Promise<ReadonlyMap<string, Record<string, unknown>>> | undefined

beforeAll(() => here.keepOpen())

afterAll(async () => {
  await here.remove()
  rmSync(scratch, { recursive: true, force: true })
})

function inScratch(name: string, content: string): string {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}

/** The answer to an example, from one batch of them all. */
async function goldenLine(name: string): Promise<Record<string, unknown>> {
  goldens ??= batchOfExamples()
  return (await goldens).get(name) ?? {}
}

async function batchOfExamples(): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const lines = acts.map((name) =>
    JSON.stringify(JSON.parse(readFileSync(join(root, 'examples', name), 'utf8'))),
  )
  const out = join(scratch, 'goldens.jsonl')
  const questions = inScratch('examples.jsonl', lines.join('\n'))
  const { code, stderr } = await here.run(['assess', '--batch', questions, '--out', out])
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `${acts.length} rows answered, 0 refused.\n`,
  })
  const answers = readFileSync(out, 'utf8').trim().split('\n')
  return new Map(answers.map((line, at) => [String(acts[at]), JSON.parse(line)]))
}

function varied(name: string, change: (act: Record<string, unknown>) => void): string {
  const act = JSON.parse(readFileSync(within, 'utf8')) as Record<string, unknown>
  change(act)
  return inScratch(name, JSON.stringify(act))
}

describe('assess at the command line', () => {
  it('answers one file as it answers the same act in a batch', async () => {
    const { code, stdout, stderr } = await here.run(['assess', within, '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { basis, ...answer } = JSON.parse(stdout)
    expect(Object.keys(basis)).toEqual(
      expect.arrayContaining(['engine', 'recorded', 'law', 'figures', 'lists']),
    )
    const { row: _, basis: __, ...line } = await goldenLine(basename(within))
    expect(line).toEqual(answer)
  })

  it.each(acts)('%s gives its golden answer', async (name) => {
    const { row: _, basis, ...answer } = await goldenLine(name)
    expect(Object.keys(basis as object)).toContain('law')
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      join(root, 'examples/answers', name),
    )
  })

  it('ownership takes the rule from the command line, over the one in the file', async () => {
    const path = join(root, 'examples/ownership-two-parents.json')
    const { stdout } = await here.run(['ownership', path, '--rule', 'uk', '--json'])
    expect(JSON.parse(stdout).reading).toBeDefined()
    const { code, stderr } = await here.run(['ownership', path, '--rule', 'none'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/rule must be one of/)
  })

  it('reads standard input, prints a memo, and lets --on outweigh the date in the file', async () => {
    const { code, stdout } = await here.run(
      ['assess', '-', '--on', '2017-08-20', '--known-by', '2017-12-31'],
      {
        stdin: readFileSync(within, 'utf8'),
      },
    )
    expect(code).toBe(0)
    expect(stdout).toContain('PROHIBITED')
    expect(stdout).toContain('S/RES/2371 (2017) ¶8')
    expect(stdout).toContain('not a clearance')
  })

  it('gives the same bytes again on the basis of the answer, after more was taken in', async () => {
    const first = await here.run(['assess', within, '--json'])
    const kept = inScratch('first.json', first.stdout)
    const law = join(scratch, 'changed-law')
    cpSync(join(root, 'data/regimes'), law, { recursive: true })
    const regime = join(law, 'un-1718/regime.yml')
    writeFileSync(
      regime,
      readFileSync(regime, 'utf8').replace(
        'completeThrough: 2026-11-21',
        'completeThrough: 2026-11-20',
      ),
    )
    const other = await here.run(['assess', within, '--json', '--law', law])
    expect(JSON.parse(other.stdout).lawCompleteThrough).toBe('2026-11-20')
    const again = await here.run(['assess', within, '--json', '--basis', kept, '--law', law])
    expect(again.stdout).toBe(first.stdout)
  })

  it('gives a kept answer of another engine, and refuses a question that engine was not asked', async () => {
    const { stdout } = await here.run(['assess', within, '--json'])
    const { basis } = JSON.parse(stdout)
    const foreign = JSON.stringify({ ...basis, engine: '0.0.1' })
    const { code, stderr } = await here.run(['assess', within, '--json', '--basis', foreign])
    expect(code).toBe(2)
    expect(stderr).toContain('from engine 0.0.1')
  })
})

describe('bad input at the command line', () => {
  const coal = (change: (act: Record<string, unknown>) => void, name: string) =>
    varied(name, change)
  const goods = (act: Record<string, unknown>) =>
    (act['goods'] as Record<string, Record<string, unknown>>[])[0] as Record<
      string,
      Record<string, unknown>
    >

  it.each([
    [
      'a file that is not JSON',
      () => inScratch('broken.json', '{"kind": '),
      /broken\.json is not JSON/,
    ],
    ['a file that is not there', () => join(scratch, 'none.json'), /There is no file/],
    ['a list in place of an act', () => inScratch('list.json', '[]'), /must hold one JSON object/],
    [
      'an unknown field',
      () =>
        coal((act) => {
          act['tonnage'] = 5
        }, 'field.json'),
      /^tonnage is not a known field; expected one of kind, date/,
    ],
    [
      'an unknown claim',
      () =>
        coal((act) => {
          act['claims'] = { 'exclusive-livelihod': true }
        }, 'claim.json'),
      /^claims\.exclusive-livelihod is not a known field; expected one of \d+ names, such as exclusively-livelihood/,
    ],
    [
      'a day that does not exist',
      () =>
        coal((act) => {
          act['date'] = '2017-02-30'
        }, 'day.json'),
      /^date must be a day that exists, written YYYY-MM-DD, not "2017-02-30"/,
    ],
    [
      'no day',
      () =>
        coal((act) => {
          delete act['date']
        }, 'noday.json'),
      /^date is missing/,
    ],
    [
      'a negative tonnage',
      () =>
        coal((act) => {
          goods(act)['quantity'] = { amount: '-20000', unit: 't' }
        }, 'negative.json'),
      /^goods\[0\]\.quantity\.amount must be a decimal string without sign/,
    ],
    [
      'an unknown unit',
      () =>
        coal((act) => {
          goods(act)['quantity'] = { amount: '1', unit: 'stone' }
        }, 'unit.json'),
      /^goods\[0\]\.quantity\.unit must be one of t, kg/,
    ],
    [
      'an unknown currency',
      () =>
        coal((act) => {
          goods(act)['value'] = { amount: '1', currency: 'ZZZ' }
        }, 'currency.json'),
      /^goods\[0\]\.value\.currency must be an ISO 4217 code/,
    ],
    [
      'an HS code that is not one',
      () =>
        coal((act) => {
          goods(act)['hs'] = '271' as never
        }, 'hs.json'),
      /^goods\[0\]\.hs must be an HS code/,
    ],
  ])('%s gets one sentence and exit 2', async (_what, file, sentence) => {
    const { code, stdout, stderr } = await here.run(['assess', file(), '--json'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
  })

  it('refuses an option, a command or a cap that is not there', async () => {
    const option = await here.run(['assess', within, '--onn', '2017-01-01'])
    expect([option.code, option.stderr]).toEqual([2, expect.stringContaining('--onn')])
    const command = await here.run(['asess', within])
    expect(command.code).toBe(2)
    const cap = await here.run(['caps', 'status', 'un-1718/tea'])
    expect([cap.code, cap.stderr]).toEqual([2, expect.stringContaining('un-1718/coal-2017')])
  })

  it('refuses a law file with an unknown word by file and line, and takes nothing in', async () => {
    const law = join(scratch, 'bad-law')
    cpSync(join(root, 'data/regimes'), law, { recursive: true })
    const path = join(law, 'un-1718/coal.yml')
    const lines = readFileSync(path, 'utf8').split('\n')
    const at = lines.findIndex((line) => line.includes('supplied-from: KP'))
    lines[at] = String(lines[at]).replace('supplied-from', 'suplied-from')
    writeFileSync(path, lines.join('\n'))
    const before = JSON.parse((await here.run(['status', '--json'])).stdout).store.recorded
    const { code, stderr } = await here.run(['law', 'check', law])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /coal\.yml:\d+: "suplied-from" is not a condition; expected one of all, any/,
    )
    const assessed = await here.run(['assess', within, '--law', law])
    expect([assessed.code, assessed.stderr]).toEqual([2, expect.stringContaining('coal.yml:')])
    expect(JSON.parse((await here.run(['status', '--json'])).stdout).store.recorded).toBe(before)
  })
})

describe('a batch', () => {
  const act = JSON.parse(readFileSync(within, 'utf8')) as Record<string, unknown>

  it('answers rows in order, puts a problem in the place of a bad row, and is proven by the audit log', async () => {
    const rows = [
      JSON.stringify(act),
      '{"kind":',
      JSON.stringify({ ...act, tonnage: 1 }),
      '',
      JSON.stringify(act),
    ]
    const [questions, answers] = [
      inScratch('rows.jsonl', rows.join('\n')),
      join(scratch, 'answers.jsonl'),
    ]
    const { code, stdout, stderr } = await here.run([
      'assess',
      '--batch',
      questions,
      '--out',
      answers,
    ])
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 rows answered, 2 refused.\n',
    })
    const given = readFileSync(answers, 'utf8')
    const lines = given
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ row, outcome, problem }) => [row, outcome ?? problem.code])).toEqual([
      [1, 'within-cap'],
      [2, 'bad-input/not-json'],
      [3, 'bad-input/field'],
      [5, 'within-cap'],
    ])
    const { entries } = JSON.parse(
      (await here.run(['audit', 'list', '--limit', '1000', '--json'])).stdout,
    )
    const hash = createHash('sha256').update(given).digest('hex')
    expect(entries.at(-1)).toMatchObject({ action: 'batch assess', subject: hash })
  })

  it('leaves nothing behind when it cannot begin', async () => {
    const out = join(scratch, 'never.jsonl')
    const missing = await here.run([
      'assess',
      '--batch',
      join(scratch, 'nowhere.jsonl'),
      '--out',
      out,
    ])
    expect([missing.code, existsSync(out), existsSync(`${out}.part`)]).toEqual([2, false, false])
    const nameless = await here.run(['assess', '--batch', within])
    expect([nameless.code, nameless.stderr]).toEqual([
      2,
      expect.stringContaining('--out is missing'),
    ])
  })
})

describe('caps and law at the command line', () => {
  it.each([
    [['--on', '2017-01-31'], 31.53, 19.23],
    [['--known-by', '2017-02-25'], 31.53, 19.23],
    [['--on', '2017-03-31'], 57.76, 35.74],
    [['--on', '2017-12-31'], 103.16, 64.38],
  ])('caps status un-1718/coal-2017 %j gives %d / %d', async (words, value, quantity) => {
    const { stdout } = await here.run(['caps', 'status', 'un-1718/coal-2017', ...words, '--json'])
    const { share, binding } = JSON.parse(stdout)
    expect(Math.round(share.value * 10_000) / 100).toBe(value)
    expect(Math.round(share.quantity * 10_000) / 100).toBe(quantity)
    expect(binding).toBe('value')
  })

  it('explains the change of outcome in a diff of the law', async () => {
    const { stdout } = await here.run([
      'law',
      'diff',
      '--from',
      '2017-08-04',
      '--to',
      '2017-08-05',
      '--json',
    ])
    const { began, ended } = JSON.parse(stdout)
    expect(began.map(({ id }: { id: string }) => id)).toContain('un-1718/2371-8')
    expect(ended.map(({ id }: { id: string }) => id)).toContain('un-1718/2321-26')
  })

  it('moves a store whole by export and import, and keeps the audit chain', async () => {
    const lines = join(scratch, 'store.jsonl')
    expect((await here.run(['store', 'export', '--out', lines])).code).toBe(0)
    const copy = installation()
    try {
      expect((await copy.run(['store', 'import', lines])).stderr).toBe('')
      const again = join(scratch, 'again.jsonl')
      expect((await copy.run(['store', 'export', '--out', again])).code).toBe(0)
      expect(
        readFileSync(again, 'utf8').startsWith(readFileSync(lines, 'utf8').slice(0, 200)),
      ).toBe(true)
      expect((await copy.run(['audit', 'verify'])).stdout).toContain('holds')
      expect((await copy.run(['store', 'import', lines])).code).toBe(2)
      copyFileSync(lines, join(scratch, 'cut.jsonl'))
      writeFileSync(join(scratch, 'cut.jsonl'), readFileSync(lines, 'utf8').slice(0, -200))
      const third = installation()
      const cut = await third.run(['store', 'import', join(scratch, 'cut.jsonl')])
      await third.remove()
      expect(cut.code).toBe(2)
    } finally {
      await copy.remove()
    }
  })
})
