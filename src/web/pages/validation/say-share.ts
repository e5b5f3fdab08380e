/** Figures of a validation in a reader's form. */

export function sayShare(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)}%`
}

export function sayInterval({
  low,
  high,
}: {
  readonly low: number | null
  readonly high: number | null
}): string {
  return low === null || high === null
    ? '–'
    : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}%`
}

export function sayPerThousand(alerts: number | null): string {
  return alerts === null ? '–' : alerts.toFixed(1)
}

const types: Readonly<Record<string, string>> = {
  primary: 'Strong name',
  alias: 'Alias',
  'weak-alias': 'Weak alias',
  former: 'Former name',
  'original-script': 'Original script',
}

export function sayType(type: string): string {
  return types[type] ?? type
}
