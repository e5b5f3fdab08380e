import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Line {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** The figure asked for, as an upper or a lower bound. */
  readonly most?: number
  readonly least?: number
  /** How many times the bare thing beside it, taken in the same run. */
  readonly times?: number
}

/** Prints the lines of a bench with their bounds and ratios, and keeps them in bench/results. */
export function report(name: string, lines: readonly Line[]): void {
  const peak = {
    what: 'peak memory of the bench',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
  }
  process.stdout.write(`\n${name}\n`)
  for (const line of [...lines, peak] as Line[]) {
    const bound =
      line.most !== undefined
        ? `  (at most ${line.most}: ${line.value <= line.most ? 'kept' : 'MISSED'})`
        : line.least !== undefined
          ? `  (at least ${line.least}: ${line.value >= line.least ? 'kept' : 'MISSED'})`
          : ''
    const ratio = line.times === undefined ? '' : `  ${line.times.toFixed(1)}x`
    process.stdout.write(
      `  ${line.what.padEnd(44)} ${round(line.value).padStart(10)} ${line.unit}${ratio}${bound}\n`,
    )
  }
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const kept = {
    bench: name,
    node: process.version,
    lines: [...lines, peak].map((line) => ({ ...line, value: Number(round(line.value)) })),
  }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`)
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}
