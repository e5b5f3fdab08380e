import { expect, it } from 'vitest'
import { isWorthAsking } from './find-parties.ts'

it.each([
  ['Ko Hwa', true],
  ['고화', true],
  ['9999955', true],
  ['26(b)', false],
  ['2321', false],
  ['ko', false],
  ['', false],
])('%j is looked for on the lists: %s', (text, worth) => {
  expect(isWorthAsking(text)).toBe(worth)
})
