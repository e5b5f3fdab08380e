import type { Day } from '../../model/index.ts'
import { toDay } from '../words/dates.ts'
import type { AskedTime } from './time.ts'
import { timeBody } from './time.ts'

/** What is asked in Screen, as the address holds it. */
export interface AskedScreening {
  readonly name: string
  readonly schema: string
  /** As exact as it is known: 1954, 1954-03, 1954-03-02. */
  readonly born: string
  readonly country: string
  readonly gender: string
  readonly id: string
  /** Ids of the lists to look in; none means all. */
  readonly lists: readonly string[]
  /** The server's own where left out. */
  readonly threshold: number | undefined
  /** How many results to show at most; the server's own where left out. */
  readonly limit: number | undefined
  readonly withOfac: boolean
  /** Shows only what was listed on or after this day. */
  readonly since: Day | undefined
}

/** Reads the question from an address; what cannot be read there is left out. */
export function readScreening(params: URLSearchParams): AskedScreening {
  const text = (name: string) => params.get(name) ?? ''
  return {
    name: text('name'),
    schema: text('schema'),
    born: text('born'),
    country: text('country'),
    gender: text('gender'),
    id: text('id'),
    lists: text('list')
      .split(',')
      .filter((id) => id !== ''),
    threshold: readNumber(text('threshold'), 0, 1),
    limit: readNumber(text('limit'), 1, 1000),
    withOfac: text('ofac') === '1',
    since: toDay(text('since')),
  }
}

/** The words of an address that ask this; empty ones are left out by whoever writes it. */
export function writeScreening(
  asked: AskedScreening,
): Readonly<Record<string, string | undefined>> {
  return {
    name: asked.name,
    schema: asked.schema,
    born: asked.born,
    country: asked.country,
    gender: asked.gender,
    id: asked.id,
    list: asked.lists.join(','),
    threshold: asked.threshold?.toString(),
    limit: asked.limit?.toString(),
    ofac: asked.withOfac ? '1' : undefined,
    since: asked.since,
  }
}

/** The body of a request for it; undefined where there is neither a name nor a number to look for. */
export function screeningBody(asked: AskedScreening, time: AskedTime): object | undefined {
  const [name, id] = [asked.name.trim(), asked.id.trim()]
  if (name === '' && id === '') return undefined
  const said = {
    name,
    id,
    schema: asked.schema,
    birthDate: isBirthDate(asked.born) ? asked.born : '',
    country: asked.country,
    gender: asked.gender,
  }
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
    ...(asked.lists.length === 0 ? {} : { list: asked.lists }),
    ...(asked.threshold === undefined ? {} : { threshold: asked.threshold }),
    ...(asked.limit === undefined ? {} : { limit: asked.limit }),
    ...(asked.withOfac ? { ofac: true } : {}),
    ...timeBody(time),
  }
}

/** Whether a text is a date of birth as the server reads it: a year, a month of a year, or a day. */
export function isBirthDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false
  return toDay(`${text}-01-01`.slice(0, 10)) !== undefined
}

function readNumber(text: string, least: number, most: number): number | undefined {
  const number = text === '' ? Number.NaN : Number(text)
  return number >= least && number <= most ? number : undefined
}
