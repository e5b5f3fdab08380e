import { discrepancyOf, logGapOf, withoutFreight } from './index-of-discrepancy.ts'
import { type Statement, statementOf, type TradeRow } from './statement.ts'

/** Two statements of one flow, side by side; never a mean of them. */
export interface Pair {
  readonly rows: readonly [number, number]
  /** `mirror`: exporter against importer. `conflict`: two sources of the same side. */
  readonly kind: 'mirror' | 'conflict'
  readonly value: Gap | null
  readonly quantity: Gap | null
  readonly says: string
}

/** Two figures with how far they lie apart; `second` is without freight where it was an importer's beside an exporter's. */
export interface Gap {
  readonly first: number
  readonly second: number
  readonly discrepancy: number | null
  /** The discrepancy at no margin and at the largest, where a margin was taken off. */
  readonly range?: { readonly atNone: number | null; readonly atMost: number | null }
  readonly logGap: number | null
}

/** A flow of a commodity in a period with all that is said of it. */
export interface Flow {
  readonly exporter: string
  readonly importer: string
  readonly commodity: string
  readonly period: string
  readonly statements: readonly Statement[]
  readonly pairs: readonly Pair[]
  readonly largest: number | null
}

export interface Margin {
  readonly taken: number
  readonly most: number
}

/** Every flow that more than one statement speaks of, the widest gap first; and how many stand alone. */
export function compareMirrors(
  rows: readonly TradeRow[],
  margin: Margin,
): { readonly flows: readonly Flow[]; readonly alone: number } {
  const groups = new Map<string, Statement[]>()
  for (const [index, row] of rows.entries()) {
    const statement = statementOf(row, index + 1)
    const { exporter, importer, commodity, period } = statement
    const key = JSON.stringify([exporter, importer, commodity, period])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [statement])
    else group.push(statement)
  }
  const several = [...groups.values()].filter(({ length }) => length > 1)
  const flows = several.map((statements) => flowOf(statements, margin))
  return {
    flows: flows.sort((left, right) => (right.largest ?? -1) - (left.largest ?? -1)),
    alone: groups.size - several.length,
  }
}

function flowOf(statements: readonly Statement[], margin: Margin): Flow {
  const [first] = statements
  if (first === undefined) throw new Error('a flow has statements')
  const pairs = statements.flatMap((one, index) =>
    statements.slice(index + 1).map((other) => pairOf(one, other, margin)),
  )
  const gaps = pairs
    .flatMap(({ value, quantity }) => [value?.discrepancy, quantity?.discrepancy])
    .filter((gap) => gap !== undefined && gap !== null)
  const { exporter, importer, commodity, period } = first
  const largest = gaps.length === 0 ? null : Math.max(...gaps)
  return { exporter, importer, commodity, period, statements, pairs, largest }
}

function pairOf(one: Statement, other: Statement, margin: Margin): Pair {
  const isMirror = one.side !== other.side
  const [first, second] = isMirror && one.side === 'importer' ? [other, one] : [one, other]
  const taken = isMirror ? margin : undefined
  const value = gapOf(first.value, second.value, taken)
  const quantity = gapOf(first.quantity, second.quantity, undefined)
  return {
    rows: [first.row, second.row],
    kind: isMirror ? 'mirror' : 'conflict',
    value,
    quantity,
    says: sayPair(first, second, isMirror, value ?? quantity),
  }
}

function gapOf(
  first: number | undefined,
  second: number | undefined,
  margin: Margin | undefined,
): Gap | null {
  if (first === undefined || second === undefined) return null
  const net = margin === undefined ? second : withoutFreight(second, margin.taken)
  return {
    first,
    second: rounded(net),
    discrepancy: roundedOr(discrepancyOf(first, net)),
    ...(margin === undefined
      ? {}
      : {
          range: {
            atNone: roundedOr(discrepancyOf(first, second)),
            atMost: roundedOr(discrepancyOf(first, withoutFreight(second, margin.most))),
          },
        }),
    logGap: roundedOr(logGapOf(first, second)),
  }
}

function sayPair(first: Statement, second: Statement, isMirror: boolean, gap: Gap | null): string {
  const who = isMirror ? 'Exporter and importer' : 'Two sources of one side'
  const names = `${first.reporter} and ${second.reporter}`
  if (gap === null) return `${who}, ${names}, give no figure of the same kind.`
  if (gap.discrepancy === null) return `${who}, ${names}, both say nought.`
  return `${who}, ${names}, lie ${(gap.discrepancy * 100).toFixed(1)}% of their sum apart.`
}

function roundedOr(value: number | null): number | null {
  return value === null ? null : rounded(value)
}

function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000
}
