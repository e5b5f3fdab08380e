import { indexOfSegment } from './listings/held-index.ts'
import { segmentBuilder } from './listings/segment-builder.ts'
import type { Evidence } from './match.ts'
import type { Query } from './query.ts'
import { engineOf } from './search/engine.ts'
import { screenWith } from './search/screen-with.ts'

export interface NamesCompared {
  /** From 0 to 1, as a match's. */
  readonly score: number
  readonly because: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** How likely two names are of one party, without a list beside them to say which words are common: the better of asking either way. */
export function compareNames(left: string, right: string, schema?: string): NamesCompared {
  const one = compareOne(left, right, schema)
  const two = compareOne(right, left, schema)
  return one.score >= two.score ? one : two
}

function compareOne(query: string, listed: string, schema: string | undefined): NamesCompared {
  const builder = segmentBuilder()
  builder.add({
    id: 'pair:1',
    list: 'pair',
    reference: '1',
    schema: schema ?? 'LegalEntity',
    caption: listed,
    programs: [],
    names: [{ full: listed, quality: 'strong' }],
    births: [],
    countries: [],
    genders: [],
    ids: [],
  })
  const asked: Query = {
    name: query,
    schema: schema ?? 'LegalEntity',
  }
  const [match] = screenWith(engineOf(indexOfSegment(builder.finish())), asked, {
    threshold: 0,
    settings: { weakAliasesAlert: {} },
  })
  return match === undefined
    ? { score: 0, because: ['No word of the one is in the other.'], evidence: [] }
    : { score: match.score, because: match.because, evidence: match.evidence }
}
