/** Minimise the cost of columns whose sums by row equal a figure, each column from 0 to its most. */
export interface LinearProgram {
  readonly columns: readonly { readonly cost: number; readonly most: number }[]
  readonly rows: readonly {
    readonly equals: number
    readonly terms: readonly { readonly column: number; readonly factor: number }[]
  }[]
}

/** What a solver gives back. Duals say by how much the least cost moves for one unit more on the right of a row, or of a column's most. */
export interface LinearSolution {
  readonly cost: number
  readonly columns: readonly { readonly value: number; readonly reducedCost: number }[]
  readonly rows: readonly { readonly dual: number }[]
}

/** Solves a linear program to optimality; a room without packages states only what it needs of one. */
export type SolveLinear = (program: LinearProgram) => LinearSolution
