import { Button } from '@mantine/core'
import type { Validation } from '../../../server/contract.ts'
import { Basis } from '../../parts/basis.tsx'
import { downloadText } from '../../parts/download.ts'
import { TakeAlong } from '../../parts/take-along.tsx'
import { CleanTable } from './clean-table.tsx'
import { CurveFigure } from './curve-figure.tsx'
import { ExactTable } from './exact-table.tsx'
import { LeftOutTable } from './left-out-table.tsx'
import { RecallFigure } from './recall-figure.tsx'
import { TestedLists } from './tested-lists.tsx'
import { TreatedTable } from './treated-table.tsx'

const fileName = 'validation'

/** A validation: figures first, then the tables, what they rest on, and what they do not say. */
export function ValidationView({ answer }: { readonly answer: Validation }) {
  const { documents, ...figures } = answer
  return (
    <div className="validation">
      {answer.warnings.length === 0 ? null : (
        <ul className="warnings">
          {answer.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="validation-tools no-print">
        {documents === undefined ? null : (
          <>
            <Button
              variant="default"
              size="xs"
              onClick={() => downloadText(`${fileName}.html`, 'text/html', documents.html)}
            >
              Download report (HTML)
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => downloadText(`${fileName}.md`, 'text/markdown', documents.markdown)}
            >
              Download report (Markdown)
            </Button>
          </>
        )}
        <TakeAlong fileName={fileName} content={figures} />
      </div>
      <RecallFigure answer={answer} />
      <CurveFigure answer={answer} />
      <CleanTable answer={answer} />
      <ExactTable exact={answer.exact} />
      <TreatedTable treated={answer.treated} />
      <LeftOutTable leftOut={answer.leftOut} />
      <TestedLists answer={answer} />
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">Limits</h2>
        <ul className="limits">
          {answer.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <Basis basis={answer.basis} />
    </div>
  )
}
