import type { Issue } from '../../model/index.ts'
import { type Clause, type Edge, type Exemption, isFixed, type Law, type Measure } from '../law.ts'

/** What is wrong with law whose every file has the right shape: dangling edges, dates out of order, cycles, overlaps in a chain. */
export function lintLaw(law: Law, placeOf: (id: string) => string): readonly Issue[] {
  const complain = (code: string, id: string, says: string): Issue => ({
    code,
    at: placeOf(id),
    says,
  })
  return [
    ...[...law.measures.values()].flatMap((measure) => [
      ...lintMeasure(measure, law).map((says) => complain('law/measure', measure.id, says)),
    ]),
    ...[...law.caps.values()].flatMap((cap) => {
      const says: string[] = []
      if (!law.measures.has(cap.measure))
        says.push(`${cap.id} names ${cap.measure}, which is not declared.`)
      if (cap.window.to !== undefined && cap.window.to < cap.window.from)
        says.push(`${cap.id} ends before it begins.`)
      return says.map((sentence) => complain('law/cap', cap.id, sentence))
    }),
    ...law.designations
      .filter(({ from, until }) => until !== undefined && until <= from)
      .map(({ id }) => complain('law/designation', id, `${id} ends before it begins.`)),
    ...[...law.claims.values()].flatMap(({ id, excludes = [] }) =>
      excludes
        .filter((other) => !law.claims.has(other))
        .map((other) =>
          complain('law/claim', id, `${id} excludes ${other}, which is not declared.`),
        ),
    ),
    ...[...law.goods.values()].flatMap(({ id, headings }) =>
      headings
        .filter(({ grade, source }) => grade !== 'unconfirmed' && source === undefined)
        .map(({ hs }) =>
          complain('law/no-source', id, `${id}, heading ${hs}, is graded and has no source.`),
        ),
    ),
  ]
}

function lintMeasure(measure: Measure, law: Law): string[] {
  const wrong: [boolean, string][] = [
    [
      !law.regimes.has(measure.regime),
      `belongs to regime ${measure.regime}, which is not declared`,
    ],
    [measure.from < measure.adopted, 'is in force before it was adopted'],
    [measure.expires !== undefined && measure.expires <= measure.from, 'ends before it begins'],
  ]
  return [
    ...wrong.filter(([isWrong]) => isWrong).map(([, says]) => `${measure.id} ${says}.`),
    ...measure.edges.flatMap(({ edge, measure: id }) => lintEdge(measure, edge, id, law)),
    ...measure.clauses
      .flatMap(({ exemptions }) => exemptions.flatMap(({ caps }) => caps))
      .filter((cap) => !law.caps.has(cap))
      .map((cap) => `${measure.id} names cap ${cap}, which is not declared.`),
    ...measure.clauses.flatMap((clause) =>
      clause.exemptions.flatMap((exemption) => lintExemption(exemption, clause, measure, law)),
    ),
  ]
}

/** Exemptions that can never apply: another kind of act, a last day before the measure began, a ceiling that had closed. */
function lintExemption(exemption: Exemption, clause: Clause, measure: Measure, law: Law): string[] {
  const name = `${measure.id}, exemption ${exemption.id},`
  const { kinds, until } = exemption.when
  const isOtherKind =
    kinds !== undefined &&
    clause.when.kinds !== undefined &&
    ![...kinds].some((kind) => clause.when.kinds?.has(kind))
  const windows = exemption.caps.flatMap((cap) => law.caps.get(cap)?.window ?? [])
  const wrong: [boolean, string][] = [
    [isOtherKind, 'is for kinds of act that its clause does not cover'],
    [until !== undefined && until < measure.from, 'ends before the measure begins'],
    [
      windows.length > 0 && windows.every(({ to }) => to !== undefined && to < measure.from),
      'has only ceilings that closed before the measure began',
    ],
    [
      exemption.caps.some((id) => {
        const cap = law.caps.get(id)
        return cap !== undefined && !isFixed(cap)
      }),
      'names a ceiling of each State or holder, or one without a fixed window, against which no act can be held',
    ],
  ]
  return wrong
    .filter(([isWrong]) => isWrong)
    .map(([, says]) => `${name} can never apply: it ${says}.`)
}

function lintEdge(measure: Measure, edge: Edge, id: string, law: Law): string[] {
  const earlier = law.measures.get(id)
  if (earlier === undefined) return [`${measure.id} ${edge} ${id}, which is not declared.`]
  if (earlier.from > measure.from) return [`${measure.id} ${edge} ${id}, which begins later.`]
  return reaches(earlier, measure.id, law) ? [`${measure.id} and ${id} stand in a circle.`] : []
}

function reaches(from: Measure, goal: string, law: Law, seen = new Set<string>()): boolean {
  if (from.id === goal) return true
  if (seen.has(from.id)) return false
  seen.add(from.id)
  return from.edges.some(({ measure }) => {
    const next = law.measures.get(measure)
    return next !== undefined && reaches(next, goal, law, seen)
  })
}
