import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { BestSetAsked } from '../../api/displacement.ts'
import { useBestSet } from '../../api/displacement.ts'
import { Failed, Waiting } from '../../parts/states.tsx'
import type { GivenScenario } from './given-scenario.ts'
import { Rests } from './rests.tsx'
import { sayFigure } from './say-figure.ts'

interface BestSetViewProps {
  readonly scenario: GivenScenario
  readonly onTake: (next: GivenScenario) => void
}

/** Which few hosts to tighten together: one after another, and exactly with its proof. */
export function BestSetView({ scenario, onTake }: BestSetViewProps) {
  const id = useId()
  const [budget, setBudget] = useState('2')
  const [level, setLevel] = useState('0.9')
  const [asked, setAsked] = useState<BestSetAsked>()
  const best = useBestSet(scenario, asked)
  const { data } = best
  return (
    <section aria-labelledby="best-title" className={data === undefined ? 'no-print' : undefined}>
      <h2 id="best-title">The best few to tighten together</h2>
      <form
        className="lab-form no-print"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked({ budget: Number(budget), enforcement: Number(level) })
        }}
      >
        <label htmlFor={`${id}-budget`}>Hosts at most</label>
        <input
          id={`${id}-budget`}
          type="number"
          className="lab-number"
          min={1}
          max={20}
          required
          value={budget}
          onChange={(event) => setBudget(event.currentTarget.value)}
        />
        <label htmlFor={`${id}-level`}>each brought up to</label>
        <input
          id={`${id}-level`}
          type="number"
          className="lab-number"
          min={0.01}
          max={1}
          step={0.01}
          required
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          Find them
        </Button>
      </form>
      {asked !== undefined && best.isPending ? <Waiting doing="Proving the best set" /> : null}
      {best.isError ? <Failed error={best.error} again={() => void best.refetch()} /> : null}
      {data === undefined || asked === undefined ? null : (
        <div aria-live="polite">
          <p className="claim">{data.says}</p>
          <table className="best-sets">
            <thead>
              <tr>
                <th scope="col">How</th>
                <th scope="col">Hosts</th>
                <th scope="col" className="number">
                  Fall of what is not stopped
                </th>
              </tr>
            </thead>
            <tbody>
              {[
                { how: 'One after another', set: data.greedy },
                {
                  how: data.optimal ? 'Exactly, proved' : 'Exactly, to within rounding',
                  set: data.exact,
                },
              ].map(({ how, set }) => (
                <tr key={how}>
                  <th scope="row">{how}</th>
                  <td>{set.hosts.join(', ') || 'none'}</td>
                  <td className="number">{sayFigure(set.fall)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="quiet">{data.proof.says}</p>
          <p className="no-print">
            <button
              type="button"
              className="plain"
              onClick={() =>
                onTake({
                  ...scenario,
                  changes: data.exact.hosts.map((host) => ({
                    id: host,
                    enforcement: asked.enforcement,
                  })),
                })
              }
            >
              Put this set on the sliders
            </button>
          </p>
          <Rests assumptions={data.assumptions} only={['kappa', 'exit', 'likeness', 'volumes']} />
        </div>
      )}
    </section>
  )
}
