import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { Failure } from '../../model/index.ts'
import { checkShape } from '../check-shape.ts'
import type { Context } from '../operation.ts'
import type { Platform } from '../platform.ts'
import { printValidation } from '../print/validation.ts'
import { type Validation, ValidationSchema } from '../validation/shape.ts'
import { contextOf, partyOf } from '../validation/testing/small-list.ts'
import { validate } from './validate.ts'

const folder = mkdtempSync(join(tmpdir(), 'firebreak-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const context = contextOf([
  partyOf({ reference: '1', names: ['Valdor Harbin Quist', 'Zebulon Morrowe'] }),
  partyOf({ reference: '2', names: ['Ostrik Fennimore'] }),
])
const fail = (at: string, says: string) => new Error(`${at}: ${says}`)

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function failureOf(input: Record<string, unknown>, more: Partial<Context> = {}) {
  try {
    await validate.run({ ...context, ...more }, input)
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, at: error.at }
    throw error
  }
  return undefined
}

describe('validate', () => {
  it('writes a report of three kinds and its plots, whole, and prints a screenful', async () => {
    const out = join(folder, 'report')
    const clean = file(
      'clean.csv',
      'name,birth_date,nationality\nAda Lark,1980-02-30,France\nValdor Quist,1950,Nowhere\n',
    )
    const answer = (await validate.run(
      { ...context, local: { out, clean } },
      { documents: true, sample: 2 },
    )) as Validation
    expect(readdirSync(out).sort()).toEqual([
      'recall.svg',
      'threshold.svg',
      'validation.html',
      'validation.json',
      'validation.md',
    ])
    expect(checkShape(ValidationSchema, answer, fail)).toBe(answer)
    const [own] = answer.clean
    expect(own).toMatchObject({ id: 'file', names: 2, namesOnly: { of: 2, found: 1 } })
    expect(own?.perThousand).toBe(500)
    expect(own?.withBirthDate.of).toBe(1)
    expect(own?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(answer.documents?.markdown).toContain('# Validation of name screening')
    expect(printValidation(answer)).toContain('Alerts per 1,000 clean names')
  })

  it('takes the example of a clean file', async () => {
    const clean = fileURLToPath(new URL('../../../examples/validate-clean.csv', import.meta.url))
    const answer = (await validate.run(
      { ...context, local: { clean } },
      { sample: 1 },
    )) as Validation
    expect(answer.clean[0]).toMatchObject({ names: 4, namesOnly: { of: 4, found: 0 } })
    expect(answer.clean[0]?.withBirthDate.of).toBe(2)
  })

  it.each([
    ['an unknown list', { list: ['nowhere'] }, 'bad-input/field', 'list'],
    ['a list that is not loaded', { list: ['uk-sl'] }, 'unavailable/no-list', 'list'],
  ])('refuses %s', async (_what, input, code, at) => {
    expect(await failureOf(input)).toEqual({ code, at })
  })

  it.each([
    ['threshold', { threshold: 1.2 }],
    ['threshold', { threshold: -0.1 }],
    ['sample', { sample: 0 }],
    ['sample', { sample: 2.5 }],
    ['seed', { seed: -1 }],
    ['nothing', { nothing: 1 }],
  ])('names the field %s of %j', (field, input) => {
    expect(() => checkShape(validate.publishedTakes, input, fail)).toThrow(new RegExp(`^${field}`))
  })

  it.each([
    ['without a column name', 'who,birth_date\nAda,1980\n'],
    ['without a row', 'name\n'],
  ])('refuses a clean file %s', async (what, content) => {
    const clean = file(`${what.replaceAll(' ', '-')}.csv`, content)
    expect(await failureOf({}, { local: { clean } })).toEqual({
      code: 'bad-input/field',
      at: '--clean',
    })
  })

  it('refuses a clean file that is not there, and a folder that is not empty, before any work', async () => {
    const none = { code: 'bad-input/field', at: '--clean' }
    expect(await failureOf({}, { local: { clean: join(folder, 'none.csv') } })).toEqual(none)
    file('taken.txt', 'here first')
    expect(await failureOf({}, { local: { out: folder } })).toMatchObject({ at: '--out' })
    expect(await failureOf({}, { local: { out: join(folder, 'taken.txt') } })).toMatchObject({
      at: '--out',
    })
  })

  it('says that no list is loaded', async () => {
    expect((await failureOf({}, { view: { ...context.view, versions: [] } }))?.code).toBe(
      'unavailable/no-list',
    )
  })

  it('takes only a sample in a process that serves', async () => {
    const platform = { ...context.platform, elsewhere: async () => undefined } as Platform
    const refused = { code: 'bad-input/field', at: 'sample' }
    expect(await failureOf({}, { platform })).toEqual(refused)
    expect(await failureOf({ sample: 201 }, { platform })).toEqual(refused)
    expect(await failureOf({ sample: 1 }, { platform })).toBeUndefined()
  })
})
