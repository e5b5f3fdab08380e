import type { ComparisonAnswer, DivergenceRow } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { numberOf } from '../../parts/sources.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayNameFirst } from '../../words/law-words.ts'
import { divergenceWords } from './words.ts'

interface DivergenceListProps {
  readonly comparison: ComparisonAnswer
  readonly sources: readonly GradedSource[]
}

/** Each departure: what kind it is, from when until when, under which lines, and the measures on both sides. */
export function DivergenceList({ comparison, sources }: DivergenceListProps) {
  const { divergences } = comparison
  return (
    <section aria-labelledby="departures-title">
      <h2 id="departures-title">Departures</h2>
      {divergences.length === 0 ? (
        <p>None is entered between these two. That is no finding that there is none.</p>
      ) : (
        <ol className="departures">
          {divergences.map((one) => (
            <li key={one.id} data-stands={one.stands}>
              <Departure one={one} number={numberOf(sources, one.source)} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Departure({
  one,
  number,
}: {
  readonly one: DivergenceRow
  readonly number: number | undefined
}) {
  return (
    <article>
      <h3>{one.title}</h3>
      <p className="clause-line">
        <span className="kind">{divergenceWords[one.kind]}</span> {sayNameFirst(one.subject)},{' '}
        {sayDates(one)}
        {one.stands ? ', standing on the day asked' : ''}{' '}
        <GradeMark grade={one.grade} source={one.source} number={number} />
      </p>
      <p>{one.says}</p>
      {one.lines.length === 0 ? null : (
        <p>
          Tariff lines:{' '}
          {one.lines.map((line, index) => (
            <span key={line}>
              {index === 0 ? '' : ', '}
              <code>{line}</code>
            </span>
          ))}
        </p>
      )}
      <p className="quiet">
        <Measures ids={one.ours} /> against <Measures ids={one.theirs} />
      </p>
    </article>
  )
}

function Measures({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index === 0 ? '' : ', '}
      <Link to={`/law/${id}`}>{id}</Link>
    </span>
  ))
}

function sayDates({ from, until }: DivergenceRow): string {
  return until === undefined
    ? `from ${sayDate(from)} on`
    : `from ${sayDate(from)} until ${sayDate(until)}`
}
