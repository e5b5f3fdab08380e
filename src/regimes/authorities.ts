import type { Country, Day } from '../model/index.ts'
import type { AskedAuthority, Finding, RegimeNotAsked } from './assessment.ts'
import type { Standing } from './in-force.ts'
import type { Law, Regime } from './law.ts'
import { binds, type Outcome, worse } from './outcome.ts'

/** Whether a regime binds acts of a jurisdiction on a day. One that names no jurisdictions binds all; one that does binds only those. */
export function bindsOn(regime: Regime, country: Country | undefined, on: Day): boolean {
  if (regime.jurisdictions.length === 0) return true
  return regime.jurisdictions.some(
    ({ countries, from, until }) =>
      country !== undefined &&
      countries.includes(country) &&
      (from === undefined || from <= on) &&
      (until === undefined || on < until),
  )
}

/** The regimes that an act of a jurisdiction is held against on a day, by id. */
export function regimesAsked(law: Law, country: Country | undefined, on: Day): ReadonlySet<string> {
  const known = asked.get(law) ?? new Map<string, ReadonlySet<string>>()
  asked.set(law, known)
  const binding = [...law.regimes.values()].filter((regime) => bindsOn(regime, country, on))
  const ids = binding.map(({ id }) => id)
  const key = ids.join(' ')
  const found = known.get(key) ?? new Set(ids)
  known.set(key, found)
  return found
}

/** The same regimes are the same set, so that what is worked out for them can be remembered by it. */
const asked = new WeakMap<Law, Map<string, ReadonlySet<string>>>()

/** The clauses in force on a day that are held against acts of a kind under these regimes; lately asked days are remembered. */
export function standingUnder(
  regimes: ReadonlySet<string>,
  standing: readonly Standing[],
): readonly Standing[] {
  const known = under.get(standing) ?? new Map<ReadonlySet<string>, readonly Standing[]>()
  under.set(standing, known)
  const found = known.get(regimes) ?? standing.filter((one) => isAsked(one, regimes))
  known.set(regimes, found)
  return found
}

const under = new WeakMap<readonly Standing[], Map<ReadonlySet<string>, readonly Standing[]>>()

/** Whether a clause is held against an act under these regimes. One that only exposes third parties reaches those it does not bind. */
function isAsked({ measure, clause }: Standing, asked: ReadonlySet<string>): boolean {
  return asked.has(measure.regime) || clause.effect === 'exposes'
}

/**
 * The regimes that an answer speaks of: those asked that found something or, where none did, all that were asked. A regime on another
 * country has no gaps that matter to an act it does not reach.
 */
export function regimesMet(
  law: Law,
  asked: ReadonlySet<string>,
  findings: readonly Finding[],
): readonly Regime[] {
  const found = new Set(findings.map(regimeOf))
  const regimes = [...law.regimes.values()].filter(({ id }) => asked.has(id))
  const met = regimes.filter(({ id }) => found.has(id))
  return met.length > 0 ? met : regimes
}

/** Those of the regimes asked that are on the same countries as the ones an answer speaks of. */
export function onTargets(
  law: Law,
  asked: ReadonlySet<string>,
  met: readonly Regime[],
): ReadonlySet<string> {
  const targets = new Set(met.map(({ target }) => target))
  const alike = [...law.regimes.values()].filter(({ target }) => targets.has(target))
  return new Set(alike.map(({ id }) => id).filter((id) => asked.has(id)))
}

/** What an act comes to by the law of each authority alone, those that bind all States first. */
export function authoritiesAsked(
  law: Law,
  asked: ReadonlySet<string>,
  findings: readonly Finding[],
  outcome: Outcome,
): readonly AskedAuthority[] {
  const held = [...law.regimes.values()].filter(({ id }) => asked.has(id))
  const bindsAll = ({ jurisdictions }: Regime) => jurisdictions.length === 0
  const regimes = [...held.filter(bindsAll), ...held.filter((regime) => !bindsAll(regime))]
  const ids = [...new Set(regimes.map(({ authority }) => authority.id))]
  return ids.flatMap((id) => {
    const own = regimes.filter(({ authority }) => authority.id === id)
    const [first] = own
    if (first === undefined) return []
    const bound = own.map((regime) => regime.id)
    const alone = worstOf(findings.filter((finding) => bound.includes(regimeOf(finding))))
    const decides = alone === outcome && outcome !== 'not-caught'
    return [{ ...first.authority, regimes: bound, outcome: alone, decides }]
  })
}

/** Regimes held on the same country that do not bind the act's jurisdiction, so were not asked. */
export function regimesNotAsked(
  law: Law,
  asked: ReadonlySet<string>,
  met: readonly Regime[],
): readonly RegimeNotAsked[] {
  const targets = new Set(met.map(({ target }) => target))
  return [...law.regimes.values()]
    .filter(({ id, target }) => !asked.has(id) && targets.has(target))
    .map(({ id, title, authority }) => ({
      regime: id,
      title,
      body: authority.body,
      binds: authority.binds,
    }))
}

/** Whose law decides, in a sentence, and what it comes to by the law of those who are milder. */
export function sayRestsOn(authorities: readonly AskedAuthority[], outcome: Outcome): string {
  const deciding = authorities.filter(({ decides }) => decides).map(({ body }) => body)
  const others = authorities.filter(({ decides }) => !decides)
  if (deciding.length === 0) {
    return `Asked: the law of the ${sayList(authorities.map(({ body }) => body))}.`
  }
  const alone = deciding.length === 1 ? ' alone' : ''
  const rests = `This rests on the law of the ${sayList(deciding)}${alone}.`
  const milder = others.map(
    (one) => `By the law held of the ${one.body} alone it would be ${sayName(one.outcome)}.`,
  )
  return outcome === 'not-caught' ? rests : [rests, ...milder].join(' ')
}

/** The strictest outcome of the findings that bind. */
export function worstOf(findings: readonly Finding[]): Outcome {
  return findings
    .filter(({ force }) => binds(force))
    .reduce<Outcome>((worst, { outcome }) => worse(worst, outcome), 'not-caught')
}

function regimeOf({ measure }: Finding): string {
  return measure.slice(0, measure.indexOf('/'))
}

function sayName(outcome: Outcome): string {
  return outcome === 'not-caught' ? 'caught by no measure' : outcome.replaceAll('-', ' ')
}

function sayList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', the ')} and the ${last}`
}
