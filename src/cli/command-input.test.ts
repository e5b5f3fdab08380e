import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Operation, operations } from '../app/index.ts'
import { Failure } from '../model/index.ts'
import { inputOf, plainFields } from './command-input.ts'
import { readBasisWord, readJson, readWord } from './read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'firebreak-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function named(name: string): Operation {
  const found = operations.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`no operation ${name}`)
  return found
}

async function failureOf(answer: Promise<unknown>): Promise<Failure | undefined> {
  return answer.then(
    () => undefined,
    (error: unknown) => (error instanceof Failure ? error : undefined),
  )
}

const data = '.data'

describe('the input of a command', () => {
  it('is the whole file where the word names one', async () => {
    const path = file('act.json', '{"kind":"shipment","date":"2017-02-10"}')
    expect(await inputOf(named('assess'), [path], { data })).toEqual({
      kind: 'shipment',
      date: '2017-02-10',
    })
  })

  it('takes day, instant and basis from the options, over what the file says', async () => {
    const path = file('dated.json', '{"kind":"shipment","on":"2016-01-01","knownBy":"2016-01-01"}')
    const options = { data, on: '2017-02-10', knownBy: '2017-02-25', basis: '{"engine":"1"}' }
    expect(await inputOf(named('assess'), [path], options)).toEqual({
      kind: 'shipment',
      on: '2017-02-10',
      knownBy: '2017-02-25',
      basis: { engine: '1' },
    })
  })

  it('is the word itself where the word is an id', async () => {
    expect(await inputOf(named('caps status'), ['un-1718/coal-2017'], { data })).toEqual({
      cap: 'un-1718/coal-2017',
    })
  })

  it('takes fields that are no words from options of their own', async () => {
    const options = { data, from: '2017-08-01', to: '2017-08-31', law: 'elsewhere', json: true }
    expect(await inputOf(named('law diff'), [], options)).toEqual({
      from: '2017-08-01',
      to: '2017-08-31',
    })
  })

  it('turns the text of an integer field into a number, and leaves out what is not given', async () => {
    expect(await inputOf(named('audit list'), [], { data, limit: '10' })).toEqual({ limit: 10 })
    expect(await inputOf(named('audit list'), [], { data, limit: '10', after: '0' })).toEqual({
      limit: 10,
      after: 0,
    })
    expect(await inputOf(named('audit list'), [], { data })).toEqual({})
  })

  it('takes no day where the operation has no use for one', async () => {
    expect(await inputOf(named('vocabulary'), [], { data, on: '2017-01-01' })).toEqual({})
  })

  it.each(['[]', '"shipment"', 'null', '7'])('is not a file that holds %s', async (content) => {
    const failure = await failureOf(inputOf(named('assess'), [file('x.json', content)], { data }))
    expect(failure?.code).toBe('bad-input/field')
    expect(failure?.message).toMatch(/x\.json must hold one JSON object\.$/)
  })

  it('is the text of a file where text is meant', async () => {
    const path = file('export.jsonl', '{"a":1}\n{"b":2}\n')
    expect(await inputOf(named('store import'), [path], { data })).toEqual({
      lines: '{"a":1}\n{"b":2}\n',
    })
  })

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'of %s offers as options what is neither a word nor shared',
    (_name, operation) => {
      const fields = plainFields(operation).map(({ field }) => field)
      const words = operation.arguments.map(({ fills }) => fills)
      expect(
        fields.filter((field) => [...words, 'on', 'knownBy', 'basis'].includes(field)),
      ).toEqual([])
      if (words.includes('*'))
        expect(fields).toEqual(operation.arguments.flatMap(({ beside }) => beside ?? []))
    },
  )
})

describe('reading a file', () => {
  it('gives its text', async () => {
    expect(await readWord(file('text', 'Straße\n'))).toBe('Straße\n')
  })

  it.each([
    ['that is not there', () => join(folder, 'none.json')],
    ['that is a folder', () => folder],
  ])('%s is bad input that names it', async (_what, path) => {
    const failure = await failureOf(readJson(path()))
    expect(failure?.code).toBe('bad-input/field')
    expect(failure?.message).toContain(path())
    expect(failure?.message).toMatch(/^[^\n]+\.$/)
  })

  it.each(['', '{', '{"a":}', 'kind: shipment', '{"a":1}{"b":2}'])(
    'that holds %j and no JSON is bad input that names it',
    async (content) => {
      const path = file('broken.json', content)
      const failure = await failureOf(readJson(path))
      expect(failure?.code).toBe('bad-input/not-json')
      expect(failure?.at).toBe(path)
      expect(failure?.message).toContain(`${path} is not JSON: `)
    },
  )
})

describe('a basis at the command line', () => {
  it.each([
    ['the basis itself', '{"engine":"1","recorded":2}'],
    ['an answer that holds it', '{"outcome":"prohibited","basis":{"engine":"1","recorded":2}}'],
  ])('may be %s, as text or in a file', async (_what, content) => {
    const basis = { engine: '1', recorded: 2 }
    expect(await readBasisWord(content)).toEqual(basis)
    expect(await readBasisWord(` ${content}`)).toEqual(basis)
    expect(await readBasisWord(file('basis.json', content))).toEqual(basis)
  })

  it('that is broken text is bad input of that option', async () => {
    const failure = await failureOf(readBasisWord('{"engine":'))
    expect(failure).toMatchObject({ code: 'bad-input/not-json', at: 'basis' })
  })
})
