import { type ListedDate, readDay } from '../../model/index.ts'

/** How a list writes 03/04/1960; without it a slashed date is not read, since nothing says which is the month. */
export type SlashOrder = 'day-first' | 'month-first'

/**
 * A date as a list writes it, as exact as it is: `1971`, `1971-03-02`, `12 Mar 1966`, `Mar 1966`, `1950s`, `circa 1955`, `1954-1958`,
 * `03 Feb 1960 to 05 Mar 1962`, `between 1954 and 1956`, `00/03/1960`. Both ends of a range are cut to what both of them say. Undefined for what
 * it cannot read whole, and for days that do not exist.
 */
export function readPartialDate(text: string, slashes?: SlashOrder): ListedDate | undefined {
  const said = text.trim().replace(/\s+/g, ' ')
  if (said === '' || said.length > 80) return undefined
  const bare = withoutApproximation(said)
  const date = readRange(bare, slashes) ?? readOne(bare, slashes)
  if (date === undefined) return undefined
  const { value, until } = date
  const isApproximate = bare !== said || date.isApproximate === true
  return {
    value,
    ...(until === undefined ? {} : { until }),
    ...(isApproximate ? { isApproximate } : {}),
    ...(isApproximate || until !== undefined ? { said } : {}),
  }
}

interface Span {
  readonly value: string
  readonly until?: string
  readonly isApproximate?: true
}

const approximation = /^(?:circa|approximately|approx\.?|about|around|ca?\.|ca? (?=\d))\s?/i

function withoutApproximation(text: string): string {
  return text.replace(approximation, '')
}

function readRange(text: string, slashes: SlashOrder | undefined): Span | undefined {
  const ends = endsOf(text)
  if (ends === undefined) return readDecade(text)
  const [first = '', last = ''] = ends.map(withoutApproximation)
  const until = readOne(last, slashes)?.value
  const from = readOne(first, slashes)?.value ?? readWorded(`${first} ${until?.slice(0, 4) ?? ''}`)
  if (from === undefined || until === undefined) return undefined
  const length = Math.min(from.length, until.length)
  const span = { value: from.slice(0, length), until: until.slice(0, length) }
  if (span.value > span.until) return undefined
  return span.value === span.until ? { value: span.value } : span
}

function endsOf(text: string): readonly string[] | undefined {
  const years = /^(\d{4}) ?[-–/] ?(\d{4})$/.exec(text)
  if (years !== null) return [years[1] ?? '', years[2] ?? '']
  const words = text
    .replace(/^(?:between|from) /i, '')
    .split(text.startsWith('b') || text.startsWith('B') ? / and /i : / (?:to|until|-|–) /i)
  return words.length === 2 ? words : undefined
}

/** `1950s`, and with `early`, `mid` or `late` before it no more exact. */
function readDecade(text: string): Span | undefined {
  const found = /^(?:(early|mid|late)[ -](?:the )?)?(\d{3})0'?s$/i.exec(text)
  if (found === null) return undefined
  return { value: `${found[2]}0`, until: `${found[2]}9`, isApproximate: true }
}

function readOne(text: string, slashes: SlashOrder | undefined): Span | undefined {
  const value =
    readIso(text) ??
    readWorded(text) ??
    (slashes === undefined ? undefined : readSlashed(text, slashes))
  return value === undefined ? undefined : { value }
}

function readIso(text: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  return found === null ? undefined : write(found[1], found[2], found[3])
}

/** `12 Mar 1966`, `12 March, 1966`, `Mar. 1966`, `March 12, 1966`. */
function readWorded(text: string): string | undefined {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([A-Za-z]{3,9})\.?,?[ -](\d{4})$/.exec(text)
  if (dayFirst !== null) return write(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text)
  return monthFirst === null
    ? undefined
    : write(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
}

/** 00 stands for what is not known: 00/03/1960 is March 1960; an unknown month leaves the year alone, whatever the day says. */
function readSlashed(text: string, slashes: SlashOrder): string | undefined {
  const found = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (found === null) return undefined
  if (found[1] === undefined) return write(found[3], found[2], undefined)
  const [day, month] = slashes === 'day-first' ? [found[1], found[2]] : [found[2], found[1]]
  if (Number(month) === 0) return write(found[3], undefined, undefined)
  return write(found[3], month, Number(day) === 0 ? undefined : day)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthNames =
  'january february march april may june july august september october november december'.split(' ')

/** The month's number, or one that no year has where the word is no month. */
function monthOf(word: string | undefined): string {
  const lower = (word ?? '').toLowerCase()
  const short = lower === 'sept' ? 'sep' : lower
  const index = monthNames.indexOf(lower)
  return String((index === -1 ? months.indexOf(short) : index) + 1)
}

/** Checked against the calendar; undefined for what is in no year that a list can mean. */
function write(year = '', month?: string, day?: string): string | undefined {
  if (year < '1000' || year > '2199') return undefined
  if (month === undefined) return day === undefined ? year : undefined
  const full = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  if (readDay(full) === undefined) return undefined
  return day === undefined ? full.slice(0, 7) : full
}
