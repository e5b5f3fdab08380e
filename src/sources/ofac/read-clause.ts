import { type Identifier, type ListedName, readImo } from '../../model/index.ts'
import type { Draft } from '../kit/draft.ts'
import { findHead, type HeadedClause } from './find-head.ts'
import { type ClauseContext, type Finding, remarksField as minedFrom } from './finding.ts'
import { readDate } from './read-date.ts'
import { withParts } from './read-name.ts'
import { knownCountry, readNumber } from './read-number.ts'
import { readProse } from './read-prose.ts'

/** What one clause of OFAC's Remarks says. Every clause says something: what no rule reads is kept as it stands, under `Remarks`. */
export function readClause(clause: string, context: ClauseContext): readonly Finding[] {
  const text = withoutAlt(clause.trim())
  if (text === '') return []
  const name = readQuotedName(text)
  if (name !== undefined) return [{ kind: 'name', value: withParts(name, context.schema) }]
  if (context.titles.size > 0 && context.titles.has(text)) return [{ kind: 'repeated' }]
  const headed = findHead(text)
  return headed === undefined ? readProse(text, context) : readHeaded(headed, context)
}

function withoutAlt(text: string): string {
  return text.startsWith('alt. ') || text.startsWith('Alt. ') ? text.slice(5) : text
}

const quotedNames = {
  'a.k.a.': 'alias',
  'f.k.a.': 'former',
  'n.k.a.': 'alias',
  'd.b.a.': 'alias',
} as const

/** OFAC's weak aliases stand in quotation marks in the remarks, and nowhere else (OFAC's FAQ 122). */
function readQuotedName(text: string): Draft<ListedName> | undefined {
  const said = text.slice(0, 6)
  if (!text.startsWith(" '", 6) || !text.endsWith("'") || !(said in quotedNames)) return undefined
  const full = text.slice(8, -1).trim()
  if (full === '') return undefined
  const kind = quotedNames[said as keyof typeof quotedNames]
  return { full, kind, quality: 'weak', said: `${said} '...'`, minedFrom }
}

type Reader = (clause: HeadedClause, context: ClauseContext) => readonly Finding[]

const readers: Readonly<Record<HeadedClause['use']['as'], Reader>> = {
  'birth-date': readBirthDate,
  'birth-place': readBirthPlace,
  gender: ({ rest }) => [{ kind: 'gender', value: rest }],
  relation: ({ head, rest }) => [relation(head, rest)],
  kin: ({ head, rest }) => [relation(head.replace(/ of$/, ''), rest)],
  flag: ({ rest }) => [tieTo('flag', rest)],
  'former-flag': ({ rest }) => [{ kind: 'former-flag', value: rest }, tieTo('former-flag', rest)],
  tie: ({ use, rest }) => (use.as === 'tie' ? [tieTo(use.tie, rest)] : []),
  link: readLink,
  measure: readMeasure,
  position: ({ rest }) => [{ kind: 'position', value: rest.replace(/^[, ]+/, '') }],
  number: readNumbered,
  code: readCode,
  imo: readHull,
  lei: readLei,
  wallet: readWallet,
  other: ({ head, rest }) => [{ kind: 'other', head, value: rest === '' ? head : rest }],
}

function readHeaded(clause: HeadedClause, context: ClauseContext): readonly Finding[] {
  return readers[clause.use.as](clause, context)
}

function readBirthDate({ head, rest }: HeadedClause): readonly Finding[] {
  const value = readDate(rest)
  if (value === undefined) return [{ kind: 'unread', head, value: rest }]
  if (value.said === undefined)
    return [{ kind: 'birth-date', value: { value: value.value, minedFrom } }]
  value.minedFrom = minedFrom
  return [{ kind: 'birth-date', value }]
}

/** The country of a place is the last of its words, where that is the name of one. */
function readBirthPlace({ rest }: HeadedClause): readonly Finding[] {
  const country = knownCountry(rest) ?? knownCountry(rest.slice(rest.lastIndexOf(', ') + 1).trim())
  const place: Finding = { kind: 'birth-place', value: rest }
  if (country === undefined) return [place]
  return [place, { kind: 'tie', value: { as: 'birth', said: rest, country, minedFrom } }]
}

function relation(said: string, name: string): Finding {
  return { kind: 'relation', value: { said, name, minedFrom } }
}

function tieTo(as: 'flag' | 'former-flag' | TieKind, said: string): Finding {
  const country = knownCountry(said)
  if (country === undefined) return { kind: 'tie', value: { as, said, minedFrom } }
  return { kind: 'tie', value: { as, said, country, minedFrom } }
}

type TieKind = Extract<HeadedClause['use'], { as: 'tie' }>['tie']

function readLink({ head, rest }: HeadedClause): readonly Finding[] {
  const at = rest.indexOf('http')
  if (at === -1) return [{ kind: 'unread', head, value: rest }]
  return [{ kind: 'link', value: (rest.slice(at).split(' ')[0] ?? '').replace(/\.$/, '') }]
}

/** A clause that only says where to read on is no measure. */
function readMeasure(clause: HeadedClause): readonly Finding[] {
  const { text } = clause
  return text.includes('For more information')
    ? readLink(clause)
    : [{ kind: 'measure', value: text }]
}

function readNumbered({ head, use, rest }: HeadedClause): readonly Finding[] {
  const found = readNumber(rest)
  if (found === undefined || use.as !== 'number') return [{ kind: 'other', head, value: rest }]
  const { scheme } = use
  const { value, country, note } = found
  if (country === undefined && note === undefined) {
    return [{ kind: 'identifier', value: { scheme, value, said: head, minedFrom } }]
  }
  if (country !== undefined && note === undefined) {
    return [{ kind: 'identifier', value: { scheme, value, said: head, minedFrom, country } }]
  }
  const noted: Draft<Identifier> = { scheme, value, said: head, minedFrom }
  if (country !== undefined) noted.country = country
  if (note !== undefined) noted.note = note
  return [{ kind: 'identifier', value: noted }]
}

function readCode({ head, use, rest }: HeadedClause): readonly Finding[] {
  if (use.as !== 'code' || rest === '') return [{ kind: 'unread', head, value: rest }]
  const value = { scheme: use.scheme, value: rest, said: head, minedFrom }
  return [{ kind: 'identifier', value }]
}

/** A number without a right check digit stays what the list wrote, under its own word. */
function readHull({ head, rest }: HeadedClause, { schema }: ClauseContext): readonly Finding[] {
  const value = rest.replace(/^IMO /, '').replace(/[().]/g, '')
  if (!/^\d{7}$/.test(value)) return [{ kind: 'unread', head, value: rest }]
  const isShip = schema === 'Vessel'
  const scheme = isShip ? (readImo(value) === undefined ? 'other' : 'imo') : 'imo-company'
  return [{ kind: 'identifier', value: { scheme, value, said: head, minedFrom } }]
}

function readLei(clause: HeadedClause): readonly Finding[] {
  const isLei = /^[A-Z0-9]{18}\d{2}\b/.test(clause.rest)
  const use = { as: 'number', scheme: isLei ? 'lei' : 'registration' } as const
  return readNumbered({ ...clause, use })
}

/** `XBT 1Kuf…`: the currency is part of what the list calls it. */
function readWallet({ head, rest }: HeadedClause): readonly Finding[] {
  const [currency = '', value = ''] = rest.split(' ')
  if (value === '') return [{ kind: 'unread', head, value: rest }]
  const said = `${head} - ${currency}`
  return [{ kind: 'identifier', value: { scheme: 'wallet', value, said, minedFrom } }]
}
