import { useState } from 'react'
import type { MeasureSummary } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { dayAsked, useTime } from '../../address/time.ts'
import { useLawList } from '../../api/queries.ts'
import { ForceLabel } from '../../parts/force-label.tsx'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { Page } from '../../parts/page.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { Empty, Failed, Waiting } from '../../parts/states.tsx'
import '../../styles/law.css'
import { sayDate } from '../../words/dates.ts'
import { sayNameFirst } from '../../words/law-words.ts'

type Shown = 'in-force' | 'all' | 'unconfirmed'

const choices: readonly (readonly [Shown, string])[] = [
  ['in-force', 'In force that day'],
  ['all', 'All loaded'],
  ['unconfirmed', 'Resting on unconfirmed facts'],
]

/** The measures in force on the day, or all that are loaded. */
export function LawPage() {
  const time = useTime()
  const law = useLawList(time)
  const [shown, setShown] = useState<Shown>('in-force')
  const [typed, setTyped] = useState('')
  if (law.isPending) return <Waiting doing="Opening the law of that day" />
  if (law.isError) return <Failed error={law.error} again={() => void law.refetch()} />
  const { measures, lawCompleteThrough } = law.data
  const day = sayDate(dayAsked(time))
  const inForce = measures.filter(({ inForce: is }) => is)
  const rows = measures.filter((measure) => isShown(measure, shown) && holds(measure, typed))
  return (
    <Page
      title="Paragraphs"
      about={`Law of ${day}, complete through ${sayDate(lawCompleteThrough)}`}
      sentence={sayLaw(inForce.length, measures.length, day)}
    >
      <div className="filters no-print">
        <div>
          <label htmlFor="filter">Only with these words</label>
          <input
            id="filter"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <fieldset>
          <legend className="hidden">Which measures</legend>
          {choices.map(([choice, says]) => (
            <label key={choice}>
              <input
                type="radio"
                name="shown"
                checked={shown === choice}
                onChange={() => setShown(choice)}
              />
              {says}
            </label>
          ))}
        </fieldset>
      </div>
      {rows.length === 0 ? <None shown={shown} /> : <Instruments rows={rows} />}
    </Page>
  )
}

/** The measures under the instruments they stand in, in the order in which these were adopted. */
function Instruments({ rows }: { readonly rows: readonly MeasureSummary[] }) {
  const documents = [...new Set(rows.map(({ citation }) => citation.document))]
  return documents.map((document) => {
    const inside = rows.filter(({ citation }) => citation.document === document)
    const adopted = inside[0]?.citation.adoptedOn
    return (
      <section key={document} className="instrument">
        <h2>
          {document}
          {adopted === undefined ? null : <span> adopted {sayDate(adopted)}</span>}
        </h2>
        <MeasureTable document={document} rows={inside} />
      </section>
    )
  })
}

interface MeasureTableProps {
  readonly document: string
  readonly rows: readonly MeasureSummary[]
}

function MeasureTable({ document, rows }: MeasureTableProps) {
  return (
    <ScrollArea name={`Measures of ${document}`}>
      <table className="measures">
        <thead>
          <tr>
            <th scope="col">¶</th>
            <th scope="col">Measure</th>
            <th scope="col">Force</th>
            <th scope="col">From</th>
            <th scope="col">Until</th>
            <th scope="col">Grade</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((measure) => (
            <tr key={measure.id} data-in-force={measure.inForce}>
              <td className="nowrap">
                {/^\d/.test(measure.citation.paragraph) ? '¶\u00a0' : ''}
                {measure.citation.paragraph}
              </td>
              <th scope="row">
                <Link to={`/law/${measure.id}`}>{measure.title}</Link>
                <span className="subject">{sayNameFirst(measure.subject)}</span>
                {measure.unconfirmed.length === 0 ? null : (
                  <span className="subject">Unconfirmed: {measure.unconfirmed.join('; ')}</span>
                )}
              </th>
              <td>
                {measure.forces.map((force) => (
                  <ForceLabel key={force} force={force} />
                ))}
              </td>
              <td className="nowrap">{sayDate(measure.from)}</td>
              <td className="nowrap">
                {measure.until === undefined ? 'no end' : sayDate(measure.until)}
              </td>
              <td>
                <GradeMark grade={measure.grade} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function None({ shown }: { readonly shown: Shown }) {
  return (
    <Empty>
      <p>
        {shown !== 'in-force'
          ? 'No measure has these words.'
          : 'No measure that is loaded was in force on this day with these words. Choose "All loaded", or move "on" in the strip above.'}
      </p>
    </Empty>
  )
}

function isShown(measure: MeasureSummary, shown: Shown): boolean {
  if (shown === 'in-force') return measure.inForce
  return shown === 'all' || measure.unconfirmed.length > 0
}

function sayLaw(inForce: number, loaded: number, day: string): string {
  const measures = loaded === 1 ? 'measure' : 'measures'
  return `${inForce} of the ${loaded} ${measures} loaded ${inForce === 1 ? 'stands' : 'stand'} in the law of ${day}.`
}

function holds(measure: MeasureSummary, typed: string): boolean {
  const { id, title, subject, citation } = measure
  const text = `${id} ${title} ${subject} ${citation.document} ${citation.paragraph}`.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
