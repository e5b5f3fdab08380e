import type { ListingAnswer } from '../../../server/contract.ts'
import { sayDate } from '../../words/dates.ts'
import { Facts } from './facts.tsx'

/** When, why and to what effect the list holds the record, in the list's own words. */
export function WhatItSays({ answer }: { readonly answer: ListingAnswer }) {
  const { designation } = answer.record
  const days = (day: string | undefined) => (day === undefined ? [] : [sayDate(day)])
  return (
    <section aria-labelledby="says-title">
      <h2 id="says-title">
        {answer.from === 'law' ? 'What the instrument says' : 'What the list says'}
      </h2>
      <Facts
        facts={[
          { name: 'Programme', values: designation.programs },
          { name: 'Measures', values: designation.measures },
          { name: 'Legal basis', values: designation.legalBasis },
          { name: 'Designated', values: days(designation.designatedOn) },
          { name: 'First shown', values: days(designation.publishedOn) },
          { name: 'Amended', values: designation.amendedOn.map((day) => sayDate(day)) },
          { name: 'Delisted', values: days(designation.delistedOn) },
          {
            name: 'Reasons',
            values: designation.reasons.map((reason) => (
              <span key={reason} dir="auto">
                {reason}
              </span>
            )),
          },
        ]}
      />
      {designation.designatedOn === undefined ? (
        <p className="quiet">The list gives no day of designation for this record.</p>
      ) : null}
    </section>
  )
}
