import type { Miner } from './mined.ts'

/** Legal entity identifiers (ISO 17442): eighteen letters and digits and two check digits, with or without the word before them. */
export const mineLei: Miner = {
  hints: ['legal entity'],
  marks: ['lei'],
  mine: (text, { field }) => ({
    identifiers: [...text.matchAll(/\b[A-Z0-9]{18}\d{2}\b/g)].flatMap(([value]) =>
      isLei(value) ? [{ scheme: 'lei', value, said: 'LEI', minedFrom: field } as const] : [],
    ),
  }),
}

/** Modulo 97 over the digits, letters counted from A = 10, leaves 1 (ISO 7064, MOD 97-10). A row of digits alone is an account, not an LEI. */
export function isLei(text: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(text) || !/[A-Z]/.test(text)) return false
  const rest = [...text].reduce(
    (sofar, sign) => Number(`${sofar}${Number.parseInt(sign, 36)}`) % 97,
    0,
  )
  return rest === 1
}
