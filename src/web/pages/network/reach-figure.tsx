import type { ReachResult } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { columnsOf, type Placed } from './reach-columns.ts'

const column = 230
const row = 44
const box = { width: 170, height: 32 }
const mostInColumn = 12

interface ReachFigureProps {
  readonly reach: ReachResult
  readonly onChoose: (party: string) => void
}

/** The listed on the left, each tie one column further: who is near, and through whom. */
export function ReachFigure({ reach, onChoose }: ReachFigureProps) {
  const { parties, more } = columnsOf(reach, mostInColumn)
  if (parties.length < 2) return null
  const at = new Map(parties.map((party) => [party.id, party]))
  const rows = Math.max(...parties.map((party) => party.row)) + 2
  const width = more.length * column
  const height = rows * row + 30
  return (
    <figure className="reach-figure">
      <ScrollArea name="Who is near, by how many ties away">
        {/* biome-ignore lint/a11y/useSemanticElements: a group of HTML cannot be a picture */}
        <svg width={width} height={height} role="group" aria-label="Parties by how many ties away">
          {more.map((left, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
            <g key={step}>
              <text x={step * column} y={14} className="reach-step">
                {sayStep(step)}
              </text>
              {left === 0 ? null : (
                <text x={step * column} y={(mostInColumn + 1) * row + 4} className="reach-more">
                  and {left} more, in the table
                </text>
              )}
            </g>
          ))}
          {parties.map((party) => (
            <Way key={party.id} party={party} before={at.get(party.before ?? '')} />
          ))}
          {parties.map((party) => (
            <PartyBox key={party.id} party={party} onChoose={onChoose} />
          ))}
        </svg>
      </ScrollArea>
      <figcaption className="quiet">
        Each party stands beside the one through which it is nearest. A dashed line rests on nothing
        firmer than an unconfirmed or contested statement.
      </figcaption>
    </figure>
  )
}

function sayStep(step: number): string {
  if (step === 0) return 'Listed'
  return step === 1 ? '1 tie away' : `${step} ties away`
}

function middle({ row: at }: Placed): number {
  return 30 + at * row + box.height / 2
}

function Way({ party, before }: { readonly party: Placed; readonly before: Placed | undefined }) {
  if (before === undefined) return null
  const [x1, x2] = [before.step * column + box.width, party.step * column]
  const [y1, y2] = [middle(before), middle(party)]
  const bend = (x1 + x2) / 2
  return (
    <path
      className="reach-way"
      data-grade={party.grade}
      d={`M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`}
    >
      <title>{party.says}</title>
    </path>
  )
}

interface PartyBoxProps {
  readonly party: Placed
  readonly onChoose: (party: string) => void
}

function PartyBox({ party, onChoose }: PartyBoxProps) {
  const short = party.id.length > 24 ? `${party.id.slice(0, 23)}…` : party.id
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in an SVG
    <g
      className="reach-party"
      data-listed={party.step === 0}
      transform={`translate(${party.step * column + 0.5} ${30 + party.row * row + 0.5})`}
      role="button"
      tabIndex={0}
      aria-label={`${party.id}: ${party.says}. Show its ties`}
      onClick={() => onChoose(party.id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          onChoose(party.id)
        }
      }}
    >
      <title>{party.says}</title>
      <rect width={box.width} height={box.height} rx={3} />
      <text x={8} y={21}>
        {short}
      </text>
    </g>
  )
}
