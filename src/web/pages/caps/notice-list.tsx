import type { Notice } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayLevel, sayMoney, sayQuantity } from '../../words/amounts.ts'
import { sayDate, sayStretch } from '../../words/dates.ts'

/** The steps at which notice is given: whether crossed, by which limit, in which period, and since when that is known. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  const hasValue = notices.some(({ amounts }) => amounts.value !== undefined)
  const hasQuantity = notices.some(({ amounts }) => amounts.quantity !== undefined)
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">Notices</h2>
      <ScrollArea name="Notices">
        <table className="notices">
          <thead>
            <tr>
              <th scope="col" className="number">
                Step, %
              </th>
              {hasValue ? (
                <th scope="col" className="number">
                  By value
                </th>
              ) : null}
              {hasQuantity ? (
                <th scope="col" className="number">
                  By quantity
                </th>
              ) : null}
              <th scope="col">Crossed</th>
              <th scope="col">Known since</th>
              <th scope="col">What follows</th>
            </tr>
          </thead>
          <tbody>
            {notices.map((notice) => (
              <tr key={notice.level} data-crossed={notice.crossedOn !== null}>
                <td className="number">{sayLevel(notice.level).slice(0, -1)}</td>
                {hasValue ? (
                  <td className="number">
                    {notice.amounts.value === undefined ? '–' : sayMoney(notice.amounts.value)}
                  </td>
                ) : null}
                {hasQuantity ? (
                  <td className="number">
                    {notice.amounts.quantity === undefined
                      ? '–'
                      : sayQuantity(notice.amounts.quantity)}
                  </td>
                ) : null}
                <td>{sayCrossed(notice)}</td>
                <td className="nowrap">
                  {notice.knownOn === null ? '–' : sayDate(notice.knownOn)}
                </td>
                <td>
                  {notice.says} <GradeMark grade={notice.grade} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function sayCrossed({ crossedFrom, crossedOn, limit }: Notice): string {
  if (crossedOn === null) return 'not crossed, as reported'
  const when = crossedFrom === null ? sayDate(crossedOn) : sayStretch(crossedFrom, crossedOn)
  return limit === null ? when : `${when}, by ${limit}`
}
