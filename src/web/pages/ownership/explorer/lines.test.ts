import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

describe('a name in the figure', () => {
  it.each([
    ['Example Holder', ['Example Holder']],
    ['Example Shipping and Trading', ['Example Shipping and', 'Trading']],
    ['Examplelongwordwithoutany spaces', ['Examplelongwordwithouta', 'ny spaces']],
    [
      'One two three four five six seven eight nine ten eleven',
      ['One two three four five', 'six seven eight nine…'],
    ],
    ['예시해운무역주식회사예시해운', ['예시해운무역주식회사예시', '해운']],
  ])('%s stands on %j', (name, lines) => {
    expect(linesOf(name)).toEqual(lines)
  })
})
