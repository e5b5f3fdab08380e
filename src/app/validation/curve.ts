import { perThousand } from './measure-clean.ts'
import type { CurvePoint } from './shape.ts'
import { shareOf } from './wilson.ts'

/** The thresholds of the curve, in hundredths. */
const hundredths = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95]

/** Where the curve begins. */
export const curveFrom = 0.5

/** What each threshold would find of the manipulated names, and what it would cost in alerts on clean ones. */
export function curveOf(
  treated: readonly number[],
  clean: readonly { readonly id: string; readonly scores: readonly number[] }[],
): CurvePoint[] {
  return hundredths.map((hundredth) => {
    const threshold = hundredth / 100
    const over = (scores: readonly number[]) => scores.filter((score) => score >= threshold).length
    return {
      threshold,
      treated: shareOf(over(treated), treated.length),
      clean: clean.map(({ id, scores }) => ({
        set: id,
        alerts: over(scores),
        perThousand: perThousand(over(scores), scores.length),
      })),
    }
  })
}
