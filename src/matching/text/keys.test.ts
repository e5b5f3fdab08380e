import { describe, expect, it } from 'vitest'
import { joinedForms, skeletonOf, soundOf, tokensOf, tooLong } from './index.ts'

describe('sound', () => {
  it.each([
    ['khalid', 'halid'],
    ['dzhabbar', 'jabbar'],
    ['yuriy', 'iurii'],
    ['mahmoud', 'mahmud'],
    ['qasim', 'kassim'],
    ['yelena', 'elena'],
    ['ivanow', 'ivanov'],
    ['yusuf', 'yousuf'],
    ['sergej', 'sergey'],
    ['charlotte', 'charlot'],
    ['abdulla', 'abdullah'],
    ['philip', 'filip'],
    ['achmed', 'ahmed'],
    ['zhukov', 'djukov'],
  ])('%s sounds like %s', (left, right) => {
    expect(soundOf(left)).toBe(soundOf(right))
  })

  it.each([
    ['hassan', 'hussein'],
    ['chol', 'shoygu'],
    ['pak', 'bak'],
    ['kim', 'kom'],
    ['ali', 'ari'],
    ['maria', 'mario'],
  ])('%s does not sound like %s', (left, right) => {
    expect(soundOf(left)).not.toBe(soundOf(right))
  })
})

describe('skeleton', () => {
  it.each([
    ['محمد', 'muhammad'],
    ['رشيد', 'rasheed'],
    ['قذافي', 'qadhafi'],
    ['شهاب', 'chehab'],
    ['گلبدین', 'gulbuddin'],
    ['نتنياهو', 'netanyahu'],
    ['وحید', 'vahid'],
  ])('%s meets %s', (written, latin) => {
    expect(tokensOf(written)[0]?.skeleton).toBe(skeletonOf(latin))
  })

  it.each(['ali', 'u', '', 'a2b', 'wu'])('%j has none', (word) => {
    expect(skeletonOf(word)).toBe('')
  })
})

describe('joined forms', () => {
  it('joins two and three neighbours but no numbers', () => {
    const forms = joinedForms(tokensOf('Abd al-Rahman 2 Nomen')).map(({ folded }) => folded)
    expect(forms).toEqual(['abdal', 'abdalrahman', 'alrahman'])
  })
})

describe('too long', () => {
  it.each([
    ['Nomen', false],
    ['a'.repeat(1_000), false],
    ['a'.repeat(1_001), true],
    ['a '.repeat(64), false],
    ['a '.repeat(65), true],
  ])('%#: %s', (text, isTooLong) => {
    expect(tooLong(text)).toBe(isTooLong)
  })
})
