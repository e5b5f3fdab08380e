import type { CapStatus } from '../../../server/contract.ts'
import { capStatusWords } from '../../words/law-words.ts'

/** Where a cap stands, in a word; red only where it is exceeded. */
export function CapStatusLabel({ status }: { readonly status: CapStatus['status'] }) {
  return (
    <span className="cap-status" data-status={status}>
      {capStatusWords[status]}
    </span>
  )
}
