import type { Law, Measure } from '../law.ts'

/**
 * Measures of one regime on one subject that cite the same paragraph of the same instrument, as sentences. A paragraph is one measure with
 * several clauses, or one for each subject; two on one subject are a paragraph entered twice, unless an edge joins them.
 */
export function findDuplicates(law: Law): readonly string[] {
  const byParagraph = new Map<string, Measure[]>()
  for (const measure of law.measures.values()) {
    const place = `${measure.regime} ${measure.document} ¶${measure.paragraph}, ${measure.subject}`
    byParagraph.set(place, [...(byParagraph.get(place) ?? []), measure])
  }
  return [...byParagraph].flatMap(([place, measures]) =>
    measures.length > 1 && !areJoined(measures)
      ? [`${measures.map(({ id }) => id).join(' and ')} are both ${place}.`]
      : [],
  )
}

function areJoined(measures: readonly Measure[]): boolean {
  const ids = new Set(measures.map(({ id }) => id))
  return measures.some(({ edges }) => edges.some(({ measure }) => ids.has(measure)))
}
