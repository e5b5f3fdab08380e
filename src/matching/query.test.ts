import { describe, expect, it } from 'vitest'
import { Failure } from '../model/index.ts'
import { readQueryName } from './query.ts'

describe('a name to look for', () => {
  it.each([
    ['Valdor Quist', 'Valdor Quist'],
    ['  Valdor Quist \n', 'Valdor Quist'],
    ['李', '李'],
    ['9', '9'],
  ])('%j is read as %j', (name, read) => {
    expect(readQueryName(name)).toBe(read)
  })

  it.each([
    ['', 'The name is empty.'],
    [' \t\n', 'The name is empty.'],
    ['\u200b\u200f', 'The name has no letter or digit in any script.'],
    ['\ud800', 'The name has no letter or digit in any script.'],
    ['?!…', 'The name has no letter or digit in any script.'],
    ['x'.repeat(100_000), 'A name may have up to 1000 characters.'],
    ['a '.repeat(65), 'A name may have up to 64 words.'],
  ])('refuses %j', (name, says) => {
    const refused = readQueryName(name)
    expect(refused).toBeInstanceOf(Failure)
    expect(refused).toMatchObject({ message: says, code: 'bad-input/field', at: 'name' })
  })
})
