import type { MirrorAnswer, MirrorFlow, MirrorPair } from '../../../server/contract.ts'

/** More bars than this are in the table alone. */
const mostBars = 20

interface Bar {
  readonly flow: MirrorFlow
  readonly pair: MirrorPair
  readonly gap: number
}

/** How far two statements of one flow lie apart, as a share of their sum, with what the freight could make of it. */
export function GapFigure({ answer }: { readonly answer: MirrorAnswer }) {
  const bars = barsOf(answer)
  const shown = bars.slice(0, mostBars)
  const [widest] = shown
  return (
    <figure className="gap-figure" aria-labelledby="gap-title">
      <h2 id="gap-title">How far apart they are</h2>
      <p className="claim">
        {widest === undefined
          ? 'No two statements give figures of the same kind.'
          : `The widest gap is ${percent(widest.gap)} of the sum: ${sayFlow(widest.flow)}.`}
      </p>
      <ul className="gaps">
        {shown.map(({ flow, pair, gap }) => (
          <li key={pair.rows.join('-')}>
            <span className="gap-name">
              {sayFlow(flow)}{' '}
              <span className="quiet">
                {pair.kind === 'mirror' ? 'exporter and importer' : 'two sources of one side'}, rows{' '}
                {pair.rows.join(' and ')}
              </span>
            </span>
            <GapBar pair={pair} gap={gap} />
            <span className="gap-value">{percent(gap)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        |X − M| / (X + M), nought to 100 percent; an importer’s figure beside an exporter’s is taken
        less {percent(answer.margin.taken)} for freight. The thin line is the range from no freight
        to {percent(answer.margin.most)}.
        {shown.length < bars.length
          ? ` The ${shown.length} widest of ${bars.length} are drawn; all are in the table.`
          : ''}
      </p>
    </figure>
  )
}

function GapBar({ pair, gap }: { readonly pair: MirrorPair; readonly gap: number }) {
  const ends = [pair.value?.range?.atNone, pair.value?.range?.atMost].filter(
    (end) => end !== undefined && end !== null,
  )
  const [low, high] = [Math.min(gap, ...ends) * 100, Math.max(gap, ...ends) * 100]
  return (
    <svg className="gap-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-ground" width="100" height="12" />
      <rect className="bar-used" y="2" width={gap * 100} height="8" />
      {ends.length === 0 ? null : (
        <rect className="gap-range" x={low} y="5" width={Math.max(high - low, 0.3)} height="2" />
      )}
    </svg>
  )
}

function barsOf(answer: MirrorAnswer): readonly Bar[] {
  return answer.flows
    .flatMap((flow) =>
      flow.pairs.flatMap((pair) => {
        const gap = (pair.value ?? pair.quantity)?.discrepancy
        return gap === undefined || gap === null ? [] : [{ flow, pair, gap }]
      }),
    )
    .sort((left, right) => right.gap - left.gap)
}

function sayFlow({ exporter, importer, commodity, period }: MirrorFlow): string {
  return `${exporter} to ${importer}, ${commodity}, ${period}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}
