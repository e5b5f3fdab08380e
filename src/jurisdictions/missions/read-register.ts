import { badInput, type Country, type Day, readDay } from '../../model/index.ts'
import { type Alias, countryAt } from '../hosts/read-country.ts'
import type { Account, Business, Mission, Person, Property, Register, Staff } from './register.ts'
import type { GivenRegister } from './register-schema.ts'

/** A register that has been read, with the aliases of countries resolved on the way. */
export interface ReadRegister {
  readonly register: Register
  readonly aliases: readonly Alias[]
}

/**
 * Reads a register of the right shape. Throws bad input that names the entry: an id twice, a holder or mission that is not in the register,
 * an unknown country, a day that does not exist, an end before the beginning.
 */
export function readRegister(given: GivenRegister): ReadRegister {
  const aliases: Alias[] = []
  const country = (text: string, at: string): Country => {
    const found = countryAt(text, at)
    if (found.alias !== undefined) aliases.push(found.alias)
    return found.country
  }
  const {
    missions = [],
    people = [],
    accounts = [],
    property = [],
    staff = [],
    business = [],
  } = given
  refuseTwice({ missions, people, accounts, property, staff, business })
  const missionIds = new Set(missions.map(({ id }) => id))
  const holderIds = new Set([...missionIds, ...people.map(({ id }) => id)])
  const register: Register = {
    host: country(given.host, 'host'),
    missions: missions.map((one, index) => ({
      ...one,
      post: one.post ?? 'embassy',
      ...span(one, `missions[${index}]`, ['from', 'to']),
    })) as Mission[],
    people: people.map((one, index) => {
      const at = `people[${index}]`
      known(one.mission, missionIds, `${at}.mission`, 'a mission')
      return {
        ...one,
        ...countryIn('accreditedTo', one.accreditedTo, at, country),
        ...countryIn('nationality', one.nationality, at, country),
      }
    }) as Person[],
    accounts: accounts.map((one, index) => {
      const at = `accounts[${index}]`
      known(one.holder, holderIds, `${at}.holder`, 'a mission or person')
      return {
        ...one,
        ...span(one, at, ['opened', 'closed']),
        ...countryIn('country', one.country, at, country),
      }
    }) as Account[],
    property: property.map((one, index) => {
      const at = `property[${index}]`
      known(one.mission, missionIds, `${at}.mission`, 'a mission')
      return { ...one, tenure: one.tenure ?? 'unknown', ...span(one, at, ['from', 'to']) }
    }) as Property[],
    staff: staff.map((one, index) => {
      const at = `staff[${index}]`
      known(one.mission, missionIds, `${at}.mission`, 'a mission')
      return { ...one, on: dayIn(one.on, `${at}.on`) }
    }) as Staff[],
    business: business.map((one, index) => ({
      ...one,
      ...span(one, `business[${index}]`, ['opened', 'closed']),
    })) as Business[],
    ...(given.source === undefined ? {} : { source: given.source }),
    ...(given.grade === undefined ? {} : { grade: given.grade }),
  }
  return { register, aliases }
}

function refuseTwice(parts: Readonly<Record<string, readonly { readonly id: string }[]>>): void {
  const seen = new Map<string, string>()
  for (const [part, entries] of Object.entries(parts)) {
    for (const [index, { id }] of entries.entries()) {
      const at = `${part}[${index}].id`
      const before = seen.get(id)
      if (before !== undefined)
        throw badInput(
          at,
          `${at} is ${JSON.stringify(id)}, which ${before} has already; expected an id of its own.`,
        )
      seen.set(id, at)
    }
  }
}

function known(id: string | undefined, ids: ReadonlySet<string>, at: string, what: string): void {
  if (id === undefined || ids.has(id)) return
  throw badInput(at, `${at} is ${JSON.stringify(id)}; expected the id of ${what} in this register.`)
}

function countryIn(
  name: string,
  text: string | undefined,
  at: string,
  country: (text: string, at: string) => Country,
): Readonly<Record<string, Country>> {
  return text === undefined ? {} : { [name]: country(text, `${at}.${name}`) }
}

function span(
  entry: Readonly<Record<string, unknown>>,
  at: string,
  [first, last]: readonly [string, string],
): Readonly<Record<string, Day>> {
  const days = [first, last].flatMap((name) => {
    const text = entry[name]
    return typeof text === 'string' ? [[name, dayIn(text, `${at}.${name}`)] as const] : []
  })
  const { [first]: from, [last]: to } = Object.fromEntries(days)
  if (from !== undefined && to !== undefined && to < from)
    throw badInput(`${at}.${last}`, `${at}.${last} (${to}) is earlier than ${first} (${from}).`)
  return Object.fromEntries(days)
}

function dayIn(text: string, at: string): Day {
  const day = readDay(text)
  if (day === undefined)
    throw badInput(
      at,
      `${at} must be a day that exists, written YYYY-MM-DD, not ${JSON.stringify(text.slice(0, 40))}.`,
    )
  return day
}
