import type { DateSpan, Entry, EntryName } from '../entry.ts'
import type { IndexedListing } from '../match.ts'
import { qualities, type Segment } from './segment.ts'
import { type Texts, textAt } from './texts.ts'

/** What the index shows of a listing. */
export function listingAt(segment: Segment, number: number): IndexedListing {
  const list = termOf(segment, segment.list[number])
  const reference = textAt(segment.references, number)
  const designatedOn = unpacked(segment.designatedOn[number] as number)
  const delistedOn = unpacked(segment.delistedOn[number] as number)
  return {
    id: `${list}:${reference}`,
    list,
    reference,
    schema: termOf(segment, segment.schema[number]),
    caption: captionOf(segment, number),
    programs: manyOf(segment, segment.programs[number]),
    ...(designatedOn === undefined ? {} : { designatedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
  }
}

/** A listing as it went into the index. */
export function entryAt(segment: Segment, number: number): Entry {
  return {
    ...listingAt(segment, number),
    names: range(segment.namesFrom, number, (name) => nameAt(segment, name)),
    births: birthsAt(segment, number),
    countries: manyOf(segment, segment.countries[number]),
    genders: manyOf(segment, segment.genders[number]),
    ids: range(segment.idsFrom, number, (id) => textAt(segment.ids, id)),
  }
}

export function nameAt(segment: Segment, name: number): EntryName {
  return {
    full: textAt(segment.names, name),
    quality: qualities[segment.nameQuality[name] as number] ?? 'unstated',
  }
}

export function birthsAt(segment: Segment, number: number): readonly DateSpan[] {
  return range(segment.birthsFrom, number, (at) => {
    const [value = '', until = '', approximate] = termOf(segment, segment.births[at]).split('|')
    return {
      value,
      ...(until === '' ? {} : { until }),
      ...(approximate === 'c' ? { isApproximate: true as const } : {}),
    }
  })
}

export function manyOf(segment: Segment, term: number | undefined): readonly string[] {
  const text = termOf(segment, term)
  return text === '' ? [] : text.split('\n')
}

const terms = new WeakMap<Texts, Map<number, string>>()
const mostKept = 10_000

/** A term, read once while it is asked for again and again. */
export function termOf(segment: Segment, term: number | undefined): string {
  if (term === undefined) return ''
  const kept = terms.get(segment.terms) ?? new Map<number, string>()
  const held = kept.get(term)
  if (held !== undefined) return held
  const text = textAt(segment.terms, term)
  if (kept.size >= mostKept) kept.clear()
  kept.set(term, text)
  terms.set(segment.terms, kept)
  return text
}

function captionOf(segment: Segment, number: number): string {
  const term = segment.caption[number] as number
  return term === 0
    ? textAt(segment.names, segment.namesFrom[number] as number)
    : termOf(segment, term - 1)
}

function range<T>(from: Uint32Array, number: number, read: (at: number) => T): readonly T[] {
  const rows: T[] = []
  const end = from[number + 1] as number
  for (let at = from[number] as number; at < end; at += 1) rows.push(read(at))
  return rows
}

function unpacked(day: number): string | undefined {
  if (day === 0) return undefined
  const text = String(day).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
