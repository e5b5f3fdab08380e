import type { ClauseContext, Finding } from './finding.ts'
import { readClause } from './read-clause.ts'
import { splitClauses } from './split-clauses.ts'

/**
 * What OFAC's Remarks say, clause by clause. Where the text is cut off (`isWhole` false: it fills its column and the comments do not go on), the
 * last clause is left unread, since half a number is another number.
 */
export function readRemarks(
  text: string,
  context: ClauseContext,
  { isWhole }: { readonly isWhole: boolean },
): readonly Finding[] {
  const clauses = splitClauses(withoutStop(text))
  const findings: Finding[] = []
  const end = isWhole ? clauses.length : clauses.length - 1
  for (let at = 0; at < end; at += 1) {
    for (const finding of readClause(clauses[at] ?? '', context)) findings.push(finding)
  }
  return findings
}

/** The full stop ends the remarks and not the last clause, unless that ends in an abbreviation: S.A., Inc. */
function withoutStop(text: string): string {
  const trimmed = text.trimEnd()
  if (!trimmed.endsWith('.')) return trimmed
  const before = trimmed.charCodeAt(trimmed.length - 2)
  const bare = trimmed.slice(0, -1)
  if (before === closingBracket || (before >= zero && before <= nine)) return bare
  return abbreviation.test(bare.slice(-8)) ? trimmed : bare
}

/** A number or a bracket is no abbreviation, and most remarks end with one. */
const [closingBracket, zero, nine] = [0x29, 0x30, 0x39]

const abbreviation = /(?:(?:^|[ .(])\p{Lu}\.\p{Lu}|[ ,](?:INC|CORP|Inc|Corp|Jr|Sr))$/u
