import { readPart } from './read-part.ts'

/** Which styles of a workbook show a number as a day, by their place (ECMA-376 part 1, 18.8.30). */
export function readDayStyles(part: Uint8Array | undefined): ReadonlySet<number> {
  const days = new Set<number>()
  if (part === undefined) return days
  const formats = new Map<number, string>()
  let inCells = false
  let place = 0
  readPart(part, {
    open: ({ name, attributes }) => {
      if (name === 'cellXfs') inCells = true
      if (name === 'numFmt')
        formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name !== 'xf' || !inCells) return
      const format = Number(attributes['numFmtId'])
      if (isOfDays(format, formats.get(format))) days.add(place)
      place += 1
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return days
}

/** Formats that every workbook has without saying so. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

function isOfDays(format: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.has(format)
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[yd]/i.test(bare) && !/general/i.test(bare)
}
