/** A hull by its IMO number: seven digits, the last a check digit (IMO Resolution A.1117(30)). */
export type Imo = string & { readonly __brand: 'Imo' }

/** Reads an IMO number, with or without the letters; undefined when the check digit does not agree. */
export function readImo(text: string): Imo | undefined {
  const digits = /^(?:IMO[\s:.-]*)?([1-9]\d{6})$/i.exec(text.trim())?.[1]
  if (digits === undefined) return undefined
  const sum = [...digits.slice(0, 6)].reduce(
    (total, digit, index) => total + Number(digit) * (7 - index),
    0,
  )
  return sum % 10 === Number(digits[6]) ? (digits as Imo) : undefined
}
