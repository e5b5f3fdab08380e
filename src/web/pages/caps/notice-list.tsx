import type { Notice } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayLevel } from '../../words/amounts.ts'
import { sayDate, sayStretch } from '../../words/dates.ts'

/** The steps at which notice is given: whether crossed, in which period, and since when that is known. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null
  return (
    <section aria-labelledby="notices-title">
      <h2 id="notices-title">Notices</h2>
      <ScrollArea name="Notices">
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                Step, %
              </th>
              <th scope="col">Limit</th>
              <th scope="col">Crossed in</th>
              <th scope="col">Known since</th>
              <th scope="col">What follows</th>
            </tr>
          </thead>
          <tbody>
            {notices.map((notice) => (
              <tr key={`${notice.level} ${notice.limit}`} data-crossed={notice.crossedOn !== null}>
                <td className="number">{sayLevel(notice.level).slice(0, -1)}</td>
                <td>{notice.limit === 'value' ? 'Value' : 'Quantity'}</td>
                <td>{sayCrossed(notice.crossedFrom, notice.crossedOn)}</td>
                <td>{notice.knownOn === null ? '–' : sayDate(notice.knownOn)}</td>
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

function sayCrossed(from: string | null, to: string | null): string {
  if (to === null) return 'not crossed, as reported'
  return from === null ? sayDate(to) : sayStretch(from, to)
}
