import type { BackTest } from '../../../server/contract.ts'
import { useEpisodes } from '../../api/displacement.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { gatherSources, numberOf, SourceList } from '../../parts/sources.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'

/** The model held against what was seen, misses first named. */
export function EpisodesView() {
  const episodes = useEpisodes()
  return (
    <section aria-labelledby="episodes-title">
      <h2 id="episodes-title">Held against four episodes</h2>
      {episodes.isPending ? <Waiting doing="Reading the episodes" /> : null}
      {episodes.isError ? (
        <Failed error={episodes.error} again={() => void episodes.refetch()} />
      ) : null}
      {episodes.data === undefined ? null : <Table backTest={episodes.data} />}
    </section>
  )
}

const words = { fitted: 'fitted', met: 'met', missed: 'missed' } as const

function Table({ backTest }: { readonly backTest: BackTest }) {
  const sources = gatherSources(backTest.rows.flatMap(({ rests }) => rests))
  return (
    <>
      <p className="claim">{backTest.says}</p>
      <ScrollArea name="Table of episodes">
        <table className="episodes">
          <thead>
            <tr>
              <th scope="col">Episode</th>
              <th scope="col" className="number">
                Predicted
              </th>
              <th scope="col" className="number">
                Observed
              </th>
              <th scope="col">Verdict</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {backTest.rows.map(({ id, title, what, predicted, observed, verdict, says, rests }) => (
              <tr key={`${id} ${what}`} data-verdict={verdict}>
                <th scope="row">
                  {title} <span className="subject">{what}</span>
                </th>
                <td className="number nowrap">{sayRange(predicted)}</td>
                <td className="number nowrap">{sayRatio(observed)}</td>
                <td>
                  <span className="verdict-word" data-verdict={verdict}>
                    {words[verdict]}
                  </span>
                </td>
                <td className="episode-says">
                  {says}{' '}
                  {rests.map(({ grade, source, says: bears }) => (
                    <GradeMark
                      key={bears}
                      grade={grade}
                      source={source}
                      number={numberOf(sources, source)}
                    />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <aside className="rests" aria-label="What the table rests on">
        <p className="rests-title">Assumes</p>
        <ul>
          {backTest.assumptions.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </aside>
      <SourceList sources={sources} />
    </>
  )
}

function sayRange({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? sayRatio(min) : `${sayRatio(min)} to ${sayRatio(max)}`
}

function sayRatio(ratio: number): string {
  return ratio.toFixed(2).replace('-', '−')
}
