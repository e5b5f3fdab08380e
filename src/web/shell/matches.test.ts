import { describe, expect, it } from 'vitest'
import { findTargets, targetsOf } from './matches.ts'

const targets = targetsOf(undefined, {
  caps: [
    {
      cap: 'un-1718/coal-2017',
      title: 'Coal, calendar year 2017 (¶ 26(b))',
      per: 'all',
      whose: null,
      window: { kind: 'fixed', from: '2017-01-01', to: '2017-12-31' },
      status: 'open',
      says: '',
      limits: { grade: 'text' },
      share: { value: null, quantity: null },
      shareAtMost: { value: null, quantity: null },
      binding: null,
    },
  ],
  basis: { engine: '', recorded: 0, law: '', figures: '', lists: {} },
})

describe('search', () => {
  it.each(['coal', 'COAL 2017', '¶26(b)', '26 b', '26b', 'un-1718/coal-2017'])(
    '%s finds it',
    (typed) => {
      expect(findTargets(targets, typed).map(({ to }) => to)).toEqual(['/caps/un-1718/coal-2017'])
    },
  )

  it.each(['', ' ', '¶', 'iron', 'coal 2018'])('%j finds nothing', (typed) => {
    expect(findTargets(targets, typed)).toEqual([])
  })
})
