import { useId } from 'react'
import { useImportEvidence } from '../../api/networks.ts'
import { Failed, Waiting } from '../../parts/states.tsx'

const mostBytes = 900_000

/** Takes a file of evidence in. */
export function EvidenceForm() {
  const taken = useImportEvidence()
  const field = useId()
  return (
    <section className="take-evidence no-print" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>Take in evidence</h2>
      <p>
        A CSV file with the columns <code>kind, from, to, document</code> and, where known,{' '}
        <code>share, valid_from, valid_to, known_from, page, url, grade</code>; GLEIF's level 2
        file; or FollowTheMoney lines. A row that cannot be meant refuses the whole file. Files over
        900 kB go through <code>npx firebreak network import FILE</code>.
      </p>
      <label htmlFor={field}>Evidence file</label>
      <input
        id={field}
        type="file"
        accept=".csv,.json,.jsonl,.ndjson"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) void read(file).then((text) => taken.mutate(text))
        }}
      />
      <div aria-live="polite">
        {taken.isPending ? <Waiting doing="Taking it in" /> : null}
        {taken.isError ? <Failed error={taken.error} /> : null}
        {taken.data === undefined ? null : (
          <>
            <p>{taken.data.says}</p>
            <ul>
              {taken.data.issues.slice(0, 10).map(({ says }) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

/** The text of a file; one too large for a request is sent as far as it is refused with the server's own sentence. */
function read(file: File): Promise<string> {
  return file.size > mostBytes ? file.slice(0, 2 * mostBytes).text() : file.text()
}
