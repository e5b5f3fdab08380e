const weights = [8, 6, 4, 2, 9, 7]

/**
 * Reads an IMO company or registered-owner number: seven digits, the last a check digit; undefined when it does not agree. The first six
 * are weighted 8, 6, 4, 2, 9, 7; what the sum lacks to the next multiple of 11, modulo 10, is the seventh (IMO Resolution MSC.160(78) set up
 * the scheme).
 */
export function readImoCompany(text: string): string | undefined {
  const digits = /^\d{7}$/.exec(text.trim())?.[0]
  if (digits === undefined) return undefined
  const sum = weights.reduce(
    (total, weight, index) => total + weight * Number(digits.charAt(index)),
    0,
  )
  return (11 - (sum % 11)) % 10 === Number(digits.charAt(6)) ? digits : undefined
}
