import type { Screening } from '../../../server/contract.ts'
import { NameText } from '../../parts/name-text.tsx'
import { saySchema } from '../../words/list-words.ts'

/** What was asked, as the server understood it; on paper it stands in for the form. */
export function AskedFacts({ query }: { readonly query: Screening['query'] }) {
  const facts = [
    query.id === undefined ? undefined : `number ${query.id}`,
    query.schema === undefined ? undefined : saySchema(query.schema).toLowerCase(),
    query.birthDate === undefined ? undefined : `born ${query.birthDate}`,
    query.country === undefined ? undefined : `country ${query.country}`,
    query.gender,
    query.list === undefined ? undefined : `on ${query.list.join(', ')} only`,
    `least score ${query.threshold}`,
  ].filter((fact) => fact !== undefined)
  return (
    <p className="print-block asked-facts">
      Asked: {query.name === undefined ? null : <NameText text={query.name} />}
      {query.name === undefined ? '' : ', '}
      {facts.join(', ')}.
    </p>
  )
}
