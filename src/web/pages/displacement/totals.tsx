import type { DisplaceAnswer } from '../../../server/contract.ts'
import { sayFigure, sayPart, sayThreshold } from './say-figure.ts'

/** The model's own numbers, each named by what it is. */
export function Totals({ answer }: { readonly answer: DisplaceAnswer }) {
  const { before, after, grossLoss, displaced, diversionRatio, perverseAbove, unit } = answer
  const lines: readonly (readonly [string, string])[] = [
    [
      `Not stopped (E), ${unit}`,
      `${sayFigure(before.unenforced)} → ${sayFigure(after.unenforced)}`,
    ],
    ['Of all activity (leakage, E/A)', `${sayPart(before.leakage)} → ${sayPart(after.leakage)}`],
    [`Lost by the changed hosts (G), ${unit}`, sayFigure(grossLoss)],
    [`Displaced to other hosts (D), ${unit}`, sayFigure(displaced)],
    ['Diversion ratio (D/G)', diversionRatio === null ? 'none' : sayPart(diversionRatio)],
    [
      'More enforcement harms over (p*)',
      perverseAbove === null ? 'differs by nest, see the table' : sayThreshold(perverseAbove),
    ],
  ]
  return (
    <dl className="totals">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
