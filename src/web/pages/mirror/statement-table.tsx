import type { MirrorAnswer, MirrorFlow } from '../../../server/contract.ts'
import { ScrollArea } from '../../parts/scroll-area.tsx'

/** Every statement as it was made, with its source; under each flow how its statements lie to each other. */
export function StatementTable({ answer }: { readonly answer: MirrorAnswer }) {
  return (
    <section aria-labelledby="statements-title">
      <h2 id="statements-title">What each of them says</h2>
      <ScrollArea name="Statements, by flow">
        <table className="mirror-table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Reporter</th>
              <th scope="col">Side</th>
              <th scope="col" className="number">
                Value, as reported
              </th>
              <th scope="col" className="number">
                Quantity, as reported
              </th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {answer.flows.map((flow) => (
              <FlowRows key={keyOf(flow)} flow={flow} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className="quiet">
        Nothing is averaged.{' '}
        {answer.alone === 1
          ? '1 flow is spoken of by one row alone and is not shown.'
          : `${answer.alone} flows are spoken of by one row alone and are not shown.`}
        {answer.flows.length < answer.flowCount
          ? ` The ${answer.flows.length} widest of ${answer.flowCount} flows are shown.`
          : ''}
      </p>
    </section>
  )
}

function FlowRows({ flow }: { readonly flow: MirrorFlow }) {
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={6}>
          {flow.exporter} to {flow.importer}, {flow.commodity}, {flow.period}
        </th>
      </tr>
      {flow.statements.map((one) => (
        <tr key={one.row}>
          <td>{one.row}</td>
          <td>{one.reporter}</td>
          <td>{one.side}</td>
          <td className="number">{figure(one.value)}</td>
          <td className="number">{figure(one.quantity)}</td>
          <td>{one.source}</td>
        </tr>
      ))}
      {flow.pairs.map(({ rows, says }) => (
        <tr key={rows.join('-')}>
          <td className="quiet" colSpan={6}>
            {says}
          </td>
        </tr>
      ))}
    </>
  )
}

function keyOf({ exporter, importer, commodity, period }: MirrorFlow): string {
  return JSON.stringify([exporter, importer, commodity, period])
}

function figure(value: number | undefined): string {
  return value === undefined ? 'not given' : value.toLocaleString('en-GB')
}
