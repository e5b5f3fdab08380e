import type { Ruling } from '../../../../server/contract.ts'
import { type Caught, groundWords, keyOf, sayCaught } from '../../../words/ownership-words.ts'
import { langOf } from '../../../words/script-of.ts'
import { nodeWidth, type PlacedNode } from './layout.ts'
import { linesOf } from './lines.ts'

interface PartyMarkProps {
  readonly node: PlacedNode
  readonly ruling: Ruling | undefined
  readonly isPlanned: boolean
  readonly isChosen: boolean
  /** Whether the keyboard enters the figure here. */
  readonly isEntry: boolean
  /** How many of those it is tied to are not drawn. */
  readonly hidden: number
  readonly canFold: boolean
  readonly onChoose: () => void
  readonly onToggle: () => void
}

/** A party in the figure: its name, what the rule says of it, and how many more stand behind it. */
export function PartyMark(props: PartyMarkProps) {
  const { node, ruling, isPlanned, isChosen, isEntry, hidden, canFold, onChoose, onToggle } = props
  const lines = linesOf(node.party)
  const says = sayVerdict(ruling, isPlanned)
  const middle = node.height / 2
  return (
    <g transform={`translate(${node.x} ${node.y})`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a picture */}
      <g
        className="party"
        role="button"
        tabIndex={isEntry ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={`${node.party}: ${says}${hidden === 0 ? '' : `; ${hidden} more tied to it`}`}
        data-party={node.party}
        data-caught={ruling === undefined ? 'none' : keyOf(ruling.caught)}
        data-listed={ruling?.by === 'listing' || ruling?.by === 'status'}
        onClick={onChoose}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onChoose()
        }}
      >
        <title>{node.party}</title>
        <rect width={nodeWidth} height={node.height} rx="3" className="party-box" />
        <rect width="4" height={node.height} className="party-edge" />
        <text x="14" lang={langOf(node.party)} className="party-name">
          {lines.map((line, at) => (
            <tspan key={line} x="14" y={middle - 13 + at * 15 - (lines.length - 2) * 7.5}>
              {line}
            </tspan>
          ))}
        </text>
        <text x="14" y={middle + 21} className="party-says">
          {says}
        </text>
      </g>
      {hidden === 0 && !canFold ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a picture
        <g
          className="party-more"
          role="button"
          tabIndex={-1}
          aria-label={`${hidden === 0 ? 'Fold' : `Show ${hidden} more at`} ${node.party}`}
          onClick={onToggle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onToggle()
          }}
          transform={`translate(${nodeWidth - 15} ${middle + 16})`}
        >
          <title>{hidden === 0 ? 'Fold' : `Show ${hidden} more`}</title>
          <rect x="-16" y="-10" width="29" height="19" rx="3" />
          <text textAnchor="middle" x="-1.5" y="4">
            {hidden === 0 ? '−' : `+${hidden}`}
          </text>
        </g>
      )}
    </g>
  )
}

function sayVerdict(ruling: Ruling | undefined, isPlanned: boolean): string {
  const planned = isPlanned ? ', planned' : ''
  if (ruling === undefined) return `not asked about${planned}`
  const { by } = ruling
  const caught: Caught = ruling.caught
  if (caught === true && (by === 'listing' || by === 'status'))
    return `${groundWords[by]}${planned}`
  return `${sayCaught(caught)}${sayShare(ruling.share)}${planned}`
}

function sayShare(share: Ruling['share']): string {
  if (typeof share === 'string') return share === '0' ? '' : `, ${share}%`
  return `, ${share.min}–${share.max}%`
}
