import type { ListedParty } from '../../../model/index.ts'
import type { ListingAnswer } from '../../../server/contract.ts'
import { langOf } from '../../words/script-of.ts'

interface RemarksProps {
  readonly record: ListedParty
  readonly from: ListingAnswer['from']
}

/** The free text of the record whole, as the source has it, and the links it gives. */
export function Remarks({ record, from }: RemarksProps) {
  const { remarks, links } = record
  if (remarks.length + links.length === 0) return null
  return (
    <section aria-labelledby="remarks-title">
      <h2 id="remarks-title">{from === 'law' ? 'Source' : 'In the words of the source'}</h2>
      {remarks.map(({ field, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field may come twice; its place is what it is
        <figure key={index} className="remark">
          <figcaption>{field}</figcaption>
          <blockquote dir="auto" lang={langOf(text)}>
            {text}
          </blockquote>
        </figure>
      ))}
      {links.length === 0 ? null : (
        <ul className="plain-list">
          {links.map((link) => (
            <li key={link}>
              {/^https?:\/\//.test(link) ? (
                <a href={link} rel="noreferrer">
                  {link}
                </a>
              ) : (
                link
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
