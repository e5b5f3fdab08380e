import type { RegimeSummary } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { sayDate } from '../../words/dates.ts'
import { sayList } from '../../words/law-words.ts'

/** Who holds what of a status that is disputed, side by side; neither is taken for the other. */
export function DisputeView({ dispute }: { readonly dispute: RegimeSummary['disputes'][number] }) {
  return (
    <section className="dispute" aria-label={dispute.title}>
      <h3>
        Disputed from {sayDate(dispute.from)}: {dispute.title}
      </h3>
      <div className="positions">
        {dispute.positions.map(({ heldBy, says, grade, source }) => (
          <div key={heldBy.join()}>
            <h4>{sayList(heldBy)}</h4>
            <p>
              {says} <GradeMark grade={grade} source={source} />
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}
