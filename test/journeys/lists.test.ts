import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, root, type Serving, serve } from './installation.ts'

const sample = join(root, 'src/sources/un-sc/sample.xml')
const here = installation()
const folder = mkdtempSync(join(tmpdir(), 'firebreak-lists-'))

beforeAll(() => here.keepOpen())

afterAll(async () => {
  await here.remove()
  rmSync(folder, { recursive: true, force: true })
})

interface Line {
  readonly id: string
  readonly outcome: string
  readonly version: string
  readonly records: number
  readonly dropped: number
  readonly says: string
  readonly status: string
  readonly reason?: string
  readonly waiting?: { readonly version: string; readonly reason: string }
}

async function json<T>(words: readonly string[]): Promise<T> {
  const { stdout, stderr, code } = await here.run([...words, '--json'])
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout) as T
}

async function lineOf(id: string): Promise<Line | undefined> {
  return (await json<Line[]>(['sources', 'list'])).find((line) => line.id === id)
}

describe('lists, before any is loaded', () => {
  it('screen fails, says that none is loaded and what to do', async () => {
    const { code, stderr } = await here.run(['screen', '--name', 'Anybody'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/No list is loaded.*sources update/)
  })

  it('are shown as not loaded', async () => {
    const lines = await json<Line[]>(['sources', 'list'])
    expect(lines.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'un-sc',
        'ofac-sdn',
        'ofac-cons',
        'ofac-advanced',
        'eu-fsf',
        'uk-sl',
        'ftm',
      ]),
    )
    expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(['not-loaded']))
  })
})

