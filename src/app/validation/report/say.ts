import type { Share } from '../wilson.ts'

/** A share as a report writes it: 98.7%; a dash where nothing was asked. */
export function sayShare(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)}%`
}

/** The interval of a share: 97.1 to 99.4%. */
export function sayInterval({ low, high }: Pick<Share, 'low' | 'high'>): string {
  if (low === null || high === null) return '–'
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}%`
}

/** The interval of a share of clean names: 3.1 to 7.9 per 1,000. */
export function sayPerThousand({ low, high }: Pick<Share, 'low' | 'high'>): string {
  if (low === null || high === null) return '–'
  return `${(1000 * low).toFixed(1)} to ${(1000 * high).toFixed(1)}`
}

export function sayCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

export function sayNumber(number: number | null): string {
  return number === null ? '–' : number.toFixed(1)
}
