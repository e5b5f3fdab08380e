import {
  findLegalForms,
  findPlaces,
  findVesselPrefix,
  personWordOf,
  type Span,
  startsLegalForm,
  startsPlace,
  startsVesselPrefix,
  variantClassOf,
} from '../tables/index.ts'
import type { Token } from '../text/index.ts'
import type { Bearer, Role, Unit } from './unit.ts'

/** A run of tokens read as one unit. */
export interface Run extends Span {
  readonly role: Role
  readonly sameAs: string
}

/** The runs by their first token; legal forms before places before names of several words. */
export function runsOf(tokens: readonly Token[], bearer: Bearer): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>()
  const taken = new Set<number>()
  for (const run of [...bodyRuns(tokens, bearer), ...nameRuns(tokens, bearer)]) {
    if (run.to - run.from < 1 || overlaps(run, taken)) continue
    runs.set(run.from, run)
    for (let at = run.from; at < run.to; at += 1) taken.add(at)
  }
  return runs
}

function overlaps(run: Span, taken: ReadonlySet<number>): boolean {
  for (let at = run.from; at < run.to; at += 1) if (taken.has(at)) return true
  return false
}

function bodyRuns(tokens: readonly Token[], bearer: Bearer): readonly Run[] {
  if (bearer === 'person') return []
  const prefix = bearer === 'body' ? undefined : findVesselPrefix(tokens)
  const keepsAWord = prefix !== undefined && prefix.to - prefix.from < tokens.length
  return [
    ...(keepsAWord ? [{ ...prefix, role: 'prefix' as const, sameAs: '' }] : []),
    ...(bearer === 'craft' ? [] : findLegalForms(tokens)).map(({ from, to, form }) => ({
      from,
      to,
      role: 'legal' as const,
      sameAs: `legal ${form}`,
    })),
    ...findPlaces(tokens).map(({ from, to, place }) => ({
      from,
      to,
      role: 'place' as const,
      sameAs: `place ${place}`,
    })),
  ]
}

/** Names of the kind of Abd al-Rahman, which are written in one word, two or three. */
function nameRuns(tokens: readonly Token[], bearer: Bearer): readonly Run[] {
  if (bearer === 'craft') return []
  return tokens.flatMap(({ folded }, from) => {
    if (!servant.test(folded)) return []
    const next = tokens[from + 1]
    const hasArticle = next !== undefined && personWordOf(next.folded)?.kind === 'article'
    const to = from + (hasArticle ? 3 : 2)
    if (to > tokens.length) return []
    const joined = tokens.slice(from, to).map((token) => token.folded)
    const name = variantClassOf(joined.join(''))
    return [{ from, to, role: 'plain' as const, sameAs: name === undefined ? '' : `name ${name}` }]
  })
}

const servant = /^abd(?:[aeou]?[a-z]?[a-z]?)?$/

/** The tokens of a run as one unit. */
export function unitOfRun(tokens: readonly Token[], run: Run, bearer: Bearer): Unit {
  return {
    bearer,
    role: run.role,
    written: tokens.map(({ written }) => written).join(' '),
    folded: tokens.map(({ folded }) => folded).join(''),
    also: [],
    shortFor: run.role === 'plain' ? [tokens.at(-1)?.folded ?? ''] : [],
    sameAs: run.sameAs,
    skeleton: '',
    isSyllable: false,
  }
}

/** Whether a run may begin with a token; most names have none, and need not be looked through. */
export function mayStartRun(token: Token, bearer: Bearer): boolean {
  const isName = bearer !== 'craft' && servant.test(token.folded)
  if (isName || bearer === 'person') return isName
  if (startsPlace(token)) return true
  return bearer === 'craft' ? startsVesselPrefix(token) : startsLegalForm(token)
}