describe('a list that is far too small', () => {
  it('waits in quarantine with the reason, and nothing serves', async () => {
    const [line] = await json<Line[]>(['sources', 'update', '--from', sample])
    expect(line).toMatchObject({ id: 'un-sc', outcome: 'quarantined' })
    expect(line?.says).toMatch(/never had fewer than/)
    expect(await lineOf('un-sc')).toMatchObject({ status: 'quarantined' })
    const { code, stderr } = await here.run(['screen', '--name', 'Anybody'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/No list is usable: un-sc .* is in quarantine/)
  })

  it('serves once a person lets it go, for a reason that is kept', async () => {
    const version = (await lineOf('un-sc'))?.version ?? ''
    const reason = 'A sample, for this journey.'
    await json(['sources', 'release', 'un-sc', version, '--reason', reason])
    expect(await lineOf('un-sc')).toMatchObject({ status: 'released', reason })
    const audit = await json<{ entries: { action: string; subject: string }[] }>(['audit', 'list'])
    expect(audit.entries).toContainEqual(
      expect.objectContaining({ action: 'release-list', subject: `un-sc ${version}` }),
    )
  })

  it('cannot be let go twice', async () => {
    const version = (await lineOf('un-sc'))?.version ?? ''
    const { code, stderr } = await here.run([
      'sources',
      'release',
      'un-sc',
      version,
      '--reason',
      'Again.',
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/is not in quarantine/)
  })
})

describe('a released list', () => {
  const name = () => 'Old Fable Trading'

  it('is searched by name, and the answer comes again to the byte on its basis', async () => {
    const first = await here.run(['screen', '--name', name(), '--json'])
    const answer = JSON.parse(first.stdout)
    expect(answer.results[0]).toMatchObject({ list: 'un-sc', id: expect.stringMatching(/^un-sc:/) })
    expect(answer.results[0].because.length).toBeGreaterThan(0)
    const again = await here.run([
      'screen',
      '--name',
      name(),
      '--json',
      '--basis',
      JSON.stringify(answer.basis),
    ])
    expect(again.stdout).toBe(first.stdout)
  })

  it('is shown record by record', async () => {
    const found = await json<{ results: { id: string }[] }>(['screen', '--name', name()])
    const id = found.results[0]?.id ?? ''
    const listing = await json<{
      id: string
      from: string
      record: { names: unknown[] }
      ftm: { id: string }
    }>(['listing', 'show', id])
    expect(listing).toMatchObject({ id, from: 'list', ftm: { id } })
    expect(listing.record.names.length).toBeGreaterThan(0)
  })

  it('clears nobody by finding nothing', async () => {
    const answer = await json<{ results: unknown[]; says: string }>([
      'screen',
      '--name',
      'Quexitl Ombrazzi Vuthenfeld',
    ])
    expect(answer.results).toEqual([])
    expect(answer.says).toMatch(/not a clearance/)
  })

  it('answers a file of names in order, a wrong row in its place', async () => {
    const [file, out] = [join(folder, 'names.csv'), join(folder, 'out.jsonl')]
    writeFileSync(
      file,
      `query,birth_date,nationality\n${name()},,\n" ",,\nQuexitl,1970,Nowhere land\n`,
    )
    const { code, stderr } = await here.run(['screen', '--batch', file, '--out', out])
    expect(code, stderr).toBe(0)
    const lines = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ row }) => row)).toEqual([1, 2, 3])
    expect(lines[0]).toMatchObject({ query: name(), results: [{ list: 'un-sc' }] })
    expect(lines[1].problem.says).toMatch(/name/)
    expect(lines[2].warnings[0]).toMatch(/Nowhere land/)
  })

  it.each([
    ['a truncated file', (text: string) => text.slice(0, text.length / 2)],
    ['an HTML page', () => '<!doctype html><html><body>Just a moment…</body></html>'],
    [
      'an empty list',
      () =>
        '<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2031-01-01T00:00:00.000Z"><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>',
    ],
    [
      'an entity bomb',
      (text: string) =>
        text.replace(/(<\?xml[^>]*\?>)/, '$1<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    ],
  ])('goes on serving when %s comes in its place', async (what, change) => {
    const bad = join(folder, `${what.replaceAll(' ', '-')}`)
    mkdirSync(bad)
    writeFileSync(join(bad, 'consolidated.xml'), change(readFileSync(sample, 'utf8')))
    const before = await lineOf('un-sc')
    const { stdout, stderr, code } = await here.run([
      'sources',
      'update',
      'un-sc',
      '--from',
      bad,
      '--json',
    ])
    const says =
      code === 0 ? (JSON.parse(stdout) as Line[]).map((line) => line.says).join(' ') : stderr
    expect(says).not.toBe('')
    const after = await lineOf('un-sc')
    expect(after).toMatchObject({ version: before?.version, status: 'released' })
    const answer = await json<{ results: unknown[] }>(['screen', '--name', name()])
    expect(answer.results.length).toBeGreaterThan(0)
  })

  it('compares pairs and keeps every column', async () => {
    const [file, out] = [join(folder, 'pairs.csv'), join(folder, 'pairs-out.csv')]
    writeFileSync(
      file,
      'group,schema,name1,name2,note\na,Person,Ivan Petrov,Ivan Petrov,"kept, whole"\nb,Person,Ivan Petrov,Anna Schmidt,\n',
    )
    const { code, stderr } = await here.run(['compare', '--pairs', file, '--out', out])
    expect(code, stderr).toBe(0)
    const [head, first, second] = readFileSync(out, 'utf8').trim().split('\n')
    expect(head).toBe('group,schema,name1,name2,note,score,because')
    const score = (line = '') => Number(/,(?:"kept, whole")?,?(0\.\d+|0|1),/.exec(line)?.[1])
    expect(score(first)).toBeGreaterThan(score(second))
    expect(first).toContain('"kept, whole"')
  })
})

