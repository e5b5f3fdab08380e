import { describe, expect, it } from 'vitest'
import { takeRecord } from './take-record.ts'
import type { XmlElement } from './xml-element.ts'

const element = (
  name: string,
  children: readonly XmlElement[] = [],
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, children, text, attributes, line: 1 })

const record = element(
  'R',
  [
    element('A', [], ' one  two\n'),
    element('A', [], 'three'),
    element('B', [element('C', [], 'four'), element('C')]),
    element('D', [], 'a  b \n c'),
  ],
  '',
  { id: '7', 'xsi:type': 'x' },
)

const leftOf = (use: (take: ReturnType<typeof takeRecord>) => void, ignores = {}) => {
  const take = takeRecord(record, 'zz', 'R[1]')
  use(take)
  return take.nothingLeft(ignores).map(({ says }) => says.split(' ')[2])
}

describe('using up a record', () => {
  it('takes texts with their spaces collapsed, and prose with its lines', () => {
    const take = takeRecord(record, 'zz', 'R[1]')
    expect(take.text('A')).toBe('one two')
    expect(take.values('B', 'C')).toEqual(['four'])
    expect(take.prose('D')).toBe('a b\nc')
    expect(take.attribute('id')).toBe('7')
    expect(take.text('Z')).toBeUndefined()
  })

  it('leaves over what nobody took, inside what was opened too', () => {
    expect(leftOf(() => undefined)).toEqual(['R/@id', 'R/A', 'R/A', 'R/B', 'R/D'])
    expect(leftOf((take) => take.text('A'))).toEqual(['R/@id', 'R/A', 'R/B', 'R/D'])
    expect(leftOf((take) => take.child('B'))).toContain('R/B/C')
  })

  it('leaves over nothing that is named as ignored, alone or with what holds it', () => {
    expect(leftOf(() => undefined, { '@id': 'why', A: 'why', 'R/B': 'why', D: 'why' })).toEqual([])
  })
})
