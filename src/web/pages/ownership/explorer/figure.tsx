import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useId, useMemo, useRef } from 'react'
import type { OwnershipResult } from '../../../../server/contract.ts'
import { Arrow } from './arrow.tsx'
import type { Edge } from './graph.ts'
import { type Layout, layOut } from './layout.ts'
import { PartyMark } from './party-mark.tsx'
import { neighboursOf } from './shown.ts'
import type { Unfolding } from './unfolding.ts'
import { stepFrom } from './walk-parties.ts'

/** A structure this small is read whole: nothing is offered to fold it. */
const fewParties = 12

interface FigureProps {
  readonly answer: OwnershipResult
  readonly edges: readonly Edge[]
  readonly unfolding: Unfolding
  readonly claim: string
  readonly chosen: string
  readonly onChoose: (party: string) => void
}

/** The structure drawn: owners to the left, what they own to the right. Arrow keys go along the ties, Enter opens a proof, Space unfolds. */
export function Figure({ answer, edges, unfolding, claim, chosen, onChoose }: FigureProps) {
  const head = useId()
  const svg = useRef<SVGSVGElement>(null)
  const { shown, opened, toggle } = unfolding
  const layout = useMemo(() => layOut([...shown], edges), [shown, edges])
  const beside = useMemo(() => neighboursOf({ parties: [...shown], edges }), [shown, edges])
  const planned = new Set(answer.planned?.parties)
  const entry = shown.has(chosen) ? chosen : layout.nodes[0]?.party
  useScrollTo(svg, layout, entry)
  const press = (event: KeyboardEvent<SVGSVGElement>) => {
    const party = event.target instanceof Element ? event.target.getAttribute('data-party') : null
    if (party === null) return
    const next = stepFrom(event.key, party, layout)
    if (event.key === ' ' || event.key === '+' || event.key === '-') toggle(party)
    else if (next !== undefined) focusOn(svg.current, next)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of HTML cannot be a picture
    <svg
      ref={svg}
      className="structure"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={claim}
      onKeyDown={press}
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
          className="arrow-head"
        >
          <path d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {layout.links.map((link) => (
        <Arrow
          key={`${link.from}\n${link.to}`}
          link={link}
          head={head}
          isNear={link.from === chosen || link.to === chosen}
        />
      ))}
      {layout.nodes.map((node) => {
        const hidden = unfolding.hiddenBeside(node.party)
        return (
          <PartyMark
            key={node.party}
            node={node}
            ruling={answer.results[node.party]}
            isPlanned={planned.has(node.party)}
            isChosen={node.party === chosen}
            isEntry={node.party === entry}
            hidden={hidden}
            canFold={
              shown.size > fewParties &&
              opened.has(node.party) &&
              (beside.get(node.party)?.length ?? 0) > 1
            }
            onChoose={() => onChoose(node.party)}
            onToggle={() => toggle(node.party)}
          />
        )
      })}
    </svg>
  )
}

/** Brings a party into view inside the figure's own frame, where it is out of it; the page itself stays where it is. */
function useScrollTo(
  svg: RefObject<SVGSVGElement | null>,
  { nodes }: Layout,
  party: string | undefined,
): void {
  const node = nodes.find((placed) => placed.party === party)
  const [x, y] = [node?.x ?? 0, node?.y ?? 0]
  useEffect(() => {
    const frame = svg.current?.parentElement
    if (frame === null || frame === undefined) return
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = frame
    const isIn = (place: number, from: number, room: number) =>
      place >= from && place + 60 <= from + room
    if (!isIn(x, scrollLeft, clientWidth)) frame.scrollLeft = x - clientWidth / 2
    if (!isIn(y, scrollTop, clientHeight)) frame.scrollTop = y - clientHeight / 2
  }, [svg, x, y])
}

function focusOn(svg: SVGSVGElement | null, party: string): void {
  for (const mark of svg?.querySelectorAll<SVGGElement>('[data-party]') ?? []) {
    if (mark.getAttribute('data-party') !== party) continue
    mark.focus()
    mark.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}
