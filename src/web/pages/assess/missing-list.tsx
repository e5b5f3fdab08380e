import type { MissingFact } from '../../../server/contract.ts'
import { MeasureLink } from '../../parts/measure-link.tsx'

const ways = {
  claim: 'only you can say',
  field: 'a fact of the act',
  listing: 'needs a list of designations',
  ownership: 'needs to know who owns the party',
  hull: "needs the ship's history",
  balance: 'needs reports under the cap',
} as const

/** The facts that would settle the question, each with who asks and who could know. */
export function MissingList({ missing }: { readonly missing: readonly MissingFact[] }) {
  if (missing.length === 0) return null
  return (
    <section aria-labelledby="missing-title">
      <h2 id="missing-title">Missing facts</h2>
      <ul className="missing">
        {missing.map((fact) => (
          <li key={fact.fact}>
            <p>
              {fact.question} <span className="quiet">({ways[fact.kind]})</span>
            </p>
            <p className="quiet">
              {fact.why} {fact.because}
              {fact.asks.map((id, index) => (
                <span key={id}>
                  {index === 0 ? ' Asked by ' : ', '}
                  <MeasureLink id={id} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
