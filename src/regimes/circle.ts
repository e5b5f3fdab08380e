import { type Day, readDay } from '../model/index.ts'
import type { AskedAuthority, Finding, RegimeNotAsked } from './assessment.ts'
import type { Law, Regime } from './law.ts'

/** What an answer says of the regimes it speaks of, whatever else the act is. */
export interface Circle {
  /** Whose law was asked on the countries it is about, those that bind all States first. */
  readonly authorities: readonly Omit<AskedAuthority, 'outcome' | 'decides'>[]
  /** Regimes on the same countries that do not bind the act's jurisdiction. */
  readonly notAsked: readonly RegimeNotAsked[]
  readonly notLoaded: readonly string[]
  readonly lawCompleteThrough: Day
}

/**
 * The circle of the regimes asked that found something or, where none did, of all that were asked: a regime on another country has no gaps
 * that matter to an act it does not reach. Drawn once for each law, the regimes asked and those that found something.
 */
export function circleOf(
  law: Law,
  asked: ReadonlySet<string>,
  findings: readonly Finding[],
): Circle {
  const known = circles.get(law) ?? new Map<string, Circle>()
  circles.set(law, known)
  const found = new Set(findings.map(regimeOf))
  const key = `${[...asked].join(' ')} / ${[...found].sort().join(' ')}`
  const circle = known.get(key) ?? draw(law, asked, found)
  known.set(key, circle)
  return circle
}

const circles = new WeakMap<Law, Map<string, Circle>>()

/** The regime of the measure of a finding. */
export function regimeOf({ measure }: Finding): string {
  return measure.slice(0, measure.indexOf('/'))
}

/**
 * The earliest of the days up to which the regimes that bind all States are entered; where none does, of those there are. An overlay says
 * for itself how far it is entered.
 */
export function completeThrough(regimes: readonly Regime[]): Day {
  const all = regimes.filter(bindsAll)
  const days = (all.length > 0 ? all : regimes).map((regime) => regime.completeThrough).sort()
  return days[0] ?? (readDay('0001-01-01') as Day)
}

function draw(law: Law, asked: ReadonlySet<string>, found: ReadonlySet<string>): Circle {
  const held = [...law.regimes.values()].filter(({ id }) => asked.has(id))
  const finding = held.filter(({ id }) => found.has(id))
  const met = finding.length > 0 ? finding : held
  const targets = new Set(met.map(({ target }) => target))
  return {
    authorities: authoritiesOf(held.filter(({ target }) => targets.has(target))),
    notAsked: [...law.regimes.values()]
      .filter(({ id, target }) => !asked.has(id) && targets.has(target))
      .map(({ id, title, authority: { body, binds } }) => ({ regime: id, title, body, binds })),
    notLoaded: met.flatMap(({ notHeld }) => notHeld),
    lawCompleteThrough: completeThrough(met),
  }
}

/** The authorities of these regimes, each with its own, those that bind all States first. */
function authoritiesOf(regimes: readonly Regime[]): Circle['authorities'] {
  const inOrder = [...regimes.filter(bindsAll), ...regimes.filter((regime) => !bindsAll(regime))]
  const first = inOrder.filter(
    ({ authority }, index) =>
      inOrder.findIndex((other) => other.authority.id === authority.id) === index,
  )
  return first.map(({ authority }) => {
    const own = inOrder.filter((regime) => regime.authority.id === authority.id)
    return { ...authority, regimes: own.map(({ id }) => id) }
  })
}

function bindsAll({ jurisdictions }: Regime): boolean {
  return jurisdictions.length === 0
}
