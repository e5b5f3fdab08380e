import type { ListedParty } from '../../../model/index.ts'
import { Link } from '../../address/link.tsx'
import { NameText } from '../../parts/name-text.tsx'
import { ScreenLink } from '../../parts/screen-link.tsx'
import { MinedFrom } from './facts.tsx'

/** Other parties that the record names: to their own listing where the list gives its reference, else to a search. */
export function Relations({ record }: { readonly record: ListedParty }) {
  if (record.relations.length === 0) return null
  return (
    <section aria-labelledby="relations-title">
      <h2 id="relations-title">Relations</h2>
      <ul className="plain-list">
        {record.relations.map(({ said, name, reference, minedFrom }) => (
          <li key={`${said} ${name ?? ''} ${reference ?? ''}`}>
            {said}: <Other list={record.list} name={name} reference={reference} />
            {name === undefined || reference === undefined ? null : <code> {reference}</code>}
            <MinedFrom field={minedFrom} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OtherProps {
  readonly list: string
  readonly name: string | undefined
  readonly reference: string | undefined
}

function Other({ list, name, reference }: OtherProps) {
  const text = <NameText text={name ?? reference ?? 'not named'} />
  if (reference !== undefined) {
    return <Link to={`/listing/${encodeURIComponent(`${list}:${reference}`)}`}>{text}</Link>
  }
  return name === undefined ? text : <ScreenLink name={name}>{text}</ScreenLink>
}
