import type { AskedValidation } from '../../api/validation.ts'

/** The most listings that a page may ask to be tested. */
export const mostTested = 200

/** The validation that an address asks for; undefined where it asks for none. */
export function readValidation(params: URLSearchParams): AskedValidation | undefined {
  const sample = numberIn(params.get('sample'), 1, mostTested)
  if (sample === undefined || !Number.isInteger(sample)) return undefined
  const seed = numberIn(params.get('seed'), 0, 4_294_967_295)
  return {
    sample,
    threshold: numberIn(params.get('threshold'), 0, 1),
    seed: seed !== undefined && Number.isInteger(seed) ? seed : undefined,
    lists: (params.get('list') ?? '').split(',').filter((id) => id !== ''),
  }
}

/** The words of an address that ask for it. */
export function writeValidation({
  sample,
  threshold,
  seed,
  lists,
}: AskedValidation): Readonly<Record<string, string | undefined>> {
  return {
    sample: String(sample),
    threshold: threshold?.toString(),
    seed: seed?.toString(),
    list: lists.join(','),
  }
}

/** A number that is written out and lies within bounds. */
export function numberIn(text: string | null, least: number, most: number): number | undefined {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return number >= least && number <= most ? number : undefined
}
