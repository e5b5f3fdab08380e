import type { ListedParty } from '../../model/index.ts'
import { entryOf } from '../entry.ts'
import type { MatchIndex } from '../match-index.ts'
import { indexOfSegment } from './held-index.ts'
import { segmentBuilder } from './segment-builder.ts'

/** Takes records one by one; what a record holds beside names and particulars is not kept. */
export interface IndexBuilder {
  readonly add: (party: ListedParty) => void
  readonly finish: () => MatchIndex
}

export function indexBuilder(): IndexBuilder {
  const builder = segmentBuilder()
  return {
    add: (party) => builder.add(entryOf(party)),
    finish: () => indexOfSegment(builder.finish()),
  }
}

export function buildIndex(parties: Iterable<ListedParty>): MatchIndex {
  const builder = indexBuilder()
  for (const party of parties) builder.add(party)
  return builder.finish()
}
