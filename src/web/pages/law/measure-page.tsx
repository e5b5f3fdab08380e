import type { MeasureDetail, RelatedMeasure } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { useTime } from '../../address/time.ts'
import { useMeasure } from '../../api/queries.ts'
import { Basis } from '../../parts/basis.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { MeasureLink } from '../../parts/measure-link.tsx'
import { Page } from '../../parts/page.tsx'
import { gatherSources, SourceList } from '../../parts/sources.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/law.css'
import { sayDate } from '../../words/dates.ts'
import { sayCitation, sayList } from '../../words/law-words.ts'
import { ClauseView } from './clause-view.tsx'
import { MeasureExamples } from './measure-examples.tsx'

/** One measure as law looks: paragraph in the margin, force on each clause, exemptions under what they exempt. */
export function MeasurePage({ id }: { readonly id: string }) {
  const time = useTime()
  const query = useMeasure(id, time)
  if (query.isPending) return <Waiting doing="Opening the measure" />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const measure = query.data
  const replaced = !measure.inForce && measure.from <= measure.on
  const sources = gatherSources([
    measure,
    ...measure.clauses.flatMap((clause) => [clause, ...clause.exemptions]),
  ])
  return (
    <div data-working={query.isPlaceholderData}>
      <Page
        title={measure.title}
        about={<About measure={measure} />}
        sentence={sayStanding(measure)}
      >
        <div className="measure" data-replaced={replaced}>
          {measure.clauses.map((clause) => (
            <ClauseView
              key={clause.id}
              clause={clause}
              paragraph={measure.citation.paragraph}
              isReplaced={replaced}
              sources={sources}
            />
          ))}
        </div>
        {replaced && measure.supersededBy !== undefined && measure.until !== undefined ? (
          <p className="replaced">
            Struck through since {sayDate(measure.until)}: replaced by{' '}
            <MeasureLink id={measure.supersededBy} />.
          </p>
        ) : null}
        {measure.disputed === undefined ? null : (
          <p className="disputed">
            Disputed: that it stands is held by {sayList(measure.disputed.heldBy)}.{' '}
            {measure.disputed.says}
          </p>
        )}
        <Chain measure={measure} />
        {measure.notes.length === 0 ? null : (
          <section aria-labelledby="notes-title">
            <h2 id="notes-title">Notes</h2>
            <ul>
              {measure.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
        <MeasureExamples examples={measure.examples} />
        <SourceList sources={sources} />
        <Basis basis={measure.basis} />
      </Page>
    </div>
  )
}

function About({ measure }: { readonly measure: MeasureDetail }) {
  return (
    <>
      {sayCitation(measure.citation)}
      {measure.citation.adoptedOn === undefined
        ? null
        : `, adopted ${sayDate(measure.citation.adoptedOn)}`}{' '}
      · <GradeMark grade={measure.grade} source={measure.source} />
    </>
  )
}

/** What came before and after, with the days. */
function Chain({ measure }: { readonly measure: MeasureDetail }) {
  const { before, after } = measure
  if (before.length + after.length === 0) return null
  return (
    <section aria-labelledby="chain-title">
      <h2 id="chain-title">Before and after</h2>
      <ol className="chain">
        {before.map((related) => (
          <ChainLink key={related.measure} related={related} />
        ))}
        <li className="chain-here" aria-current="true">
          <p className="chain-day">{sayDate(measure.from)}</p>
          <p>{sayCitation(measure.citation)}: this measure</p>
        </li>
        {after.map((related) => (
          <ChainLink key={related.measure} related={related} />
        ))}
      </ol>
    </section>
  )
}

function ChainLink({ related }: { readonly related: RelatedMeasure }) {
  return (
    <li>
      <p className="chain-day">{sayDate(related.from)}</p>
      <p>
        <Link to={`/law/${related.measure}`}>{sayCitation(related.citation)}</Link>. {related.says}
      </p>
    </li>
  )
}

/** The measure by its title, with how it stands on the day. */
function sayStanding(measure: MeasureDetail): string {
  const [day, from] = [sayDate(measure.on), sayDate(measure.from)]
  if (measure.inForce) return `${measure.title}: in force on ${day}, since ${from}.`
  if (measure.from > measure.on) {
    return `${measure.title}: not yet in force on ${day}; it takes effect on ${from}.`
  }
  const until = measure.until === undefined ? '' : ` until ${sayDate(measure.until)}`
  return `${measure.title}: no longer in force on ${day}; it stood from ${from}${until}.`
}
