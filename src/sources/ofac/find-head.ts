import { type ClauseUse, clauseHeads } from './clause-heads.ts'

/** A clause parted after its head. */
export interface HeadedClause {
  /** As the table of heads writes it. */
  readonly head: string
  readonly use: ClauseUse
  /** The clause whole. */
  readonly text: string
  /** What follows, without the colon or number sign between. */
  readonly rest: string
}

/** The head that opens a clause, and what follows it; undefined where none of the heads does. */
export function findHead(clause: string): HeadedClause | undefined {
  const word = firstWord(clause)
  const heads = headsOf(word)
  if (heads === undefined) return undefined
  for (const { head, opening, use } of heads) {
    if (!opens(clause, opening, word.length)) continue
    const rest = clause.slice(skipSigns(clause, opening.length))
    return { head, use, text: clause, rest }
  }
  return undefined
}

interface Head {
  readonly head: string
  readonly opening: string
  readonly use: ClauseUse
}

const byFirstWord = new Map<string, Head[]>()
for (const [head, use] of Object.entries(clauseHeads)) {
  const opening = head.toLowerCase()
  const word = firstWord(opening)
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { head, opening, use }])
}
for (const heads of byFirstWord.values()) {
  heads.sort((left, right) => right.opening.length - left.opening.length)
}

/** First words as clauses write them. */
const byWrittenWord = new Map<string, readonly Head[]>()

/** The heads that begin with a word, in whatever letters. */
function headsOf(word: string): readonly Head[] | undefined {
  if (word.length > longestWord) return undefined
  const known = byWrittenWord.get(word)
  if (known !== undefined) return known
  const heads = byFirstWord.get(word.toLowerCase())
  if (heads !== undefined && byWrittenWord.size < 10_000) byWrittenWord.set(word, heads)
  return heads
}

const longestWord = Math.max(...[...byFirstWord.keys()].map((word) => word.length))

function firstWord(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (isGap(text.charCodeAt(at))) return text.slice(0, at)
  }
  return text
}

/** A head ends where its clause does, or a word; the letters up to a place are known to be its own. */
function opens(text: string, opening: string, from: number): boolean {
  if (text.length < opening.length) return false
  for (let at = from; at < opening.length; at += 1) {
    if (small(text.charCodeAt(at)) !== opening.charCodeAt(at)) return false
  }
  return text.length === opening.length || isSign(text.charCodeAt(opening.length))
}

/** A letter in its small form; heads are of ASCII, and the Kelvin sign is the one sign beyond that is the small form of a letter of it. */
function small(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  return code === 0x212a ? 0x6b : code
}

/** A space or a colon. */
function isGap(code: number): boolean {
  return code === 0x20 || code === 0x3a
}

/** What may stand between head and value: a gap, a number sign, a dash, a comma, a bracket. */
function isSign(code: number): boolean {
  return isGap(code) || code === 0x23 || code === 0x2d || code === 0x2c || code === 0x28
}

function skipSigns(text: string, from: number): number {
  let at = from
  while (at < text.length && isSkipped(text.charCodeAt(at))) at += 1
  return at
}

/** A gap, a number sign, a dash. */
function isSkipped(code: number): boolean {
  return isGap(code) || code === 0x23 || code === 0x2d
}
