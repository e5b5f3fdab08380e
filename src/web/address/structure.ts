import type { RuleId } from '../../server/contract.ts'
import { readFacts, writeFacts } from './question.ts'

/** What is asked in Ownership, as the address holds it. */
export interface AskedOwnership {
  /** Who owns whom, as a file holds it; undefined where nothing is asked yet. */
  readonly structure: object | undefined
  readonly rule: RuleId
  /** The party whose proof is open. */
  readonly party: string
  readonly view: View
}

/** The two ways to see the ties: drawn, or as a table. */
export type View = 'drawn' | 'table'

/** Where a structure lies that is too long for an address; a browser's own store has this shape. */
export interface Shelf {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
}

/** Every rule the page can ask for. */
export const askableRules = ['ofac-50', 'eu', 'uk', 'un'] as const satisfies readonly RuleId[]

/** How long a structure may be in an address, in characters: what mail programs and servers carry whole. */
const longest = 6000

/**
 * Reads the question from an address. `damaged` where the structure in it cannot be read, `elsewhere` where the address only names one that
 * is kept in another window.
 */
export function readOwnership(
  params: URLSearchParams,
  shelf: Shelf,
): AskedOwnership | 'damaged' | 'elsewhere' {
  const [written, kept] = [params.get('q') ?? '', params.get('kept') ?? '']
  const text = kept === '' ? written : read(shelf, keyOf(kept))
  if (text === undefined) return 'elsewhere'
  const structure = text === '' ? undefined : readFacts(text)
  if (text !== '' && structure === undefined) return 'damaged'
  const rule = askableRules.find((id) => id === params.get('rule')) ?? 'ofac-50'
  const view = params.get('view') === 'table' ? 'table' : 'drawn'
  return { structure, rule, party: params.get('party') ?? '', view }
}

/** The words of an address that ask this. A structure too long for it is put on the shelf, and the address names it by its content. */
export function writeOwnership(
  { structure, rule, party, view }: AskedOwnership,
  shelf: Shelf,
): Readonly<Record<string, string | undefined>> {
  const text = structure === undefined ? '' : writeFacts(structure) || emptyObject
  const fits = text.length <= longest
  return {
    rule: structure === undefined && rule === 'ofac-50' ? undefined : rule,
    party,
    view: view === 'table' ? view : undefined,
    ...(fits ? { q: text } : { kept: keep(shelf, text) }),
  }
}

/** How many structures are kept at once; the oldest makes room. */
const mostKept = 6

const ledger = 'ownership:kept'

/** An empty structure, which still is one. */
const emptyObject = 'e30'

function keep(shelf: Shelf, text: string): string {
  const name = nameOf(text)
  const others = (read(shelf, ledger) ?? '').split(' ').filter((one) => one !== name && one !== '')
  const names = [...others, name]
  try {
    for (const old of names.slice(0, -mostKept)) shelf.removeItem(keyOf(old))
    shelf.setItem(keyOf(name), text)
    shelf.setItem(ledger, names.slice(-mostKept).join(' '))
  } catch {
    // A shelf that is full or shut keeps nothing: the address then says that the structure is elsewhere.
  }
  return name
}

function read(shelf: Shelf, key: string): string | undefined {
  try {
    return shelf.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function keyOf(name: string): string {
  return `ownership:${name}`
}

/** A short name for a text by its content (FNV-1a, twice with different beginnings, 64 bits). */
function nameOf(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => hash(text, seed)).join('')
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return (value >>> 0).toString(36).padStart(7, '0')
}
