import type { Country, Day } from '../model/index.ts'
import type { AskedAuthority, Finding } from './assessment.ts'
import { type Circle, regimeOf } from './circle.ts'
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

/** What an act comes to by the law of each authority alone. */
export function authoritiesAsked(
  { authorities }: Circle,
  findings: readonly Finding[],
  outcome: Outcome,
): readonly AskedAuthority[] {
  return authorities.map(({ id, body, binds: whom, regimes }) => {
    const alone = worstOf(findings.filter((finding) => regimes.includes(regimeOf(finding))))
    const decides = alone === outcome && outcome !== 'not-caught'
    return { id, body, binds: whom, regimes: [...regimes], outcome: alone, decides }
  })
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

function sayName(outcome: Outcome): string {
  return outcome === 'not-caught' ? 'caught by no measure' : outcome.replaceAll('-', ' ')
}

function sayList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', the ')} and the ${last}`
}
