import type { Entry, EntryName } from '../entry.ts'
import { hashOf } from '../names/hash.ts'
import { keysOf } from '../names/keys.ts'
import { parseName } from '../names/parse-name.ts'
import { bearerOf, bearers, identityOf, lettersOf, roles, type Unit } from '../names/unit.ts'
import { assumedFrequency } from '../score/common-words.ts'
import { type Column, column } from './column.ts'
import { keyTable } from './key-table.ts'
import { qualities, type Segment } from './segment.ts'
import { textsBuilder } from './texts.ts'

/** Takes listings one by one and lays them out. What is added is not kept beside the columns. */
export interface SegmentBuilder {
  readonly add: (entry: Entry) => void
  readonly finish: () => Segment
}

export function segmentBuilder(): SegmentBuilder {
  const units = unitsBuilder()
  const terms = termsBuilder()
  const names = namesBuilder()
  const rows = rowsBuilder()
  return {
    add: (entry) => {
      rows.add(entry, terms, names.count())
      const met = new Set<number>()
      for (const name of entry.names) {
        const numbers = parseName(name.full, bearerOf(entry.schema)).map(units.numberOf)
        names.add(name, rows.count() - 1, numbers)
        for (const number of numbers) met.add(number)
      }
      for (const number of met) units.count(number)
    },
    finish: () => {
      const named = names.finish()
      return {
        ...units.finish(),
        ...postingsOf(named.nameUnitsFrom, named.nameUnits, units.size()),
        ...named,
        ...rows.finish(named.nameListing.length),
        terms: terms.finish(),
      }
    },
  }
}

const mostUnitsKept = 120_000

function unitsBuilder() {
  /** A common word is read as one and the same unit each time. */
  const byUnit = new Map<Unit, number>()
  const numbers = new Map<string, number>()
  const texts = textsBuilder()
  const [role, bearer, frequency] = [column(), column(), column()]
  const [letter, letters, assumed] = [column(), column(), column()]
  const [keys, keyUnits] = [column(), column()]
  const counts: number[] = []
  return {
    size: () => counts.length,
    numberOf: (unit: Unit): number => {
      const known = byUnit.get(unit)
      if (known !== undefined) return known
      if (byUnit.size >= mostUnitsKept) byUnit.clear()
      const identity = identityOf(unit)
      const held = numbers.get(identity)
      if (held !== undefined) {
        byUnit.set(unit, held)
        return held
      }
      const number = counts.length
      byUnit.set(unit, number)
      numbers.set(identity, number)
      texts.push(identity)
      role.push(roles.indexOf(unit.role))
      bearer.push(bearers.indexOf(unit.bearer))
      letter.push(unit.folded.charCodeAt(0) & 0xff)
      assumed.push(assumedFrequency(unit.bearer, unit.folded))
      letters.push(Math.min(lettersOf(unit), 255))
      counts.push(0)
      for (const key of new Set(keysOf(unit).stored)) {
        keys.push(key)
        keyUnits.push(number)
      }
      return number
    },
    count: (number: number): void => {
      counts[number] = (counts[number] ?? 0) + 1
    },
    finish: () => {
      for (const count of counts) frequency.push(count)
      return {
        units: texts.finish(),
        unitRole: Uint8Array.from(role.finish()),
        unitBearer: Uint8Array.from(bearer.finish()),
        unitLetter: Uint8Array.from(letter.finish()),
        unitLetters: Uint8Array.from(letters.finish()),
        unitAssumed: assumed.finish(),
        unitFrequency: frequency.finish(),
        keys: keyTable(keys.finish(), keyUnits.finish()),
      }
    },
  }
}

function termsBuilder() {
  const numbers = new Map<string, number>()
  const texts = textsBuilder()
  return {
    numberOf: (term: string): number => {
      const held = numbers.get(term)
      if (held !== undefined) return held
      const number = numbers.size
      numbers.set(term, number)
      texts.push(term)
      return number
    },
    finish: texts.finish,
  }
}

function namesBuilder() {
  const texts = textsBuilder()
  const [listing, from, units, quality] = [column(), column(), column(), column()]
  return {
    count: listing.length,
    add: (name: EntryName, ofListing: number, numbers: readonly number[]): void => {
      texts.push(name.full)
      listing.push(ofListing)
      from.push(units.length())
      quality.push(qualities.indexOf(name.quality))
      for (const number of numbers) units.push(number)
    },
    finish: () => {
      from.push(units.length())
      return {
        names: texts.finish(),
        nameListing: listing.finish(),
        nameUnitsFrom: from.finish(),
        nameUnits: units.finish(),
        nameQuality: Uint8Array.from(quality.finish()),
      }
    },
  }
}

