import { mineText } from '../kit/mine-text/mine-text.ts'
import { type ClauseContext, type Finding, remarksField as minedFrom } from './finding.ts'
import { readNumber } from './read-number.ts'

/**
 * What a clause says that no known head opens: a post where a person's clause opens with the word for one, a number where words for a
 * number stand before it, what can be mined from the rest; and the clause as it stands, so that nothing is lost.
 */
export function readProse(text: string, { schema }: ClauseContext): readonly Finding[] {
  if (schema === 'Person' && opensAsPost.test(text)) return [{ kind: 'position', value: text }]
  const numbered = readUnknownNumber(text)
  if (numbered !== undefined) return [numbered]
  const whole: Finding = { kind: 'other', head: minedFrom, value: text }
  if (!/[\d@]|www\.|Linked/.test(text)) return [whole]
  const { identifiers, birthDates, relations, links } = mineText(text, minedFrom, schema)
  return [
    whole,
    ...identifiers.map((value) => ({ kind: 'identifier', value }) as const),
    ...birthDates.map((value) => ({ kind: 'birth-date', value }) as const),
    ...relations.map((value) => ({ kind: 'relation', value }) as const),
    ...links.map((value) => ({ kind: 'link', value }) as const),
  ]
}

const opensAsPost =
  /^(?:a )?(?:(?:current or )?former |ex-|vice |deputy |first |chief |sub-?)*(?:president|minister|member|director|chair|commander|head|governor|general|major|brigadier|colonel|lieutenant|admiral|secretary|officer|ambassador|advis|deputy|leader|manager|permanent|police|judge|prosecutor|speaker|army|air force|armed forces|executive|representative|senior|professor|principal|politburo)/i

/** `Istanbul Chamber of Comm. No. 537070 (Turkey)`: words that end in the word for a number, then the number. */
function readUnknownNumber(text: string): Finding | undefined {
  const found = /(?:No\.|\bNo|Number|ID|#|Code|Card):? /.exec(text.slice(0, 100))
  if (found === null) return undefined
  const end = found.index + found[0].length
  const number = readNumber(text.slice(end))
  if (number === undefined || number.value.includes('.  ')) return undefined
  const said = text.slice(0, end).replace(/[: ]+$/, '')
  return { kind: 'identifier', value: { scheme: 'other', ...number, said, minedFrom } }
}
