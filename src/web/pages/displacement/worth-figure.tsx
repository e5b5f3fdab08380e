import type { DisplaceAnswer } from '../../../server/contract.ts'
import { Rests } from './rests.tsx'
import { sayFigure, sayFixed } from './say-figure.ts'

/** More bars than this are in the table alone. */
const mostBars = 20

/** What a little more enforcement is worth at each host today, as bars; under nought it does harm. */
export function WorthFigure({ answer }: { readonly answer: DisplaceAnswer }) {
  const ranked = answer.hosts.toSorted((one, two) => two.marginalValue - one.marginalValue)
  const shown = ranked.length <= mostBars ? ranked : ranked.filter(isTelling)
  const most = Math.max(...shown.map(({ marginalValue }) => Math.abs(marginalValue)), 1e-9)
  const hasHarm = shown.some(({ marginalValue }) => marginalValue < 0)
  const [best] = ranked
  return (
    <figure className="worth-figure" aria-labelledby="worth-title">
      <h2 id="worth-title">What each link is worth</h2>
      <p className="claim">
        {best === undefined
          ? 'No host is given.'
          : `A hundredth more enforcement at ${best.name} lowers what is not stopped by ${sayFigure(best.marginalValue / 100)} ${answer.unit}, more than anywhere else.`}
      </p>
      <ul className="worth" data-harm={hasHarm}>
        {shown.map((host) => (
          <li key={host.id}>
            <span className="worth-name">{host.name}</span>
            <span className="worth-track" aria-hidden="true">
              <span
                className="worth-bar"
                data-harm={host.marginalValue < 0}
                style={barOf(host.marginalValue / most, hasHarm)}
              />
            </span>
            <span className="worth-value">
              {sayFixed(host.marginalValue)}
              {host.marginalValue < 0 ? <strong> makes it worse</strong> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        By how much unenforced activity ({answer.unit}) falls for each unit of enforcement, from
        today and for a small step: V [1 + κ((1 − p) − E/M)] for a host that stands alone.
        {shown.length < ranked.length
          ? ` The ${shown.length} largest and those that harm are drawn; all ${ranked.length} are in the table.`
          : ''}
      </p>
      <Rests
        assumptions={answer.assumptions}
        only={['kappa', 'exit', 'enforcement', 'volumes', 'likeness']}
      />
    </figure>
  )
}

function isTelling({ marginalValue }: DisplaceAnswer['hosts'][number], at: number): boolean {
  return at < mostBars || marginalValue < 0
}

/** A bar from nought: in the middle where some do harm, else at the left. */
function barOf(part: number, hasHarm: boolean) {
  const length = Math.abs(part) * (hasHarm ? 50 : 100)
  const from = hasHarm ? (part < 0 ? 50 - length : 50) : 0
  return { insetInlineStart: `${from}%`, width: `${length}%` }
}
