import type { Issue } from '../../model/index.ts'
import type { Divergence, EnforcementCase, Law, Regime } from '../law.ts'

/** What is wrong with overlays: a regime they carry out, a measure they name or a country they bind that is not there; days out of order. */
export function lintOverlays(law: Law, placeOf: (id: string) => string): readonly Issue[] {
  const complain = (id: string, says: readonly string[]): Issue[] =>
    says.map((sentence) => ({
      code: 'law/overlay',
      at: placeOf(id),
      says: `${id} ${sentence}.`,
    }))
  return [
    ...[...law.regimes.values()].flatMap((regime) => complain(regime.id, lintRegime(regime, law))),
    ...law.divergences.flatMap((one) => complain(one.id, lintDivergence(one, law))),
    ...law.cases.flatMap((one) => complain(one.id, lintCase(one, law))),
  ]
}

function lintRegime({ id, carriesOut, disputes, jurisdictions }: Regime, law: Law): string[] {
  return says([
    [
      carriesOut !== undefined && !law.regimes.has(carriesOut),
      `carries out ${carriesOut}, which is not declared`,
    ],
    [carriesOut === id, 'carries out itself'],
    [
      carriesOut !== undefined && jurisdictions.length === 0,
      'carries out another regime and names no jurisdictions that it binds',
    ],
    [
      disputes.some(
        ({ restores, positions }) =>
          restores !== undefined && !positions.some(({ id: side }) => side === restores),
      ),
      'has a dispute that restores measures on a position it does not have',
    ],
    [
      jurisdictions.some(
        ({ from, until }) => from !== undefined && until !== undefined && until <= from,
      ),
      'stops binding a jurisdiction before it begins',
    ],
  ])
}

function lintDivergence({ ours, theirs, from, until, regime }: Divergence, law: Law): string[] {
  return says([
    ...[...ours, ...theirs].map((id): [boolean, string] => [
      !law.measures.has(id),
      `names ${id}, which is not declared`,
    ]),
    [until !== undefined && until <= from, 'is over before it begins'],
    [!law.regimes.has(regime), `belongs to regime ${regime}, which is not declared`],
  ])
}

function lintCase({ measures, conduct, settledOn, regime }: EnforcementCase, law: Law): string[] {
  return says([
    ...measures.map((id): [boolean, string] => [
      !law.measures.has(id),
      `names ${id}, which is not declared`,
    ]),
    [
      conduct.to < conduct.from.slice(0, conduct.to.length),
      'has conduct that ends before it begins',
    ],
    [settledOn < conduct.to, 'was settled before the conduct ended'],
    [!law.regimes.has(regime), `belongs to regime ${regime}, which is not declared`],
  ])
}

function says(wrong: readonly (readonly [boolean, string])[]): string[] {
  return wrong.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence)
}
