import { Button } from '@mantine/core'
import type { UpdateLine } from '../../../server/contract.ts'
import { useUpdate } from '../../api/lists.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import { updateWords } from '../../words/list-words.ts'

interface UpdatePanelProps {
  /** The lists to ask for; none means all that have a publisher. */
  readonly ids: readonly string[]
}

/** Asks the publishers for newer versions, and says list by list what came of it. */
export function UpdatePanel({ ids }: UpdatePanelProps) {
  const update = useUpdate()
  return (
    <section className="update no-print" aria-labelledby="update-title">
      <h2 id="update-title">Look for newer versions</h2>
      <p>
        Asks the publishers over the network. Where that is closed, download the files yourself and
        run <code>npx firebreak sources update --from FOLDER</code>.
      </p>
      <p>
        <Button variant="default" disabled={update.isPending} onClick={() => update.mutate(ids)}>
          {ids.length === 0 ? 'Ask all publishers' : 'Ask the publisher'}
        </Button>
      </p>
      <div aria-live="polite">
        {update.isPending ? (
          <Waiting doing="Asking; a large list may take some minutes, and the page need not stay open" />
        ) : null}
        {update.isError ? <Failed error={update.error} /> : null}
        {update.data === undefined ? null : <Outcomes lines={update.data} />}
      </div>
    </section>
  )
}

function Outcomes({ lines }: { readonly lines: readonly UpdateLine[] }) {
  return (
    <ScrollArea name="What the update did">
      <table>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Outcome</th>
            <th scope="col" className="number">
              Records
            </th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.id}</th>
              <td className="nowrap">{updateWords[line.outcome]}</td>
              <td className="number">{line.records.toLocaleString('en-GB')}</td>
              <td>{line.says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
