/** A code of the Harmonized System: a chapter (2 digits), heading (4), subheading (6), or a national line (8 or 10). */
export type Hs = string & { readonly __brand: 'Hs' }

/** Reads an HS code, dots and spaces allowed; undefined when it has an odd length or its chapter does not exist. */
export function readHs(text: string): Hs | undefined {
  const digits = text.replace(/[.\s]/g, '')
  if (!/^\d{2}(\d{2}){0,4}$/.test(digits)) return undefined
  const chapter = Number(digits.slice(0, 2))
  return chapter >= 1 && chapter <= 97 && chapter !== 77 ? (digits as Hs) : undefined
}
