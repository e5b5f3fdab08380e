import { describe, expect, it } from 'vitest'
import { Failure } from '../../model/index.ts'
import { bestSetAnswer } from './answer/best-set-answer.ts'
import { sensitivityAnswer } from './answer/sensitivity-answer.ts'
import { readScenario } from './read-scenario.ts'
import { readRoutes } from './routes/read-routes.ts'
import { toy } from './testing/toy.ts'

function refusal(work: () => unknown): Failure {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('It was taken.')
}

const host = { id: 'A', volume: 40, enforcement: 0.9 }
const other = { id: 'B', volume: 30, enforcement: 0.5 }
const given = { kappa: 2, exitVolume: 20, hosts: [host, other] }

describe('a bad scenario', () => {
  it.each<[string, object, string, RegExp]>([
    ['kappa of nought', { kappa: 0 }, 'kappa', /over 0/],
    ['kappa past all use', { kappa: 101 }, 'kappa', /up to 100/],
    ['a negative exit', { exitVolume: -1 }, 'exitVolume', /0 or more/],
    [
      'exit and diversion both',
      { observedDiversion: { ratio: 0.5, hosts: ['A'] } },
      'exitVolume',
      /one of them/,
    ],
    [
      'a probability over 1',
      { hosts: [host, { ...other, enforcement: 1.2 }] },
      'hosts[1].enforcement',
      /B is 1\.2; expected a probability from 0 to 1/,
    ],
    [
      'a probability under 0',
      { hosts: [{ ...host, enforcement: -0.1 }] },
      'hosts[0].enforcement',
      /-0\.1/,
    ],
    [
      'a probability in words',
      { hosts: [{ ...host, enforcement: 'high' }] },
      'hosts[0].enforcement',
      /"high"/,
    ],
    [
      'a factor missing',
      { hosts: [{ ...host, enforcement: { legalBasis: 1, will: 1 } }] },
      'hosts[0].enforcement.capacity',
      /missing/,
    ],
    [
      'a factor unknown',
      { hosts: [{ ...host, enforcement: { legalBasis: 1, will: 1, capacity: 1, luck: 1 } }] },
      'hosts[0].enforcement.luck',
      /expected one of/,
    ],
    ['a negative volume', { hosts: [{ ...host, volume: -3 }] }, 'hosts[0].volume', /0 or more/],
    [
      'no activity at all',
      { hosts: [{ ...host, volume: 0 }] },
      'hosts',
      /activity at one at least/,
    ],
    ['volumes that do not add up', { totalVolume: 80 }, 'totalVolume', /is 80.*add up to 70/],
    ['a host twice', { hosts: [host, other, host] }, 'hosts[2].id', /repeats "A" of hosts\[0\]/],
    [
      'an error over 1',
      { hosts: [{ ...host, standardError: 2 }] },
      'hosts[0].standardError',
      /0 to 1/,
    ],
    ['a nest not named', { hosts: [{ ...host, nest: 'lax' }] }, 'hosts[0].nest', /"lax"/],
    ['a lambda of nought', { nests: { lax: 0 } }, 'nests.lax', /0\.1 to 1/],
    [
      'a change of nobody',
      { changes: [{ id: 'Z', enforcement: 1 }] },
      'changes[0].id',
      /"Z".*one of A, B/,
    ],
    [
      'a change twice',
      {
        changes: [
          { id: 'A', enforcement: 1 },
          { id: 'A', enforcement: 1 },
        ],
      },
      'changes[1].id',
      /changes\[0\]/,
    ],
    [
      'a change past 1',
      { changes: [{ id: 'A', enforcement: 7 }] },
      'changes[0].enforcement',
      /0 to 1/,
    ],
  ])('%s is refused with its row', (_, part, at, says) => {
    const failure = refusal(() => readScenario({ ...given, ...part }))
    expect({ code: failure.code, at: failure.at }).toEqual({ code: 'bad-input/field', at })
    expect(failure.message).toMatch(says)
  })

  it.each([0, 1, -0.5])('a diversion of %d is none that the model can give', (ratio) => {
    const { exitVolume: _, ...rest } = given
    const failure = refusal(() =>
      readScenario({ ...rest, observedDiversion: { ratio, hosts: ['A'] } }),
    )
    expect(failure.at).toBe('observedDiversion.ratio')
  })

  it('takes the product of the three factors, and an exit from a diversion', () => {
    const { exitVolume: _, ...rest } = given
    const enforcement = { legalBasis: 1, will: 0.5, capacity: 0.4 }
    const read = readScenario({
      ...rest,
      hosts: [{ ...host, enforcement }, other],
      observedDiversion: { ratio: 0.5, hosts: ['A'] },
    })
    expect(read.hosts[0]?.enforcement).toBeCloseTo(0.2, 12)
    expect(read.exitVolume).toBe(30)
  })
})

describe('a bad question', () => {
  it.each<[string, () => unknown, string]>([
    ['a budget of nought', () => bestSetAnswer(toy(), { budget: 0, enforcement: 0.9 }), 'budget'],
    [
      'a target of nought',
      () => bestSetAnswer(toy(), { budget: 1, enforcement: 0 }),
      'enforcement',
    ],
    [
      'a stranger among',
      () => bestSetAnswer(toy(), { budget: 1, enforcement: 0.9, among: ['h9'] }),
      'among[0]',
    ],
    ['no draws', () => sensitivityAnswer(toy(), { draws: 0 }), 'draws'],
    ['a seed below', () => sensitivityAnswer(toy(), { seed: -1 }), 'seed'],
    ['a kappa of nought', () => sensitivityAnswer(toy(), { kappas: [1, 0] }), 'kappas[1]'],
    ['a diversion of 1', () => sensitivityAnswer(toy(), { diversions: [1] }), 'diversions[0]'],
  ])('%s is refused', (_, work, at) => {
    expect(refusal(work).at).toBe(at)
  })
})

describe('bad routes', () => {
  const arc = { id: 'A', freight: 1, interdiction: 0.5, capacity: 5 }
  const routes = { demand: 1, outsideCost: 10, loss: 5, arcs: [arc] }
  it.each<[string, object, string]>([
    ['no demand', { demand: 0 }, 'demand'],
    ['an arc past certain', { arcs: [{ ...arc, interdiction: 2 }] }, 'arcs[0].interdiction'],
    ['an arc twice', { arcs: [arc, arc] }, 'arcs[1].id'],
    ['an arc to itself', { arcs: [{ ...arc, from: 'x', to: 'x' }] }, 'arcs[0].to'],
    ['a negative freight', { arcs: [{ ...arc, freight: -1 }] }, 'arcs[0].freight'],
    ['no end', { origin: 'x', destination: 'x' }, 'destination'],
    ['a change of no arc', { changes: [{ id: 'Z' }] }, 'changes[0].id'],
  ])('%s is refused with its row', (_, part, at) => {
    expect(refusal(() => readRoutes({ ...routes, ...part })).at).toBe(at)
  })
})
