import { readImo } from '../model/index.ts'

const mostCharacters = 100

/**
 * The form in which identifiers are compared: letters and digits alone, in capitals, and an IMO number without its letters.
 * Empty where nothing is left or it is longer than any identifier.
 */
export function identifierKey(text: string): string {
  if (text.length > mostCharacters) return ''
  const key = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return readImo(key) ?? key
}

/** Whether a name typed by a person can only be an identifier: a valid IMO number, or the form of a BIC, an LEI or a passport number. */
export function looksLikeIdentifier(text: string): boolean {
  if (!(/\d/.test(text) || /^\s*[A-Za-z]{8}(?:[A-Za-z]{3})?\s*$/.test(text))) return false
  const key = identifierKey(text)
  if (readImo(key) !== undefined) return true
  const hasDigit = /\d/.test(key)
  return (
    key.length >= 5 && key.length <= 35 && (hasDigit || isBic(key)) && !/\s\p{L}+\s/u.test(text)
  )
}

function isBic(key: string): boolean {
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(key)
}
