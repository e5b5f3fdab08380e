import type { CapStatus } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayLevel } from '../../words/amounts.ts'
import { sayDate } from '../../words/dates.ts'
import { NowcastTable } from './nowcast-table.tsx'

type Level = CapStatus['forecast']['levels'][number]

/** What is not reported yet, and where the pace so far would lead. All of it is computed and says how. */
export function Outlook({ cap }: { readonly cap: CapStatus }) {
  const { forecast, nowcast, frontLoading, ifCarried } = cap
  return (
    <section className="outlook" aria-labelledby="outlook-title">
      <h2 id="outlook-title">Outlook</h2>
      <p>{nowcast.says}</p>
      <NowcastTable nowcast={nowcast} />
      <p>{forecast.says}</p>
      <LevelTable
        name={`When each step would be reached at the pace through ${sayDate(forecast.asOf)}`}
        levels={forecast.levels}
        limits={cap.limits}
      />
      {forecast.interval === null || !forecast.levels.some(isShown) ? null : (
        <p>{forecast.interval.says}</p>
      )}
      {forecast.open === null ? null : (
        <LevelTable
          name={`The same by open days alone: ${forecast.open.days} days to ${sayDate(forecast.open.asOf)}`}
          levels={forecast.open.levels}
          limits={cap.limits}
        />
      )}
      {frontLoading === null ? null : <p>{frontLoading.says}</p>}
      {ifCarried === null ? null : <p>{ifCarried.says}</p>}
      {forecast.levels.length === 0 && nowcast.estimate === null ? null : (
        <p className="quiet">
          Derived: {forecast.method}
          {forecast.method.endsWith('.') ? '' : '.'} The method and how often it held are in the
          method page on ceilings.
        </p>
      )}
    </section>
  )
}

interface LevelTableProps {
  readonly name: string
  readonly levels: readonly Level[]
  readonly limits: CapStatus['limits']
}

/** Whether any day is given for a step. */
function isShown({ value, quantity, range }: Level): boolean {
  return [value, quantity, range?.value.earliest, range?.quantity.earliest].some(Boolean)
}

function LevelTable({ name, levels, limits }: LevelTableProps) {
  const shown = levels.filter(isShown)
  if (shown.length === 0) return null
  return (
    <ScrollArea name={name}>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Step, %
            </th>
            {limits.value === undefined ? null : <th scope="col">By value</th>}
            {limits.quantity === undefined ? null : <th scope="col">By quantity</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ level, value, quantity, range }) => (
            <tr key={level}>
              <td className="number">{sayLevel(level).slice(0, -1)}</td>
              {limits.value === undefined ? null : <td>{sayReached(value, range?.value)}</td>}
              {limits.quantity === undefined ? null : (
                <td>{sayReached(quantity, range?.quantity)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

type Range = NonNullable<Level['range']>['value']

function sayReached(day: string | null, range: Range | undefined): string {
  const likely = day === null ? 'not in sight' : sayDate(day)
  if (range === undefined || range.earliest === null) return likely
  const latest = range.latest === null ? 'or never' : `or as late as ${sayDate(range.latest)}`
  return `${likely}; as early as ${sayDate(range.earliest)}, ${latest}`
}
