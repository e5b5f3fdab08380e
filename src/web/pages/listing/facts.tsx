import type { ReactNode } from 'react'

/** A name and what a record says under it. */
export interface Fact {
  readonly name: string
  readonly values: readonly ReactNode[]
}

/** Facts by name; what the list does not say is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ values }) => values.length > 0)
        .map(({ name, values }) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            {values.map((value, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list may say a thing twice; its place is what it is
              <dd key={index}>{value}</dd>
            ))}
          </div>
        ))}
    </dl>
  )
}

/** The field of free text in which something was found. */
export function MinedFrom({ field }: { readonly field: string | undefined }) {
  return field === undefined ? null : <span className="mined"> found in {field}</span>
}
