import type { Statement } from './statement.ts'

/** Two countries that reporters take for each other. */
export interface LookAlike {
  readonly code: string
  readonly other: string
  /** The word that their names share. */
  readonly word: string
}

/** A statement that may speak of the wrong one of two countries with like names. */
export interface Suspicion {
  readonly row: number
  readonly other?: number
  readonly says: string
}

/** From how many times apart two reporters' figures are looked at as a mix-up. */
const farApart = 5

/**
 * Statements that may mix up two countries with like names: a name that fits both; the same figure under both; or a reporter whose figure for
 * the one lies nearer to what others say of its look-alike. A suspicion is shown and changes no figure.
 */
export function suspectMixUps(
  statements: readonly Statement[],
  alikes: readonly LookAlike[],
): readonly Suspicion[] {
  return [
    ...vagueNames(statements, alikes),
    ...sameFigures(statements, alikes),
    ...jumps(statements, alikes),
  ]
}

function vagueNames(
  statements: readonly Statement[],
  alikes: readonly LookAlike[],
): readonly Suspicion[] {
  const words = new Set(alikes.map(({ word }) => word.toLowerCase()))
  return statements.flatMap(({ row, exporter, importer }) => {
    const vague = [exporter, importer].find((name) => words.has(name.toLowerCase()))
    return vague === undefined
      ? []
      : [
          {
            row,
            says: `${vague} may be either of two countries; the row is compared with neither.`,
          },
        ]
  })
}

function sameFigures(
  statements: readonly Statement[],
  alikes: readonly LookAlike[],
): readonly Suspicion[] {
  const byFigure = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (statement.value === undefined || statement.value === 0) continue
    const key = `${statement.reporter} ${statement.period} ${statement.commodity} ${statement.value}`
    byFigure.set(key, [...(byFigure.get(key) ?? []), statement])
  }
  return [...byFigure.values()].flatMap(([one, ...others]) =>
    others.flatMap((other) =>
      one !== undefined && areAlike(one, other, alikes)
        ? [
            {
              row: other.row,
              other: one.row,
              says: `${other.reporter} gives the same figure for both of two countries with like names.`,
            },
          ]
        : [],
    ),
  )
}

/** A figure many times the others of its own flow. */
function jumps(
  statements: readonly Statement[],
  alikes: readonly LookAlike[],
): readonly Suspicion[] {
  const known = new Set(alikes.flatMap(({ code, other }) => [code, other]))
  return statements.flatMap((one) => {
    if (one.value === undefined || !(known.has(one.exporter) || known.has(one.importer))) return []
    const others = statements.filter(
      (other) =>
        other !== one &&
        other.exporter === one.exporter &&
        other.importer === one.importer &&
        other.commodity === one.commodity &&
        other.period === one.period &&
        other.value !== undefined &&
        other.value > 0,
    )
    const largest = Math.max(0, ...others.map(({ value = 0 }) => value))
    return largest > 0 && one.value >= largest * farApart
      ? [
          {
            row: one.row,
            says: `${one.reporter} says ${(one.value / largest).toFixed(1)} times what the others say; look whether it took one of two countries with like names for the other.`,
          },
        ]
      : []
  })
}

function areAlike(one: Statement, other: Statement, alikes: readonly LookAlike[]): boolean {
  return alikes.some(
    ({ code, other: twin }) =>
      meets(one.exporter, other.exporter, code, twin) ||
      meets(one.importer, other.importer, code, twin),
  )
}

function meets(one: string, other: string, code: string, twin: string): boolean {
  return (one === code && other === twin) || (one === twin && other === code)
}
