import { describe, expect, it } from 'vitest'
import { perverseAnswer } from '../answer/perverse-answer.ts'
import { displace } from '../model/displace.ts'
import { findPerverse } from './find-perverse.ts'

describe('the search for a tightening that harms', () => {
  it('finds the instance that the page explains, and finds it again', () => {
    const { found, case: shown } = perverseAnswer({})
    expect(found).toBeGreaterThan(0)
    expect(shown?.scenario).toEqual({
      kappa: 5,
      exitVolume: 10,
      hosts: [
        { id: 'A', volume: 60, enforcement: 0.05 },
        { id: 'B', volume: 20, enforcement: 0.25 },
        { id: 'C', volume: 50, enforcement: 0.7 },
      ],
      changes: [{ id: 'C', enforcement: 1 }],
    })
  })

  it('finds one in which each figure says so: the link, the threshold, E and its share', () => {
    const { worst } = findPerverse({ seed: 5, tries: 300, hosts: 4, strictFrom: 0.7 })
    if (worst === undefined) throw new Error('none found')
    const { before, after, links } = displace(worst.scenario)
    expect(links[worst.host]?.marginalValue).toBeLessThan(0)
    expect(links[worst.host]?.perverseAbove).toBeLessThan(
      worst.scenario.hosts[worst.host]?.enforcement ?? 0,
    )
    expect(after.unenforced).toBeGreaterThan(before.unenforced)
    expect(after.leakage).toBeGreaterThan(before.leakage)
  })

  it('says so where none is found', () => {
    expect(perverseAnswer({ tries: 1, seed: 2, hosts: 2 })).toMatchObject({ found: 0, case: null })
  })
})
