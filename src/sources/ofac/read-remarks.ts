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
  const bare = trimmed.slice(0, -1)
  return abbreviation.test(bare.slice(-8)) ? trimmed : bare
}

const abbreviation = /(?:(?:^|[ .(])\p{Lu}\.\p{Lu}|[ ,](?:INC|CORP|Inc|Corp|Jr|Sr))$/u
