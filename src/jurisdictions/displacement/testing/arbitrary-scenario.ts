import fc from 'fast-check'
import type { Scenario } from '../model/scenario.ts'
import { scenarioOf } from './toy.ts'

const probability = fc.double({ min: 0, max: 1, noNaN: true })

/** Scenarios of a few hosts; with `nested`, each in one of two nests or in none. */
export function arbitraryScenario(how: 'alone' | 'nested'): fc.Arbitrary<Scenario> {
  const host = fc.record({
    volume: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    level: probability,
    nest: how === 'nested' ? fc.constantFrom('one', 'two', undefined) : fc.constant(undefined),
  })
  return fc
    .record({
      kappa: fc.double({ min: 0.1, max: 8, noNaN: true }),
      exit: fc.double({ min: 0.1, max: 1000, noNaN: true }),
      hosts: fc.array(host, { minLength: 2, maxLength: 8 }),
      one: fc.double({ min: 0.1, max: 1, noNaN: true }),
      two: fc.double({ min: 0.1, max: 1, noNaN: true }),
    })
    .map(({ kappa, exit, hosts, one, two }) =>
      scenarioOf({
        kappa,
        exit,
        volumes: hosts.map(({ volume }) => volume),
        levels: hosts.map(({ level }) => level),
        nestOf: hosts.map(({ nest }) => nest),
        nests: how === 'nested' ? { one, two } : {},
      }),
    )
}

/** Changes at some of a scenario's hosts, the first and not the last among them. */
export function withChanges(scenario: Scenario): fc.Arbitrary<Scenario> {
  return fc
    .array(fc.option(probability, { nil: undefined }), {
      minLength: scenario.hosts.length,
      maxLength: scenario.hosts.length,
    })
    .map((levels) => ({
      ...scenario,
      changes: scenario.hosts.slice(0, -1).flatMap(({ id }, index) => {
        const level = levels[index]
        return level === undefined ? [] : [{ id, enforcement: level }]
      }),
    }))
}
