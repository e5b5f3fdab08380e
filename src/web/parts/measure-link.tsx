import { Link } from '../address/link.tsx'
import { useTime } from '../address/time.ts'
import { useLawList } from '../api/queries.ts'
import { sayCitation } from '../words/law-words.ts'

/** A measure by its citation, leading to its page; by its id until the law has arrived. */
export function MeasureLink({ id }: { readonly id: string }) {
  const law = useLawList(useTime())
  const measure = law.data?.measures.find((known) => known.id === id)
  return <Link to={`/law/${id}`}>{measure === undefined ? id : sayCitation(measure.citation)}</Link>
}
