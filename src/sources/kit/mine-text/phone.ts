import type { Identifier } from '../../../model/index.ts'
import { matchAt } from './match-at.ts'
import type { Miner } from './mined.ts'

/** Telephone and fax numbers after a word for them, one or several. */
export const minePhone: Miner = {
  hints: ['tel', 'phone', 'facsimile', 'fax', 'mobile', 'cell'],
  mine: (text, { field }) => ({
    identifiers: [...text.matchAll(phoneLabel)].flatMap((found) =>
      numbersAfter(text, found.index + found[0].length).map(
        (value): Identifier => ({
          scheme: 'phone',
          value,
          said: found[1] ?? found[0],
          minedFrom: field,
        }),
      ),
    ),
  }),
}

const phoneLabel =
  /\b(telephone|tel\b|phone|facsimile|fax|mobile|cell(?:ular)?(?= phone))\.?(?: phone)?(?: (?:numbers?|no\.?))?[ :]{0,3}/gi

const phone = /\+?\(?\d[\d ()./+-]{3,40}(?:\(?ext\.? {0,2}\d{1,6}\)?)?/y

const nextNumber = /\s{0,2}(?:[,;]\s?(?:and\b|or\b)?|\band\b|\bor\b)\s{0,2}/y

function numbersAfter(text: string, start: number): readonly string[] {
  const numbers: string[] = []
  let at = start
  while (numbers.length < 20) {
    const found = matchAt(phone, text, at)?.[0]
    if (found === undefined || found.replace(/\D/g, '').length < 5) return numbers
    numbers.push(closed(found))
    const gap = matchAt(nextNumber, text, at + found.trimEnd().length)?.[0]
    if (gap === undefined) return numbers
    at += found.trimEnd().length + gap.length
  }
  return numbers
}

/** Without the stop, space, or bracket never opened at its end. */
function closed(found: string): string {
  let end = found.length
  while (end > 1 && ' ./+-('.includes(found.charAt(end - 1))) end -= 1
  const value = found.slice(0, end)
  return value.endsWith(')') && !value.includes('(') ? value.slice(0, -1) : value
}
