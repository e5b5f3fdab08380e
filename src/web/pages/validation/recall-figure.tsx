import type { TreatedRow, Validation } from '../../../server/contract.ts'
import { sayInterval, sayShare } from './say-share.ts'

/** Manipulated names found, a bar a treatment, with its interval and OFAC's method as a mark. */
export function RecallFigure({ answer }: { readonly answer: Validation }) {
  const { treated, versions } = answer
  const rows = treated.rows.filter(({ schema }) => schema === 'all')
  const slider = rows[0]?.ofac.slider
  const titles = new Map(treated.treatments.map(({ id, title }) => [id, title]))
  return (
    <section aria-labelledby="treated-title">
      <h2 id="treated-title">Names as they go wrong: found at {versions.threshold}</h2>
      <figure className="recall">
        <figcaption>
          <p className="claim">{treated.says}</p>
        </figcaption>
        {rows.length === 0 ? null : (
          <ul className="recall-rows" aria-label="Found, by treatment">
            {rows.map((row) => (
              <RecallRow
                key={row.treatment}
                row={row}
                title={titles.get(row.treatment) ?? row.treatment}
              />
            ))}
          </ul>
        )}
        <p className="quiet">
          Bars run from 0 to 100%; the line is the 95% interval (Wilson). The open mark is OFAC's
          published method, emulated, at {slider} and over: what that costs in false alarms stands
          in the table of clean names.
        </p>
      </figure>
    </section>
  )
}

interface RecallRowProps {
  readonly row: TreatedRow
  readonly title: string
}

function RecallRow({ row, title }: RecallRowProps) {
  const { share, low, high, found, of, ofac } = row
  return (
    <li className="recall-row">
      <span className="recall-title">{title}</span>
      <svg className="recall-bar" aria-hidden="true">
        <rect width="100%" height="100%" className="recall-ground" />
        <rect width={along(share)} height="100%" className="recall-found" />
        {low === null || high === null ? null : (
          <line x1={along(low)} x2={along(high)} y1="50%" y2="50%" className="recall-interval" />
        )}
        {ofac.share === null ? null : (
          <svg x={along(ofac.share)} y="50%" overflow="visible" aria-hidden="true">
            <path d="M-5 0l5 -6l5 6l-5 6z" className="recall-ofac" />
          </svg>
        )}
      </svg>
      <span className="recall-number">{sayShare(share)}</span>
      <span className="recall-detail">
        {found} of {of}; {sayInterval(row)}; OFAC's method {sayShare(ofac.share)}
      </span>
    </li>
  )
}

function along(share: number | null): string {
  return `${((share ?? 0) * 100).toFixed(2)}%`
}
