import type { Identifier, ListedDate, Relation } from '../../../model/index.ts'
import { addAll } from '../add-all.ts'
import { distinct } from '../distinct.ts'
import { mineAircraft } from './aircraft.ts'
import { mineBirthDate } from './birth-date.ts'
import { mineCallSign } from './call-sign.ts'
import { mineEmail } from './email.ts'
import { mineImo } from './imo.ts'
import { mineLei } from './lei.ts'
import { mineLicence } from './licence.ts'
import { mineLinkedTo } from './linked-to.ts'
import type { Mined, Miner } from './mined.ts'
import { mineMmsi } from './mmsi.ts'
import { mineNationalId } from './national-id.ts'
import { minePassport } from './passport.ts'
import { minePhone } from './phone.ts'
import { mineRegistration } from './registration.ts'
import { mineSwift } from './swift.ts'
import { mineTaxId } from './tax-id.ts'
import { mineWallet } from './wallet.ts'
import { mineWeb } from './web.ts'

const miners: readonly Miner[] = [
  mineImo,
  mineMmsi,
  mineCallSign,
  mineAircraft,
  mineSwift,
  mineLei,
  minePassport,
  mineNationalId,
  mineTaxId,
  mineRegistration,
  mineLicence,
  mineWallet,
  mineEmail,
  minePhone,
  mineWeb,
  mineBirthDate,
  mineLinkedTo,
]

/**
 * What free text says of a party that the list has no field for: identifiers, dates of birth, other parties, addresses on the web; each with
 * the field it was found in, in the order of the miners, each once. Nothing is guessed: a number counts only after a word for it, or by a form
 * and check digit that nothing else has. Linear in the text's length.
 */
export function mineText(text: string, field: string, schema?: string): Mined {
  const flat = /\s\s|[^\S ]/.test(text) ? text.replace(/\s{2,}|[^\S ]/g, ' ') : text
  const called = minersFor(flat.toLowerCase())
  if (called.length === 0) return nothing
  const site = schema === undefined ? { field } : { field, schema }
  const identifiers: Identifier[] = []
  const birthDates: ListedDate[] = []
  const relations: Relation[] = []
  const links: string[] = []
  for (const { mine } of called) {
    const found = mine(flat, site)
    addAll(identifiers, found.identifiers ?? none)
    addAll(birthDates, found.birthDates ?? none)
    addAll(relations, found.relations ?? none)
    addAll(links, found.links ?? none)
  }
  return {
    identifiers: once(identifiers, ({ scheme, value }) => `${scheme} ${value}`),
    birthDates: once(birthDates, ({ value, until }) => `${value} ${until}`),
    relations: once(relations, ({ said, name }) => `${said} ${name}`),
    links: distinct(links),
  }
}

const none: readonly never[] = []

const nothing: Mined = { identifiers: [], birthDates: [], relations: [], links: [] }

/** Every hint and mark with the miners that it calls. */
const byHint: ReadonlyMap<string, readonly Miner[]> = new Map(
  miners
    .flatMap(hintsOf)
    .map((hint) => [hint, miners.filter((miner) => hintsOf(miner).includes(hint))]),
)

/** All of them as one pattern of plain words, so that a text is passed over once. */
const anyHint = new RegExp(
  `\\b(?:${either(miners.flatMap(({ hints }) => hints))})|${either(miners.flatMap(({ marks = [] }) => marks))}`,
  'g',
)

function hintsOf({ hints, marks = [] }: Miner): readonly string[] {
  return [...hints, ...marks]
}

function either(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.()]/g, '\\$&')).join('|')
}

/** The miners that have a hint in a text, in their order. */
function minersFor(lower: string): readonly Miner[] {
  const called = new Set<Miner>()
  anyHint.lastIndex = 0
  for (let found = anyHint.exec(lower); found !== null; found = anyHint.exec(lower)) {
    for (const miner of byHint.get(found[0]) ?? []) called.add(miner)
    anyHint.lastIndex = found.index + 1
  }
  return called.size === 0 ? [] : miners.filter((miner) => called.has(miner))
}

function once<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  if (values.length < 2) return values
  return [
    ...new Map([...values].reverse().map((value) => [keyOf(value), value])).values(),
  ].reverse()
}