function rowsBuilder() {
  const references = textsBuilder()
  const ids = textsBuilder()
  const columns = {
    list: column(),
    schema: column(),
    programs: column(),
    countries: column(),
    genders: column(),
    caption: column(),
    designatedOn: column(),
    delistedOn: column(),
    namesFrom: column(),
    birthsFrom: column(),
    births: column(),
    idsFrom: column(),
  }
  const [idHashes, listingHashes] = [column(), column()]
  return {
    count: columns.list.length,
    add: (entry: Entry, terms: Terms, names: number): void => {
      references.push(entry.reference)
      addTerms(columns, entry, terms)
      columns.namesFrom.push(names)
      columns.designatedOn.push(packed(entry.designatedOn))
      columns.delistedOn.push(packed(entry.delistedOn))
      columns.birthsFrom.push(columns.births.length())
      for (const { value, until, isApproximate } of entry.births) {
        const term = [value, until ?? '', isApproximate === true ? 'c' : ''].join('|')
        columns.births.push(terms.numberOf(term))
      }
      columns.idsFrom.push(idHashes.length())
      for (const id of entry.ids) {
        ids.push(id)
        idHashes.push(hashOf(0, 'i', id))
      }
      listingHashes.push(hashOf(0, 'l', entry.id))
    },
    finish: (names: number) => {
      columns.namesFrom.push(names)
      columns.birthsFrom.push(columns.births.length())
      columns.idsFrom.push(idHashes.length())
      return {
        ...finished(columns),
        listings: columns.list.length(),
        references: references.finish(),
        ids: ids.finish(),
        idKeys: numbered(idHashes.finish()),
        idOfListing: numbered(listingHashes.finish()),
      }
    },
  }
}

interface Terms {
  readonly numberOf: (term: string) => number
}

function addTerms(columns: Readonly<Record<string, Column>>, entry: Entry, terms: Terms): void {
  const many = (values: readonly string[]): number => terms.numberOf(values.join('\n'))
  columns['list']?.push(terms.numberOf(entry.list))
  columns['schema']?.push(terms.numberOf(entry.schema))
  columns['programs']?.push(many(entry.programs))
  columns['countries']?.push(many(entry.countries))
  columns['genders']?.push(many(entry.genders))
  const isFirstName = entry.names[0]?.full === entry.caption
  columns['caption']?.push(isFirstName ? 0 : terms.numberOf(entry.caption) + 1)
}

function finished<K extends string>(
  columns: Readonly<Record<K, Column>>,
): Readonly<Record<K, Uint32Array>> {
  const pairs = Object.entries<Column>(columns).map(([key, { finish }]) => [key, finish()])
  return Object.fromEntries(pairs) as Record<K, Uint32Array>
}

function numbered(hashes: Uint32Array) {
  return keyTable(
    hashes,
    Uint32Array.from(hashes, (_, at) => at),
  )
}

function packed(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.replaceAll('-', ''))
}

/** Names by unit, each name once, by counting. */
function postingsOf(from: Uint32Array, units: Uint32Array, size: number) {
  const starts = new Uint32Array(size + 1)
  const last = new Int32Array(size).fill(-1)
  each(from, units, (name, unit) => {
    if (last[unit] === name) return
    last[unit] = name
    starts[unit + 1] = (starts[unit + 1] as number) + 1
  })
  for (let unit = 0; unit < size; unit += 1) {
    starts[unit + 1] = (starts[unit + 1] as number) + (starts[unit] as number)
  }
  const next = starts.slice()
  const postings = new Uint32Array(starts[size] as number)
  last.fill(-1)
  each(from, units, (name, unit) => {
    if (last[unit] === name) return
    last[unit] = name
    const at = next[unit] as number
    next[unit] = at + 1
    postings[at] = name
  })
  return { postingsFrom: starts, postings }
}

function each(
  from: Uint32Array,
  units: Uint32Array,
  call: (name: number, unit: number) => void,
): void {
  for (let name = 0; name + 1 < from.length; name += 1) {
    const end = from[name + 1] as number
    for (let at = from[name] as number; at < end; at += 1) call(name, units[at] as number)
  }
}
