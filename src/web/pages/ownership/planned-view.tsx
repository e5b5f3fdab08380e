import type { OwnershipResult } from '../../../server/contract.ts'
import { askableRules } from '../../address/structure.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { sayList } from '../../words/law-words.ts'
import { ruleWords } from '../../words/ownership-words.ts'

/** What planned designations would take with them under each rule, before they are made. */
export function PlannedView({ planned }: Required<Pick<OwnershipResult, 'planned'>>) {
  const taken = new Set(Object.values(planned.takes).flatMap(({ caught }) => caught))
  return (
    <section aria-labelledby="planned-title">
      <h2 id="planned-title">What the planned designation would take along</h2>
      <p>
        To designate {sayList(planned.parties)} would{' '}
        {taken.size === 0
          ? 'newly catch nobody else under any rule, by what is given.'
          : `newly catch ${sayList([...taken])} under at least one rule.`}
      </p>
      <ScrollArea name="Table of what would be taken along">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Newly caught</th>
              <th scope="col">Would depend</th>
            </tr>
          </thead>
          <tbody>
            {askableRules.map((id) => (
              <tr key={id}>
                <th scope="row">{ruleWords[id].word}</th>
                <td>{sayNames(planned.takes[id]?.caught)}</td>
                <td>{sayNames(planned.takes[id]?.depends)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}

function sayNames(names: readonly string[] | undefined): string {
  return names === undefined || names.length === 0 ? 'nobody' : sayList(names)
}
