import { Button } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { OwnershipResult } from '../../../../server/contract.ts'
import type { View } from '../../../address/structure.ts'
import { downloadSvg, downloadText, writeCsv } from '../../../parts/download.ts'
import { ScrollArea } from '../../../parts/scroll-area.tsx'
import type { GradedSource } from '../../../parts/sources.tsx'
import '../../../styles/structure.css'
import { sayDate, sayDatesIn } from '../../../words/dates.ts'
import { sayPercent, sayTie } from '../../../words/ownership-words.ts'
import { Figure } from './figure.tsx'
import type { Edge, Graph } from './graph.ts'
import { mostDrawn } from './shown.ts'
import { chooseTies, everyTie, TieFilter } from './tie-filter.tsx'
import { sayHeld, TieTable } from './tie-table.tsx'
import { type Unfolding, useUnfolding } from './unfolding.ts'

interface ExplorerProps {
  readonly graph: Graph
  readonly answer: OwnershipResult
  readonly sources: readonly GradedSource[]
  readonly view: View
  readonly chosen: string
  readonly onView: (view: View) => void
  readonly onChoose: (party: string) => void
}

/** Who owns whom, drawn or as a table, with the ties that are looked at. */
export function Explorer(props: ExplorerProps) {
  const { graph, answer, sources, view, chosen, onView, onChoose } = props
  const [choice, setChoice] = useState(everyTie)
  const frame = useRef<HTMLDivElement>(null)
  const edges = useMemo(() => chooseTies(graph.edges, choice), [graph, choice])
  const proven = useMemo(() => provenFor(answer, chosen), [answer, chosen])
  const unfolding = useUnfolding(graph, edges, proven)
  const claim = sayClaim(graph, edges, unfolding, answer)
  const save = () => {
    const svg = frame.current?.querySelector('svg')
    if (view === 'table') downloadText(`ties-${answer.on}.csv`, 'text/csv', csvOf(edges))
    else if (svg instanceof SVGSVGElement) downloadSvg(`ownership-${answer.on}.svg`, svg)
  }
  return (
    <section aria-labelledby="explorer-title">
      <div className="section-head">
        <h2 id="explorer-title">Who is tied to whom</h2>
        <div className="views no-print">
          {(['drawn', 'table'] as const).map((one) => (
            <Button
              key={one}
              variant="default"
              size="xs"
              aria-pressed={view === one}
              onClick={() => onView(one)}
            >
              {one === 'drawn' ? 'Drawn' : 'As a table'}
            </Button>
          ))}
          <Button variant="default" size="xs" onClick={save}>
            {view === 'table' ? 'Download CSV' : 'Download SVG'}
          </Button>
        </div>
      </div>
      <p className="claim">{claim}</p>
      <TieFilter
        edges={graph.edges}
        choice={choice}
        day={sayDate(answer.on)}
        onChange={setChoice}
      />
      <Chosen party={chosen} answer={answer} />
      {view === 'table' ? (
        <TieTable edges={edges} sources={sources} onChoose={onChoose} />
      ) : (
        <figure className="structure-frame">
          <div ref={frame}>
            <ScrollArea name="Figure of the structure">
              <Figure {...{ answer, edges, unfolding, claim, chosen, onChoose }} />
            </ScrollArea>
          </div>
          <figcaption className="quiet">
            <Folding graph={graph} unfolding={unfolding} /> Owners stand to the left of what they
            own; the percent at an arrow's head is what its owner holds. A dark edge marks who is
            caught, a doubled one who is listed, a dashed one what depends.{' '}
            <span className="no-print">
              Arrow keys go along the ties, Enter opens a proof, Space unfolds or folds.
            </span>
          </figcaption>
        </figure>
      )}
    </section>
  )
}

/** The chosen party and those its proof goes through. */
function provenFor({ results }: OwnershipResult, chosen: string): readonly string[] {
  const steps = results[chosen]?.proof ?? []
  return [chosen, ...steps.flatMap(({ party, holder }) => [party, holder])].filter(
    (party) => party !== undefined,
  )
}

/** What the rule says of the chosen party, and the way to its proof. */
function Chosen({ party, answer }: { readonly party: string; readonly answer: OwnershipResult }) {
  const ruling = answer.results[party]
  return (
    <p className="chosen-says no-print" aria-live="polite">
      {ruling === undefined ? `${party} is not asked about.` : sayDatesIn(ruling.says)}{' '}
      {ruling === undefined ? null : <a href="#proof-title">Its proof</a>}
    </p>
  )
}

interface FoldingProps {
  readonly graph: Graph
  readonly unfolding: Unfolding
}

function Folding({ graph, unfolding }: FoldingProps) {
  const { shown, isCut, openAll, foldAll } = unfolding
  const hidden = graph.parties.length - shown.size
  return (
    <span className="folding">
      {isCut ? `The first ${mostDrawn} are drawn; the table has them all. ` : ''}
      {hidden === 0 || isCut ? null : (
        <button type="button" className="plain no-print" onClick={openAll}>
          Show {hidden} more
        </button>
      )}
      {shown.size < 12 || unfolding.opened.size === 0 ? null : (
        <button type="button" className="plain no-print" onClick={foldAll}>
          Fold all
        </button>
      )}
    </span>
  )
}

/** What the figure shows, in a sentence. */
function sayClaim(
  { parties }: Graph,
  edges: readonly Edge[],
  { shown }: Unfolding,
  { on }: OwnershipResult,
): string {
  const count = (number: number, one: string, several: string) =>
    `${number} ${number === 1 ? one : several}`
  const ties = count(edges.length, 'tie', 'ties')
  const all = `${count(parties.length, 'party', 'parties')} and ${ties} on ${sayDate(on)}`
  return shown.size === parties.length ? `${all}.` : `${all}; ${shown.size} of them are drawn.`
}

function csvOf(edges: readonly Edge[]): string {
  const rows = edges.map((edge) => [
    edge.from,
    sayTie(edge.kind),
    edge.share === undefined ? '' : sayPercent(edge.share),
    edge.to,
    edge.validFrom ?? '',
    edge.validTo ?? '',
    sayHeld(edge),
    edge.source?.title ?? '',
    edge.source?.locator ?? '',
    edge.grade ?? '',
    edge.at,
  ])
  const head = ['who', 'how', 'percent', 'whom', 'from', 'to', 'held', 'source', 'locator', 'grade']
  return writeCsv([[...head, 'place'], ...rows])
}
