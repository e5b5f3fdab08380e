import type { Party } from './act.ts'
import type { Answer, Ask, Listing } from './ask.ts'

/** The same port, which asks for the listings of a party once while an act is assessed; many clauses want them. */
export function remembering(ask: Ask): Ask {
  const asked = new Map<Party, Answer<readonly Listing[]>>()
  return {
    ...ask,
    listings: (party) => {
      const known = asked.get(party)
      if (known !== undefined) return known
      const answer = ask.listings(party)
      asked.set(party, answer)
      return answer
    },
  }
}
