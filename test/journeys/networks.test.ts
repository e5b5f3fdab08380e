import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installation, type Serving, serve } from './installation.ts'

const here = installation()
const scratch = mkdtempSync(join(tmpdir(), 'firebreak-networks-'))
let serving: Serving

const evidence = [
  'kind,from,to,share,valid_from,known_from,document,page,grade',
  'owns,Example Holder,Example Shipping,60,2016-01-01,2016-06-01,Example register extract,p. 2,official',
  'couriers-for,Example Courier,Example Holder,,2016-01-01,2017-03-01,Example report,p. 14,press',
  'registered-at,Example Holder,"Middle District, Sampletown",,,2016-06-01,Example report,p. 15,press',
  'registered-at,Example Stranger,"Middle District, Sampletown",,,2016-06-01,Example report,p. 15,press',
].join('\n')

beforeAll(async () => {
  const file = join(scratch, 'evidence.csv')
  writeFileSync(file, evidence)
  const { code, stdout } = await here.run(['network', 'import', file, '--json'])
  expect({ code, taken: JSON.parse(stdout).taken }).toEqual({ code: 0, taken: 4 })
  serving = await serve(['--data', here.data, '--port', '0'])
})

afterAll(async () => {
  await serving?.stop()
  await here.remove()
  rmSync(scratch, { recursive: true, force: true })
})

async function ask(operation: string, body: object) {
  const response = await fetch(`${serving.address}/v1/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  return { status: response.status, answer: answer as Answer }
}

interface Answer {
  readonly taken: number
  readonly known: number
  readonly total: number
  readonly says?: string
  readonly ties: readonly { readonly id: string; readonly kind: string }[]
  readonly guarded: readonly { readonly id: string }[]
  readonly parties: readonly {
    readonly id: string
    readonly steps: number
    readonly path: readonly {
      readonly says: string
      readonly source?: { readonly locator?: string }
    }[]
  }[]
  readonly results: Readonly<Record<string, { readonly caught: boolean | 'depends' }>>
}

const listed = ['Example Holder']

describe('evidence held', () => {
  it('is not held twice', async () => {
    const { answer } = await ask('network-import', { text: evidence })
    expect([answer.taken, answer.known]).toEqual([0, 4])
  })

  it('says who is near, by which document, and joins nobody through a district', async () => {
    const { answer } = await ask('network-reach', { listed, on: '2018-01-01' })
    expect(answer.parties.map(({ id, steps }) => [id, steps])).toEqual(
      expect.arrayContaining([
        ['Example Shipping', 1],
        ['Example Courier', 1],
      ]),
    )
    expect(answer.parties.map(({ id }) => id)).not.toContain('Example Stranger')
    expect(answer.guarded).toHaveLength(1)
    const courier = answer.parties.find(({ id }) => id === 'Example Courier')
    expect(courier?.path[0]).toMatchObject({
      says: 'Example Courier carries for Example Holder',
      source: { locator: 'p. 14' },
    })
  })

  it('is as it was known then, and answers again on its basis', async () => {
    const question = { listed, on: '2018-01-01', knownBy: '2017-01-01' }
    const { answer } = await ask('network-reach', question)
    expect(answer.parties.map(({ id }) => id)).not.toContain('Example Courier')
  })

  it('counts for ownership where it is asked for, and a contested tie catches nobody by itself', async () => {
    const question = { listed, shares: {}, rule: 'ofac-50', held: true, on: '2018-01-01' }
    const caught = async (more: object = {}) => {
      const { answer } = await ask('ownership', { ...question, ...more })
      return answer.results['Example Shipping']?.caught
    }
    expect(await caught()).toBe(true)
    const { answer } = await ask('network-show', { party: 'Example Shipping', on: '2018-01-01' })
    const [tie] = answer.ties
    const because = 'The company shows another extract.'
    expect((await ask('network-contest', { id: tie?.id, because })).status).toBe(200)
    expect(await caught()).toBe('depends')
    expect(await caught({ knownBy: '2018-01-01' })).toBe(true)
  })

  it.each([
    ['network-import', { text: 'kind,from,to,document\nowns,A,B,\n' }, /row 1 lacks one of/],
    ['network-import', { text: 'a,b\n1,2\n' }, /head names a, b; expected/],
    [
      'network-import',
      { text: 'kind,from,to,document,share\nowns,A,B,Doc,120\n' },
      /row 1\.share must be a percent from 0 to 100/,
    ],
    ['network-reach', { listed: ['Nobody'] }, /listed\[0\] is "Nobody", which no evidence/],
    ['network-contest', { id: 'ffffffffffff', because: 'No.' }, /No tie that stands has the id/],
  ])('%s %j is refused in one sentence and takes nothing in', async (operation, body, sentence) => {
    const { status, answer } = await ask(operation, body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(answer.says).toMatch(sentence)
    expect((await ask('network-show', { on: '2018-01-01' })).answer.total).toBe(4)
  })
})
