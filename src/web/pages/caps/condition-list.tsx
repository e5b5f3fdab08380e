import type { CapStatus } from '../../../server/contract.ts'
import { GradeMark } from '../../parts/grade-mark.tsx'

/** What each drawdown must meet besides the cap, and what is to be told to whom. */
export function ConditionList({ conditions }: Pick<CapStatus, 'conditions'>) {
  if (conditions.length === 0) return null
  return (
    <section aria-labelledby="conditions-title">
      <h2 id="conditions-title">What each drawdown must meet</h2>
      <ul>
        {conditions.map(({ exemption, says, grade, duties }) => (
          <li key={exemption}>
            {says} <GradeMark grade={grade} />
            {duties.length === 0 ? null : (
              <ul>
                {duties.map((duty) => (
                  <li key={`${duty.who} ${duty.does}`}>
                    {duty.who} {duty.does}
                    {duty.to === undefined ? '' : `, to ${duty.to}`}, {duty.timing}.{' '}
                    <GradeMark grade={duty.grade} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
