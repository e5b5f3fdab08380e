import { sayCountry } from '../../model/index.ts'
import type { DateSpan } from '../entry.ts'
import type { Evidence } from '../match.ts'
import type { Query } from '../query.ts'

/** What is known of a listing beside its names. */
export interface Sides {
  readonly schema: string
  readonly births: readonly DateSpan[]
  readonly countries: readonly string[]
  readonly genders: readonly string[]
}

/** The most that agreement beside the name can add to the log-odds. */
export function mostAdded({ birthDate, countries, gender }: Query): number {
  return (
    (birthDate === undefined ? 0 : sameDay) +
    (countries === undefined ? 0 : sameCountry) +
    (gender === undefined ? 0 : sameGender)
  )
}

/** What birth date, country and gender say, in log-odds. Where either side is silent there is no evidence. */
export function sidesOf(query: Query, listed: Sides): readonly Evidence[] {
  return [
    birthOf(query, listed),
    countryOf(query, listed),
    genderOf(query, listed),
    schemaOf(query, listed),
  ].filter((found) => found !== undefined)
}

function birthOf({ birthDate }: Query, { births }: Sides): Evidence | undefined {
  const asked = birthDate === undefined ? undefined : readDate(birthDate)
  if (birthDate === undefined || asked === undefined || births.length === 0) return undefined
  const weight = Math.max(...births.map((span) => birthWeight(asked, span)))
  const said = births.map(({ value, until }) =>
    until === undefined ? value : `${value} to ${until}`,
  )
  const listed = said.join(', ')
  return {
    kind: 'birth-date',
    query: birthDate,
    listed,
    says:
      weight > 0
        ? `Born ${birthDate}, and the list says ${listed}.`
        : `Born ${birthDate}, but the list says ${listed}.`,
    weight,
  }
}

interface PartDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

function readDate(text: string): PartDate | undefined {
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim())
  if (parts === null) return undefined
  const [, year, month, day] = parts
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

const sameDay = 1.6
const sameMonth = 1
const sameYear = 0.7
const withinRange = 0.3
const turnedDay = 0.8
const otherDay = -0.8
const nextYear = -0.4
const nearYear = -1.6
const otherYear = -4.5
const sameCountry = 0.4
const otherCountry = -0.6
const sameGender = 0.2
const otherGender = -2

function birthWeight(asked: PartDate, span: DateSpan): number {
  const from = readDate(span.value)
  if (from === undefined) return 0
  const until = span.until === undefined ? from : (readDate(span.until) ?? from)
  if (span.until !== undefined && from.year !== until.year) {
    return asked.year >= from.year && asked.year <= until.year
      ? withinRange
      : otherYearWeight(
          Math.min(Math.abs(asked.year - from.year), Math.abs(asked.year - until.year)),
        )
  }
  const apart = Math.abs(asked.year - from.year)
  if (apart > 0) return span.isApproximate === true && apart <= 2 ? 0.1 : otherYearWeight(apart)
  return sameYearWeight(asked, from)
}

function otherYearWeight(apart: number): number {
  if (apart <= 1) return nextYear
  return apart <= 3 ? nearYear : otherYear
}

function sameYearWeight(asked: PartDate, listed: PartDate): number {
  if (asked.month === undefined || listed.month === undefined) return sameYear
  if (asked.day === undefined || listed.day === undefined) {
    return asked.month === listed.month ? sameMonth : otherDay
  }
  if (asked.month === listed.month && asked.day === listed.day) return sameDay
  const isTurned = asked.month === listed.day && asked.day === listed.month
  // 1 January stands for "some time in the year" on many lists.
  const isBareYear = (date: PartDate): boolean => date.month === 1 && date.day === 1
  if (isTurned) return turnedDay
  return isBareYear(asked) || isBareYear(listed) ? 0.3 : otherDay
}

function countryOf({ countries = [] }: Query, listed: Sides): Evidence | undefined {
  if (countries.length === 0 || listed.countries.length === 0) return undefined
  const upper = countries.map((country) => country.toUpperCase())
  const met = upper.find((country) => listed.countries.includes(country))
  const said = listed.countries.map(say).join(', ')
  return {
    kind: 'country',
    query: upper.join(', '),
    listed: listed.countries.join(', '),
    says:
      met === undefined
        ? `${upper.map(say).join(', ')} asked about; the list says ${said}.`
        : `Both are tied to ${say(met)}.`,
    weight: met === undefined ? otherCountry : sameCountry,
  }
}

function say(code: string): string {
  return sayCountry(code as Parameters<typeof sayCountry>[0])
}

function genderOf({ gender }: Query, { genders }: Sides): Evidence | undefined {
  if (gender === undefined || gender.trim() === '' || genders.length === 0) return undefined
  const asked = gender.trim().toLowerCase()
  const agrees = genders.some((listed) => listed.slice(0, 1) === asked.slice(0, 1))
  return {
    kind: 'gender',
    query: asked,
    listed: genders.join(', '),
    says: agrees
      ? `The gender agrees: ${genders.join(', ')}.`
      : `The gender differs: ${asked} asked about, ${genders.join(', ')} listed.`,
    weight: agrees ? sameGender : otherGender,
  }
}

/** A list that does not call its entry a person, where it calls others so, hardly means one. */
function schemaOf({ schema, birthDate, gender }: Query, listed: Sides): Evidence | undefined {
  const isOfPerson = schema === 'Person' || birthDate !== undefined || gender !== undefined
  if (!isOfPerson || listed.schema === 'Person') return undefined
  return {
    kind: 'schema',
    query: 'Person',
    listed: listed.schema,
    says: `A person is asked about; the list calls this ${listed.schema}.`,
    weight: otherSchema,
  }
}

const otherSchema = -1.5