describe('the doors that other tools speak', () => {
  let serving: Serving
  let name: string
  let id: string

  beforeAll(async () => {
    serving = await serve(['--data', here.data, '--port', '0'])
    name = 'Old Fable Trading'
    const found = await body<{ results: { id: string }[] }>(
      fetch(`${serving.address}/v1/screen?name=${encodeURIComponent(name)}`),
    )
    id = found.results[0]?.id ?? ''
  })
  afterAll(() => serving.stop())

  async function body<T>(response: Promise<Response>): Promise<T> {
    const got = await response
    if (!got.ok) throw new Error(await got.text())
    return (await got.json()) as T
  }
  const post = (path: string, value: unknown) =>
    fetch(`${serving.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    })

  it('match an example as a client of the OpenSanctions API does', async () => {
    const queries = { one: { schema: 'Organization', properties: { name: [name] } } }
    const { responses } = await body<{
      responses: {
        one: { results: { id: string; score: number; match: boolean; properties: object }[] }
      }
    }>(post('/match/default', { queries }))
    expect(responses.one.results[0]).toMatchObject({ id, match: true })
    expect(responses.one.results[0]?.properties).toHaveProperty('name')
  })

  it('search, give an entity and the catalog', async () => {
    const found = await body<{ results: { id: string }[]; total: { value: number } }>(
      fetch(`${serving.address}/search/un-sc?q=${encodeURIComponent(name)}`),
    )
    expect(found.results[0]?.id).toBe(id)
    expect(await body(fetch(`${serving.address}/entities/${id}`))).toMatchObject({ id })
    expect(await body(fetch(`${serving.address}/catalog`))).toMatchObject({ outdated: ['un-sc'] })
  })

  it('reconcile as OpenRefine does, from a form', async () => {
    expect(await body(fetch(`${serving.address}/reconcile`))).toMatchObject({ versions: ['0.2'] })
    const answer = await body<{ q0: { result: { id: string; score: number }[] } }>(
      fetch(`${serving.address}/reconcile`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ queries: JSON.stringify({ q0: { query: name } }) }),
      }),
    )
    expect(answer.q0.result[0]?.id).toBe(id)
  })

  it.each([
    ['/match/default', {}, 400],
    ['/match/nowhere', { queries: { a: { properties: { name: ['X'] } } } }, 404],
    ['/match/default', { queries: { a: { properties: {} } } }, 400],
    ['/reconcile', { queries: { q0: {} } }, 400],
  ])('refuse what is wrong at %s with one sentence', async (path, value, status) => {
    const response = await post(path, value)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { says: string }).says).toMatch(/^[^\n]+\.$/)
  })
})

describe('bad input to the lists', () => {
  it.each([
    [['screen'], /name is missing/],
    [['screen', '--name', ' '], /name/],
    [['screen', '--name', '​‏'], /no letter or digit/],
    [['screen', '--name', 'A', '--birth-date', '1970-13'], /birthDate|month/i],
    [['screen', '--name', 'A', '--country', 'Atlantis'], /country must be/],
    [['screen', '--name', 'A', '--threshold', '2'], /threshold/],
    [['screen', '--name', 'A', '--list', 'no-such'], /list must name a loaded list/],
    [
      ['screen', '--batch', '/nowhere.csv', '--out', join(folder, 'none.jsonl')],
      /There is no file/,
    ],
    [['listing', 'show', 'un-sc:NOBODY'], /There is no listing/],
    [['listing', 'show', 'nonsense'], /list:reference/],
    [['sources', 'show', 'no-such'], /There is no list/],
    [['sources', 'update', 'no-such'], /There is no list/],
    [['sources', 'update', '--from', '/nowhere'], /There is no file or folder/],
    [['sources', 'update', '--from', join(root, 'README.md')], /README\.md/],
    [
      ['sources', 'update', '--from', sample, '--published', 'someday'],
      /--published must be a day/,
    ],
    [['sources', 'diff', 'un-sc', '--from', 'a', '--to', 'b'], /version/i],
  ])('%j is refused in one sentence', async (words, says) => {
    const { code, stderr } = await here.run(words)
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(says)
  })
})

const evaluation = process.env['FIREBREAK_EVAL']

describe.skipIf(evaluation === undefined)('the real lists (FIREBREAK_EVAL names them)', () => {
  const real = installation()
  afterAll(() => real.remove())
  const ask = async <T>(words: readonly string[]): Promise<T> => {
    const { stdout, stderr, code } = await real.run([...words, '--json'])
    if (code !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
    return JSON.parse(stdout) as T
  }
  interface Found {
    readonly results: readonly { readonly id: string; readonly score: number }[]
    readonly warnings: readonly string[]
  }
  let lines: readonly Line[]

  beforeAll(async () => {
    lines = await ask<Line[]>(['sources', 'update', '--from', join(evaluation ?? '', 'lists')])
  }, 120_000)

  it('come in whole: every record, no drop', () => {
    expect(
      lines.map(({ id, outcome, records, dropped }) => [id, outcome, records, dropped]),
    ).toEqual([
      ['un-sc', 'taken-in', 1003, 0],
      ['ofac-sdn', 'taken-in', 8976, 0],
      ['ofac-cons', 'taken-in', 442, 0],
    ])
  })

  it.each([
    ['an IMO number in the comments', ['--id', '5342883'], 'un-sc:KPe.022'],
    ['an IMO number as a name', ['--name', 'IMO 5342883'], 'un-sc:KPe.022'],
    ['a SWIFT code', ['--id', 'ILSIKPPY'], 'un-sc:KPe.034'],
    ['a name', ['--name', 'Ri Won Ho'], 'un-sc:KPi.033'],
  ])('are found by %s', async (_what, words, id) => {
    const { results } = await ask<Found>(['screen', ...words])
    expect(results.map((one) => one.id)).toContain(id)
  })

  it.each([
    ['8511823', 'Grand Karo'],
    ['8602531', 'JH 86'],
    ['9163154', 'Jin Tai'],
    ['9163166', 'Jin Teng'],
  ])(
    'hold hull %s (%s) on 10 March 2016 and no longer on 10 April, from the dated facts',
    async (imo) => {
      const on = async (day: string) => {
        const { results, warnings } = await ask<Found>(['screen', '--id', imo, '--on', day])
        expect(warnings.join(' ')).toMatch(/reconstructed/)
        return results.map(({ id }) => id).filter((id) => id.startsWith('un-sc:'))
      }
      expect(await on('2016-03-10')).toEqual([`un-sc:${imo}`])
      expect(await on('2016-04-10')).toEqual([])
    },
  )

  it('with half of the records gone wait in quarantine, and the whole one goes on serving', async () => {
    const text = readFileSync(
      join(evaluation ?? '', 'lists/un-consolidated-2026-02-27.xml'),
      'utf8',
    )
    let count = 0
    const half = text
      .replaceAll(/<INDIVIDUAL>[\s\S]*?<\/INDIVIDUAL>/g, (one) => {
        count += 1
        return count % 2 === 0 ? '' : one
      })
      .replace(/dateGenerated="[^"]*"/, 'dateGenerated="2026-02-28T00:00:09.554Z"')
    const path = join(folder, 'half.xml')
    writeFileSync(path, half)
    const [line] = await ask<Line[]>(['sources', 'update', '--from', path])
    expect(line).toMatchObject({ id: 'un-sc', outcome: 'quarantined' })
    expect(line?.says).toMatch(/records are gone/)
    const [shown] = await ask<Line[]>(['sources', 'list'])
    expect(shown).toMatchObject({ id: 'un-sc', status: 'usable', records: 1003 })
    expect(shown?.waiting?.reason).toMatch(/records are gone/)
    const diff = await ask<{ counts: { removed: number } }>([
      'sources',
      'diff',
      'un-sc',
      '--from',
      shown?.version ?? '',
      '--to',
      shown?.waiting?.version ?? '',
    ])
    expect(diff.counts.removed).toBe(Math.floor(count / 2))
  })

  it('taken in again change nothing', async () => {
    const again = await ask<Line[]>([
      'sources',
      'update',
      '--from',
      join(evaluation ?? '', 'lists'),
    ])
    expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })
})
