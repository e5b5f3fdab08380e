import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SensitivityAnswer } from '../../../server/contract.ts'
import { useSensitivity } from '../../api/displacement.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import type { GivenScenario } from './given-scenario.ts'
import { Rests } from './rests.tsx'
import { sayFigure, sayPart } from './say-figure.ts'

/** How far the answer moves when the assumptions do: seeded draws, and every deterrence with every diversion. */
export function SensitivityView({ scenario }: { readonly scenario: GivenScenario }) {
  const [seed, setSeed] = useState<number>()
  const run = useSensitivity(scenario, seed)
  return (
    <section
      aria-labelledby="sensitivity-title"
      className={run.data === undefined ? 'no-print' : undefined}
    >
      <h2 id="sensitivity-title">How far it moves when the assumptions do</h2>
      <p className="no-print">
        <Button variant="default" onClick={() => setSeed((seed ?? 0) + 1)}>
          {seed === undefined ? 'Draw 10,000 times' : 'Draw again, with the next seed'}
        </Button>
      </p>
      {seed !== undefined && run.isPending ? <Waiting doing="Drawing" /> : null}
      {run.isError ? <Failed error={run.error} again={() => void run.refetch()} /> : null}
      {run.data === undefined ? null : <Drawn answer={run.data} />}
    </section>
  )
}

function Drawn({ answer }: { readonly answer: SensitivityAnswer }) {
  const { leakageToday, leakageAfter, diversionRatio, kappas, diversions, grid } = answer
  const spreads = [
    { name: 'Not stopped today, of all activity', of: leakageToday },
    { name: 'Not stopped after', of: leakageAfter },
    { name: 'Diversion ratio', of: diversionRatio },
  ].filter(({ of }) => of !== null)
  const links = answer.links
    .filter(({ bestShare, perverseShare }) => bestShare >= 0.01 || perverseShare >= 0.01)
    .toSorted((one, two) => two.bestShare - one.bestShare)
    .slice(0, 12)
  return (
    <div aria-live="polite">
      <p className="claim">{answer.says}</p>
      <ul className="spreads">
        {spreads.map(({ name, of }) => (
          <li key={name}>
            <span className="worth-name">{name}</span>
            <span className="worth-track" aria-hidden="true">
              <span className="spread-bar" style={spanOf(of?.p05 ?? 0, of?.p95 ?? 0)} />
              <span
                className="spread-middle"
                style={{ insetInlineStart: `${(of?.p50 ?? 0) * 100}%` }}
              />
            </span>
            <span className="worth-value">
              {sayPart(of?.p05 ?? 0)} to {sayPart(of?.p95 ?? 0)}, middle {sayPart(of?.p50 ?? 0)}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        Each track runs from 0 to 100%; the bar holds nine draws of ten.{' '}
        {answer.draws.toLocaleString('en-US')} draws, seed {answer.seed}.
      </p>
      <ScrollArea name="Table of deterrence and diversion">
        <table className="lab-grid">
          <caption>
            Fall of what is not stopped, by deterrence and by the diversion of one host of average
            size, at the enforcement given.
          </caption>
          <thead>
            <tr>
              <th scope="col">Deterrence</th>
              {diversions.map((diversion) => (
                <th key={diversion} scope="col" className="number">
                  Diversion {sayPart(diversion)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kappas.map((kappa) => (
              <tr key={kappa}>
                <th scope="row">{kappa}</th>
                {grid
                  .filter((cell) => cell.kappa === kappa)
                  .map((cell) => (
                    <td key={cell.diversion} className="number">
                      {sayFigure(cell.unenforcedFall)}
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {links.length === 0 ? null : (
        <ScrollArea name="Table of links over the draws">
          <table className="lab-grid">
            <thead>
              <tr>
                <th scope="col">Host</th>
                <th scope="col" className="number">
                  Worth most, of the draws
                </th>
                <th scope="col" className="number">
                  Harmful, of the draws
                </th>
              </tr>
            </thead>
            <tbody>
              {links.map(({ id, bestShare, perverseShare }) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td className="number">{sayPart(bestShare)}</td>
                  <td className="number">{sayPart(perverseShare)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      <Rests assumptions={answer.assumptions} />
    </div>
  )
}

/** Where a spread lies on a track of 0 to 1; what is outside is cut at its ends. */
function spanOf(low: number, high: number) {
  const [from, to] = [Math.max(0, low), Math.min(1, high)]
  return { insetInlineStart: `${from * 100}%`, width: `${Math.max(0.4, (to - from) * 100)}%` }
}
