import type { Basis as AnswerBasis } from '../../server/contract.ts'

/** What an answer rests on, so that it can be asked again to the same bytes. */
export function Basis({ basis }: { readonly basis: AnswerBasis }) {
  const lists = Object.entries(basis.lists)
  return (
    <section className="basis" aria-labelledby="basis-title">
      <h2 id="basis-title">Basis</h2>
      <p className="quiet">
        The same question on the same basis gives the same answer, byte for byte.
      </p>
      <dl>
        {basis.on === undefined ? null : (
          <>
            <dt>On</dt>
            <dd>{basis.on}</dd>
          </>
        )}
        {basis.knownBy === undefined ? null : (
          <>
            <dt>Known by</dt>
            <dd>{basis.knownBy}</dd>
          </>
        )}
        <dt>Engine</dt>
        <dd>{basis.engine}</dd>
        <dt>Recorded</dt>
        <dd>up to no. {basis.recorded}</dd>
        <dt>Law</dt>
        <dd>
          <code>{basis.law}</code>
        </dd>
        <dt>Figures</dt>
        <dd>
          <code>{basis.figures}</code>
        </dd>
        <dt>Lists</dt>
        <dd>
          {lists.length === 0
            ? 'none loaded'
            : lists.map(([id, hash]) => (
                <span key={id} className="basis-list">
                  {id} <code>{hash}</code>
                </span>
              ))}
        </dd>
      </dl>
    </section>
  )
}
