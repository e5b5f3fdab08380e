import { describe, expect, it } from 'vitest'
import {
  type GivenScenario,
  readScenarioText,
  readScenarioWord,
  withProposal,
  writeScenario,
} from './given-scenario.ts'

const toy: GivenScenario = {
  kappa: 2,
  exitVolume: 20,
  hosts: [{ id: 'A', volume: 40, enforcement: 0.9 }],
  changes: [],
}

describe('a scenario in the address', () => {
  it('comes back as it was', () => {
    expect(readScenarioWord(writeScenario(toy) ?? '')).toEqual(toy)
  })

  it.each([
    ['nothing', null, undefined],
    ['half a word', 'eyJrYXBwYSI6', 'damaged'],
    ['no hosts', writeScenario({ kappa: 2 } as GivenScenario) ?? '', 'damaged'],
  ])('of %s is told', (_, word, expected) => {
    expect(readScenarioWord(word)).toBe(expected)
  })

  it('is left out where it is too long', () => {
    const hosts = Array.from({ length: 400 }, (_, at) => ({ ...toy.hosts[0], id: `H${at}` }))
    expect(writeScenario({ ...toy, hosts: hosts as GivenScenario['hosts'] })).toBeUndefined()
  })
})

describe('a scenario in a file', () => {
  it.each([
    ['{', /not JSON/],
    ['[]', /one object/],
    ['{"hosts":[{"name":"A"}]}', /one object/],
    ['{"hosts":[{"id":"A"}],"changes":{}}', /one object/],
  ])('%s is refused', (text, says) => {
    expect(readScenarioText(text)).toMatch(says)
  })

  it('may be an answer that holds its question', () => {
    expect(readScenarioText(JSON.stringify({ question: toy, answer: {} }))).toEqual(toy)
  })
})

describe('a proposal', () => {
  it('takes the place of the one before, and goes where it is what stands today', () => {
    const once = withProposal(toy, 'A', { today: 0.9, level: 1 })
    const twice = withProposal(once, 'A', { today: 0.9, level: 0.95 })
    expect(twice.changes).toEqual([{ id: 'A', enforcement: 0.95 }])
    expect(withProposal(twice, 'A', { today: 0.9, level: 0.9 }).changes).toEqual([])
  })
})
