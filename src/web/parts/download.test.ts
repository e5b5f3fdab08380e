import { describe, expect, it } from 'vitest'
import { writeCsv } from './download.ts'

describe('a table as CSV', () => {
  it('quotes what needs it and disarms what a spreadsheet would run', () => {
    expect(
      writeCsv([
        ['a', 'b,c', 'say "so"'],
        ['=1+1', '-5', 'x\ny'],
      ]),
    ).toBe('a,"b,c","say ""so"""\r\n\'=1+1,-5,"x\ny"\r\n')
  })
})
