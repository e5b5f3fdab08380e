import { expect, it } from 'vitest'
import type { Context } from '../operation.ts'
import { impactMirror } from './impact-mirror.ts'

const rest = { hs: '2701', period: '2016', value: 40, source: 'An example' }
const asked = (rows: readonly object[]) => impactMirror.run({} as Context, { rows })

it('names a suspicion by the row of the file, rows that were left aside counted in', async () => {
  const answer = await asked([
    { ...rest, reporter: 'AAA', partner: 'BBB', flow: 'transit' },
    { ...rest, reporter: 'AAA', partner: 'BBB', flow: 'export' },
    { ...rest, reporter: 'CCC', partner: 'Korea', flow: 'import' },
  ])
  expect(answer).toMatchObject({ aside: [{ row: 1 }], suspicions: [{ row: 3 }] })
})

it('refuses figures of which none is an import or an export', async () => {
  await expect(asked([{ a: 1 }])).rejects.toThrow('No row says import or export')
})
