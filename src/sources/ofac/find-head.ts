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
  const lower = clause.slice(0, longest).toLowerCase()
  const heads = byFirstWord.get(firstWord(lower))
  if (heads === undefined) return undefined
  for (const { head, opening, use } of heads) {
    if (!opens(lower, opening)) continue
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

const longest = 1 + Math.max(...Object.keys(clauseHeads).map((head) => head.length))

function firstWord(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (isGap(text.charCodeAt(at))) return text.slice(0, at)
  }
  return text
}

/** A head ends where its clause does, or a word. */
function opens(text: string, opening: string): boolean {
  if (!text.startsWith(opening)) return false
  return text.length === opening.length || isSign(text.charCodeAt(opening.length))
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
  while (at < text.length && ' :#-'.includes(text.charAt(at))) at += 1
  return at
}
