import type { Clause, Measure } from './law.ts'

/** What of a measure rests on facts that nobody has confirmed, each in a few words; empty where nothing does. */
export function unconfirmedIn(measure: Measure): readonly string[] {
  return [
    ...(measure.grade === 'unconfirmed' ? ['the paragraph as a whole'] : []),
    ...measure.clauses.flatMap(unconfirmedInClause),
  ]
}

function unconfirmedInClause(clause: Clause): string[] {
  const duties = [...clause.duties, ...clause.exemptions.flatMap((exemption) => exemption.duties)]
  return [
    ...(clause.grade === 'unconfirmed' ? [`clause ${clause.id}`] : []),
    ...clause.exemptions
      .filter(({ grade }) => grade === 'unconfirmed')
      .map(({ id }) => `exemption ${id}`),
    ...duties
      .filter(({ grade }) => grade === 'unconfirmed')
      .map(({ who, does }) => `duty: ${who} ${does}`),
  ]
}
