import { memo, useMemo } from 'react'
import type { OwnershipResult } from '../../../server/contract.ts'
import type { AskedOwnership } from '../../address/structure.ts'
import { Basis } from '../../parts/basis.tsx'
import { type GradedSource, SourceList } from '../../parts/sources.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import { Contradictions } from './contradictions.tsx'
import { Explorer } from './explorer/explorer.tsx'
import { type Graph, graphOf } from './explorer/graph.ts'
import { TieTable } from './explorer/tie-table.tsx'
import type { Given } from './given.ts'
import { writeMemo } from './ownership-memo.ts'
import { PlannedView } from './planned-view.tsx'
import { ReadingView } from './reading-view.tsx'
import { RulingTable } from './ruling-table.tsx'
import { RulingView } from './ruling-view.tsx'
import { sourcesOf } from './sources-of.ts'

interface AnswerViewProps {
  readonly answer: OwnershipResult
  readonly asked: AskedOwnership
  readonly structure: Given
  readonly change: (change: Partial<AskedOwnership>) => void
}

/** The answer under its sentence: each party, one proof open, the structure drawn, what a designation would take, what it rests on. */
export function AnswerView({ answer, asked, structure, change }: AnswerViewProps) {
  const graph = useMemo(() => graphOf(structure, answer.on, answer.knownBy), [structure, answer])
  const sources = useMemo(() => sourcesOf(answer, graph.edges), [answer, graph])
  const chosen = chosenOf(answer, asked.party)
  const ruling = answer.results[chosen]
  const choose = (party: string) => change({ party })
  return (
    <div className="ownership-answer">
      <div className="verdict">
        <ReadingView reading={answer.reading} sources={sources} />
        <TakeAlong
          fileName={`ownership-${answer.rule}-${answer.on}`}
          content={{ question: questionOf(structure, answer), answer }}
          memo={() => writeMemo(answer, graph.edges.length)}
        />
      </div>
      <RulingTable answer={answer} chosen={chosen} onChoose={choose} />
      {ruling === undefined ? null : (
        <section className="no-print" aria-labelledby="proof-title">
          <h2 id="proof-title">The proof</h2>
          <RulingView party={chosen} ruling={ruling} sources={sources} />
        </section>
      )}
      <Explorer
        key={JSON.stringify(asked.structure)}
        graph={graph}
        answer={answer}
        sources={sources}
        view={asked.view}
        chosen={chosen}
        onView={(view) => change({ view })}
        onChoose={choose}
      />
      {answer.planned === undefined ? null : <PlannedView planned={answer.planned} />}
      <Contradictions contradictions={answer.contradictions} />
      <OnPaper answer={answer} graph={graph} sources={sources} />
      <SourceList sources={sources} />
      <Basis basis={answer.basis} />
      <p className="caution">{answer.caution}</p>
    </div>
  )
}

/** How many proofs go on paper; the file holds them all. */
const mostPrinted = 60

interface OnPaperProps {
  readonly answer: OwnershipResult
  readonly graph: Graph
  readonly sources: readonly GradedSource[]
}

/** What only paper shows: every tie given, and every proof open, those that are caught or open first. */
const OnPaper = memo(function OnPaper({ answer, graph, sources }: OnPaperProps) {
  const all = Object.entries(answer.results).filter(([, { by }]) => by !== 'listing')
  const printed = all
    .toSorted(([, one], [, two]) => Number(one.caught === false) - Number(two.caught === false))
    .slice(0, mostPrinted)
  return (
    <section className="print-block">
      <h2>What was given</h2>
      <TieTable edges={graph.edges} sources={sources} onChoose={noChoice} />
      <h2>Proofs</h2>
      {printed.length === all.length ? null : (
        <p>
          The first {mostPrinted} of {all.length}; the JSON file holds them all.
        </p>
      )}
      {printed.map(([party, ruling]) => (
        <RulingView key={party} party={party} ruling={ruling} sources={sources} />
      ))}
    </section>
  )
})

/** Nothing is chosen on paper. */
function noChoice(): void {}

/** The whole question as a file of its own, which the page can load again. */
function questionOf(structure: Given, { rule, on, knownBy }: OwnershipResult): object {
  return { ...structure, rule, on, knownBy }
}

/** The party whose proof is open: the one asked for, else the first that is open or caught through others. */
function chosenOf({ results }: OwnershipResult, party: string): string {
  if (results[party] !== undefined) return party
  const all = Object.entries(results)
  const telling =
    all.find(([, { caught }]) => caught === 'depends') ??
    all.findLast(([, { caught, by }]) => caught === true && by !== 'listing') ??
    all.find(([, { by }]) => by === null)
  return telling?.[0] ?? all[0]?.[0] ?? ''
}
