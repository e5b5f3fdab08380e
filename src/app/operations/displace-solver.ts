import { createRequire } from 'node:module'
import type { LinearProgram, LinearSolution, SolveLinear } from '../../jurisdictions/index.ts'
import { Failure } from '../../model/index.ts'

let loading: Promise<SolveLinear> | undefined

/** HiGHS, loaded at the first question that needs it. It is required at run time and so stays out of the program's bundle, next to its binary. */
export function linearSolver(): Promise<SolveLinear> {
  loading ??= load()
  return loading
}

/** What is used of the package; its own types do not fit how Node resolves it. */
type LoadHighs = () => Promise<{
  readonly solve: (text: string, options: object) => Found
}>

async function load(): Promise<SolveLinear> {
  const require = createRequire(import.meta.url)
  const loadHighs = require('highs') as LoadHighs
  const highs = await loadHighs()
  return (program) => {
    const found = highs.solve(textOf(program), { output_flag: false })
    if (found.Status !== 'Optimal') {
      throw new Failure(
        'internal/linear-program',
        `The linear program came to "${found.Status}" where an optimum was expected.`,
      )
    }
    return solutionOf(program, found)
  }
}

interface Found {
  readonly Status: string
  readonly ObjectiveValue: number
  readonly Columns: Readonly<Record<string, { readonly Primal?: number; readonly Dual?: number }>>
  readonly Rows: readonly { readonly Name: string; readonly Dual?: number }[]
}

function solutionOf(
  { columns, rows }: LinearProgram,
  { ObjectiveValue, Columns, Rows }: Found,
): LinearSolution {
  const duals = new Map(Rows.map(({ Name, Dual }) => [Name, Dual]))
  return {
    cost: ObjectiveValue,
    columns: columns.map((_, index) => ({
      value: Columns[`x${index}`]?.Primal ?? 0,
      reducedCost: Columns[`x${index}`]?.Dual ?? 0,
    })),
    rows: rows.map((_, index) => ({ dual: duals.get(`r${index}`) ?? 0 })),
  }
}

/** The program in the LP format of CPLEX, which HiGHS reads. */
function textOf({ columns, rows }: LinearProgram): string {
  const costs = columns.map(({ cost }, index) => term(cost, index))
  const sums = rows.map(
    ({ equals, terms }, index) =>
      ` r${index}: ${terms.map(({ column, factor }) => term(factor, column)).join(' ')} = ${equals}`,
  )
  const bounds = columns.map(({ most }, index) => ` 0 <= x${index} <= ${most}`)
  return [
    'Minimize',
    ` cost: ${costs.join(' ')}`,
    'Subject To',
    ...sums,
    'Bounds',
    ...bounds,
    'End',
  ]
    .flatMap(broken)
    .join('\n')
}

function term(factor: number, column: number): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${column}`
}

const longestLine = 400

/** A line of many terms as several: the format sets a limit to the length of one. */
function broken(line: string): readonly string[] {
  if (line.length <= longestLine) return [line]
  const lines: string[] = []
  let part = ''
  for (const word of line.split(/ (?=[+-] )/)) {
    if (part.length + word.length > longestLine) {
      lines.push(part)
      part = ''
    }
    part = part === '' ? ` ${word}` : `${part} ${word}`
  }
  return [...lines, part]
}
