import { badInput, type Day, type Instant, readDay } from '../../model/index.ts'
import { cellOf, type Row, readRows } from '../tables/read-rows.ts'
import type { Host, HostList, Post } from './host.ts'
import { type Alias, countryAt } from './read-country.ts'

/** A list of hosts and the aliases that were resolved on the way. */
export interface ReadHosts {
  readonly list: HostList
  readonly aliases: readonly Alias[]
}

/**
 * Reads a list of hosts from CSV text with the columns `country`, and where known `post` (embassy, consulate), `from` and `to`. Throws bad input
 * with the row for an unknown country, a country twice, a day that does not exist, an end before the beginning.
 */
export function readHostList(text: string, at: Instant): ReadHosts {
  const aliases: Alias[] = []
  const seen = new Map<string, number>()
  const hosts = readRows(text, 'hosts', ['country']).map((row) => {
    const where = `hosts, row ${row.number}`
    const { country, alias } = countryAt(cellOf(row, 'country') ?? '', `${where}, country`)
    if (alias !== undefined) aliases.push(alias)
    const before = seen.get(country)
    if (before !== undefined)
      throw badInput(where, `${where} names ${country} again; it stands in row ${before} already.`)
    seen.set(country, row.number)
    return hostOf(row, where, country)
  })
  return {
    list: {
      says: 'The list of hosts that was given with the question.',
      knownFrom: at,
      grade: 'unconfirmed',
      source: { title: 'A list given by the asker' },
      hosts,
    },
    aliases,
  }
}

function hostOf(row: Row, where: string, country: Host['country']): Host {
  const post = cellOf(row, 'post') ?? 'embassy'
  if (!isPost(post))
    throw badInput(`${where}, post`, `${where}, post must be embassy or consulate, not ${post}.`)
  const [from, to] = [dayAt(row, 'from', where), dayAt(row, 'to', where)]
  if (from !== undefined && to !== undefined && to < from)
    throw badInput(`${where}, to`, `${where}: to (${to}) is earlier than from (${from}).`)
  return {
    country,
    post,
    isState: country !== 'HK' && country !== 'MO',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    acts: [],
  }
}

function isPost(text: string): text is Post {
  return text === 'embassy' || text === 'consulate'
}

/** A cell that holds a day; undefined where it is empty. */
export function dayAt(row: Row, name: string, where: string): Day | undefined {
  const text = cellOf(row, name)
  if (text === undefined) return undefined
  const day = readDay(text)
  if (day === undefined)
    throw badInput(
      `${where}, ${name}`,
      `${where}, ${name} must be a day that exists, written YYYY-MM-DD, not ${JSON.stringify(text.slice(0, 40))}.`,
    )
  return day
}
