import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type {
  BackTest,
  DisplaceAnswer,
  PerverseAnswer,
  RoutesAnswer,
} from '../../jurisdictions/index.ts'
import { Failure } from '../../model/index.ts'
import { checkShape } from '../check-shape.ts'
import type { Context, Operation } from '../operation.ts'
import { displace } from './displace.ts'
import { displacement } from './displacement.ts'
import { displacementEpisodes } from './displacement-episodes.ts'
import { displacementRoutes } from './displacement-routes.ts'
import { displacementSearch } from './displacement-search.ts'

const examples = join(import.meta.dirname, '../../../examples')
const fail = (at: string, says: string) => new Failure('internal/answer', `${says} (${at})`)

async function answerOf<T>(operation: Operation, input: unknown): Promise<T> {
  const taken = checkShape(operation.publishedTakes, input, fail)
  const answer = await operation.run({} as Context, taken as Record<string, unknown>)
  return checkShape(operation.gives, answer, fail) as T
}

function example(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(examples, `displace-${name}.json`), 'utf8'))
}

describe('the operations', () => {
  it.each(displacement.map((operation) => [operation.name, operation] as const))(
    '%s answers its example in the shape it declares, and prints it with what it rests on',
    async (_, operation) => {
      const answer = await answerOf(operation, operation.example.input)
      expect(operation.prints(answer).replaceAll(/\s+/g, ' ')).toContain(
        'a scenario under the assumptions named, not a forecast',
      )
    },
  )

  it.each(['toy', 'perverse', 'covert', 'hosts'])('displace answers examples/%s', async (name) => {
    const answer = await answerOf<DisplaceAnswer>(displace, example(name))
    expect(answer.assumptions.length).toBeGreaterThan(4)
  })

  it('explains the harm that the kept example does', async () => {
    const answer = await answerOf<DisplaceAnswer>(displace, example('perverse'))
    const { case: found } = await answerOf<PerverseAnswer>(displacementSearch, {})
    expect(example('perverse')).toEqual(found?.scenario)
    expect(answer.unenforcedFall).toBeLessThan(0)
    expect(answer.warnings.join(' ')).toContain('raise what is not stopped')
    expect(answer.warnings.join(' ')).toContain('A little more enforcement at C')
  })

  it('moves activity to a covert channel where one is given', async () => {
    const answer = await answerOf<DisplaceAnswer>(displace, example('covert'))
    expect(answer.toCovert).toBeGreaterThan(0)
    expect(answer.perverseAbove).toBeNull()
  })
})

describe('the route version on HiGHS', () => {
  it('gives the flows, cost and duals of the reference case', async () => {
    const { before, after } = await answerOf<RoutesAnswer>(displacementRoutes, example('routes'))
    expect(before).toMatchObject({ cost: 3810, unserved: 0, demandDual: 91 })
    expect(before.arcs.map(({ flow, capacityDual }) => [flow, capacityDual])).toEqual([
      [10, 0],
      [30, -65],
      [40, -38],
    ])
    expect(after.arcs.map(({ unitCost }) => unitCost)).toEqual([91, 96, 93])
    expect(before.arcs[1]?.worthOfClosing).toBeCloseTo(1950, 6)
  })
})

describe('the back-test', () => {
  it('is fitted on one episode and shows where it misses the others', async () => {
    const { exitRatio, rows } = await answerOf<BackTest>(displacementEpisodes, {})
    expect(exitRatio).toBeCloseTo(23 / 47, 3)
    expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['iran-non-oil-2008-2011', 'fitted'],
      ['dprk-after-rok-2010', 'missed'],
      ['iran-crude-2012', 'missed'],
      ['dprk-coal-2017', 'met'],
      ['dprk-coal-2017', 'missed'],
    ])
    const crude = rows[2]
    expect(crude?.observed).toBeCloseTo(-333 / 690, 12)
    expect(crude?.signMet).toBe(false)
    expect(crude?.says).toContain('23.3%')
  })
})

const folder = process.env['FIREBREAK_EVAL']

describe.skipIf(folder === undefined)('the given vectors (skipped without FIREBREAK_EVAL)', () => {
  interface Toy {
    readonly V: readonly number[]
    readonly p: readonly number[]
    readonly kappa: number
    readonly V0: number
    readonly MV: readonly number[]
    readonly p_star: number
    readonly tighten: Readonly<
      Record<string, { readonly V1: number[]; readonly gross: number; readonly dE: number }>
    >
  }
  it('come out to six decimals', async () => {
    const text = readFileSync(join(folder ?? '', 'eval/economics_vectors.json'), 'utf8')
    const { displacement_toy: toy } = JSON.parse(text) as { readonly displacement_toy: Toy }
    const hosts = toy.V.map((volume, at) => ({ id: `h${at}`, volume, enforcement: toy.p[at] }))
    for (const [levels, expected] of Object.entries(toy.tighten)) {
      const changes = (JSON.parse(levels) as number[]).map((enforcement, at) => ({
        id: `h${at}`,
        enforcement,
      }))
      const answer = await answerOf<DisplaceAnswer>(displace, {
        kappa: toy.kappa,
        exitVolume: toy.V0,
        hosts,
        changes,
      })
      for (const [at, volume] of expected.V1.entries()) {
        expect(answer.after.volumes[`h${at}`]).toBeCloseTo(volume, 5)
      }
      expect(answer.grossLoss).toBeCloseTo(expected.gross, 5)
      expect(answer.unenforcedFall).toBeCloseTo(expected.dE, 5)
      expect(answer.perverseAbove).toBeCloseTo(toy.p_star, 9)
      for (const [at, worth] of toy.MV.entries()) {
        expect(answer.marginalValue[`h${at}`]).toBeCloseTo(worth, 5)
      }
    }
  })
})
