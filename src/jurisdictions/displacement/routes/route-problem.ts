/** A leg that goods or money can take, from one place to another. */
export interface Arc {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Cost of one unit that gets through. */
  readonly freight: number
  /** The probability that a unit is stopped on it. */
  readonly interdiction: number
  /** What a unit that is stopped costs its owner. */
  readonly loss: number
  readonly capacity: number
}

/** An evader's task: so many units from origin to destination as cheaply as may be; what is not served costs `outsideCost` a unit. */
export interface RouteProblem {
  readonly origin: string
  readonly destination: string
  readonly demand: number
  readonly outsideCost: number
  readonly arcs: readonly Arc[]
}

/** Cost of a unit on an arc, loss by interdiction expected: `freight + p L`. */
export function costOf({ freight, interdiction, loss }: Arc): number {
  return freight + interdiction * loss
}
