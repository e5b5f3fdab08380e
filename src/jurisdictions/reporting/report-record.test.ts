import { describe, expect, it } from 'vitest'
import { Failure, readDay } from '../../model/index.ts'
import { readReports, reportingOn } from './report-record.ts'

const day = (text: string) => {
  const read = readDay(text)
  if (read === undefined) throw new Error(text)
  return read
}
const head = 'country,resolution,due,made,document'

describe('a record of national reports', () => {
  const { reports, aliases } = readReports(
    `${head}\nBurma,2270,2016-05-31,2016-06-30,S/AC.49/2016/X\nMM,2321,2017-02-28,,\nMM,2371,2017-11-03,2017-11-01,`,
  )

  it('counts what fell due by a day, and how many days late it was made or is not made', () => {
    const record = reportingOn(reports, day('2017-03-10'))
    expect(record).toMatchObject({ due: 2, made: 1, late: 2 })
    expect(record.reports.map(({ made, daysLate }) => [made, daysLate])).toEqual([
      ['2016-06-30', 30],
      [null, 10],
    ])
    expect(aliases.map(({ given }) => given)).toEqual(['Burma'])
  })

  it('does not know on a day what was made after it, nor what was not yet due', () => {
    expect(reportingOn(reports, day('2016-06-10'))).toMatchObject({ due: 1, made: 0, late: 1 })
    expect(reportingOn(reports, day('2016-05-30'))).toMatchObject({ due: 0, made: 0, late: 0 })
    expect(reportingOn(reports, day('2017-12-01')).reports[2]?.daysLate).toBe(0)
  })

  it.each([
    ['an unknown country', 'Atlantis,2270,2016-05-31,,', 'row 2, country'],
    ['no resolution', 'MM,,2016-05-31,,', 'row 2, resolution'],
    ['no last day', 'MM,2270,,,', 'row 2, due'],
    ['a day that does not exist', 'MM,2270,2016-05-31,2016-13-01,', 'row 2, made'],
    ['a report twice', 'MM,2270,2016-05-31,,\nMM,2270,2016-05-31,,', 'row 3'],
  ])('with %s is refused with its row', (_what, rows, at) => {
    try {
      readReports(`${head}\n${rows}`)
    } catch (error) {
      expect((error as Failure).at).toContain(at)
      expect(error).toBeInstanceOf(Failure)
      return
    }
    throw new Error('nothing was refused')
  })
})
