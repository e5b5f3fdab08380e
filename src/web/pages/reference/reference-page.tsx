import type { DescribedField, DescribedOperation } from '../../api/openapi.ts'
import { useOpenApi } from '../../api/openapi.ts'
import { FailedPage } from '../../parts/failed-page.tsx'
import { Page } from '../../parts/page.tsx'
import { ScrollArea } from '../../parts/scroll-area.tsx'
import { Waiting } from '../../parts/states.tsx'
import '../../styles/reference.css'

/** Every operation, read off the same description that the server and the command line are made from. */
export function ReferencePage() {
  const described = useOpenApi()
  if (described.isPending) return <Waiting doing="Reading the description of the operations" />
  if (described.isError) {
    return (
      <FailedPage
        about="Reference"
        error={described.error}
        again={() => void described.refetch()}
      />
    )
  }
  const { operations, version } = described.data
  return (
    <Page
      title="Reference"
      about={`Reference, version ${version}`}
      sentence={`${operations.length} operations, each the same from the command line, over HTTP and in these pages.`}
    >
      <nav aria-label="Operations" className="contents">
        <ul>
          {operations.map(({ name }) => (
            <li key={name}>
              <a href={`#${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((operation) => (
        <OperationView key={operation.name} operation={operation} />
      ))}
    </Page>
  )
}

function OperationView({ operation }: { readonly operation: DescribedOperation }) {
  const [example] = operation.examples
  return (
    <section className="operation" id={operation.name} aria-labelledby={`${operation.name}-title`}>
      <h2 id={`${operation.name}-title`}>
        <code>{operation.name}</code>
      </h2>
      <p className="operation-summary">{operation.summary}</p>
      {operation.description === '' || operation.description === operation.summary ? null : (
        <p>{operation.description}</p>
      )}
      <Block title="Command line" text={operation.cli} />
      <Block title="HTTP" text={sayCurl(operation)} />
      {example === undefined ? null : (
        <Block title="Example input" text={JSON.stringify(example.value, null, 2)} />
      )}
      {operation.fields.length === 0 ? (
        <p>It takes an empty object.</p>
      ) : (
        <Fields operation={operation} />
      )}
    </section>
  )
}

function Fields({ operation }: { readonly operation: DescribedOperation }) {
  return (
    <ScrollArea name={`Input of ${operation.name}`}>
      <table>
        <caption>Input</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {operation.fields.map((field) => (
            <FieldRow key={field.name} field={field} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function FieldRow({ field }: { readonly field: DescribedField }) {
  return (
    <tr>
      <th scope="row">
        <code>{field.name}</code>
        {field.required ? <span className="quiet"> required</span> : null}
      </th>
      <td className="type">{field.type}</td>
      <td>{field.description}</td>
    </tr>
  )
}

function Block({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <figure className="block">
      <figcaption>{title}</figcaption>
      <ScrollArea name={title}>
        <pre>
          <code>{text}</code>
        </pre>
      </ScrollArea>
    </figure>
  )
}

function sayCurl({ path, examples }: DescribedOperation): string {
  const body = JSON.stringify(examples[0]?.value ?? {}).replaceAll("'", String.raw`'\''`)
  return `curl -s ${window.location.origin}${path} \\\n  -H 'content-type: application/json' \\\n  -d '${body}'`
}
