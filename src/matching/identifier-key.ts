const mostCharacters = 100

/**
 * The form in which identifiers are compared: letters and digits alone, in capitals, without the letters before an IMO number or BIC.
 * Empty where nothing is left or it is longer than any identifier.
 */
export function identifierKey(text: string): string {
  if (text.length > mostCharacters) return ''
  const key = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return key.replace(label, '')
}

/** IMO numbers of ships and of companies, with their letters or without; BICs with the word before them. */
const label =
  /^(?:IMO(?:COMPANY)?(?:NUMBER|NO)?(?=\d{7}$)|(?:SWIFT|BIC)(?:BIC|CODE)?(?=[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$))/

/** Whether a name typed by a person may be an identifier: the form of a BIC, or four digits or more in what else it is. */
export function looksLikeIdentifier(text: string): boolean {
  if (text.length > mostCharacters) return false
  return (
    /(?:\d\D{0,2}){4}/.test(text) ||
    /^\s*[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?\s*$/.test(text)
  )
}
