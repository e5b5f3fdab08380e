import { describe, expect, it } from 'vitest'
import { layOut } from './layout.ts'
import { stepFrom } from './walk-parties.ts'

const owns = (from: string, to: string) => ({
  kind: 'owns',
  from,
  to,
  share: 50,
  isHeld: true,
  at: '',
})

describe('keys in the figure', () => {
  const layout = layOut(
    ['Top', 'North', 'South', 'Low'],
    [owns('Top', 'North'), owns('Top', 'South'), owns('South', 'Low')],
  )

  it.each([
    ['ArrowRight', 'South', 'Low'],
    ['ArrowLeft', 'Low', 'South'],
    ['ArrowDown', 'North', 'South'],
    ['ArrowUp', 'South', 'North'],
    ['Home', 'South', 'North'],
    ['End', 'North', 'South'],
    ['ArrowLeft', 'Top', undefined],
    ['ArrowRight', 'North', undefined],
    ['x', 'Top', undefined],
    ['ArrowUp', 'Nobody', undefined],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(stepFrom(key, from, layout)).toBe(to)
  })
})
