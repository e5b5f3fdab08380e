import type { FieldChange } from '../../server/contract.ts'

/** What differs in a record, field by field: what stood before struck through, what stands now beside it. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  return (
    <dl className="field-changes">
      {fields.map(({ field, before, after }) => (
        <div key={field} className="field-change">
          <dt>{field}</dt>
          <dd>
            {before === null ? (
              <span className="quiet">not there before</span>
            ) : (
              <>
                <span className="hidden">before: </span>
                <del dir="auto">{before}</del>
              </>
            )}
          </dd>
          <dd>
            {after === null ? (
              <span className="quiet">no longer there</span>
            ) : (
              <>
                <span className="hidden">after: </span>
                <ins dir="auto">{after}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
