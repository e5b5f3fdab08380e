import { useState } from 'react'
import type { DisplaceAnswer } from '../../../server/contract.ts'
import { Link } from '../../address/link.tsx'
import { addressOf } from '../../address/location.ts'
import { useDisplace } from '../../api/displacement.ts'
import { FileInput } from '../../parts/file-input.tsx'
import { Page } from '../../parts/page.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import '../../styles/displacement.css'
import { BestSetView } from './best-set-view.tsx'
import { writeMemo } from './displacement-memo.ts'
import { EpisodesView } from './episodes-view.tsx'
import { examples } from './examples.ts'
import { FlowFigure } from './flow-figure.tsx'
import { readScenarioText } from './given-scenario.ts'
import { HostTable } from './host-table.tsx'
import { PerverseView } from './perverse-view.tsx'
import { Rests } from './rests.tsx'
import { wordsOf } from './scenario-words.ts'
import { SensitivityView } from './sensitivity-view.tsx'
import { TightenFields } from './tighten-fields.tsx'
import { Totals } from './totals.tsx'
import { type Lab, useScenario } from './use-scenario.ts'
import { WorthFigure } from './worth-figure.tsx'

/** Where does activity go when hosts tighten, and which link is worth most? */
export function DisplacementPage() {
  const lab = useScenario()
  const displaced = useDisplace(lab.settled)
  const answer = displaced.isError ? undefined : displaced.data
  return (
    <Page
      title="Displacement"
      about="Displacement lab: a scenario, not a forecast"
      sentence={
        <span aria-live="polite">{sayHead(answer?.says, displaced.error, lab.isDamaged)}</span>
      }
    >
      <Choice lab={lab} />
      {displaced.isError ? (
        <Failed error={displaced.error} again={() => void displaced.refetch()} />
      ) : null}
      {displaced.isPending ? <Waiting doing="Working out the flows" /> : null}
      {answer === undefined ? null : (
        <div className="lab" data-working={displaced.isPlaceholderData}>
          <Answer lab={lab} answer={answer} />
        </div>
      )}
      <PerverseView />
      <EpisodesView />
    </Page>
  )
}

function sayHead(says: string | undefined, error: Error | null, isDamaged: boolean): string {
  if (isDamaged) {
    return 'The scenario in this address cannot be read here: part of it may have been lost in copying, or it is kept in another window. An example stands in its place.'
  }
  if (error !== null) return 'This scenario could not be worked out.'
  return says ?? 'Working out where the activity goes…'
}

interface AnswerProps {
  readonly lab: Lab
  readonly answer: DisplaceAnswer
}

function Answer({ lab, answer }: AnswerProps) {
  return (
    <>
      {answer.warnings.length === 0 ? null : (
        <ul className="warnings">
          {answer.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="lab-head">
        <Totals answer={answer} />
        <TakeAlong
          fileName="displacement"
          content={{ question: lab.settled, answer }}
          memo={() => writeMemo(answer)}
        />
      </div>
      <div className="lab-work">
        <TightenFields scenario={lab.scenario} answer={answer} onChange={lab.change} />
        <FlowFigure answer={answer} />
      </div>
      <WorthFigure answer={answer} />
      <HostTable answer={answer} />
      <BestSetView scenario={lab.settled} onTake={lab.change} />
      <SensitivityView scenario={lab.settled} />
      <section aria-labelledby="assumed-title">
        <h2 id="assumed-title">Everything this rests on</h2>
        <Rests assumptions={answer.assumptions} />
        <p className="caution">{answer.caution}</p>
      </section>
    </>
  )
}

/** Which scenario is on the bench: an example, or a file. */
function Choice({ lab }: { readonly lab: Lab }) {
  const [wrong, setWrong] = useState<string>()
  const load = (file: File | undefined) => {
    file?.text().then(
      (text) => {
        const scenario = readScenarioText(text)
        setWrong(typeof scenario === 'string' ? scenario : undefined)
        if (typeof scenario !== 'string') lab.change(scenario)
      },
      () => setWrong(`${file.name} could not be read.`),
    )
  }
  return (
    <div className="lab-choice no-print">
      <ul className="lab-examples" aria-label="Worked scenarios">
        {examples.map(({ says, scenario }) => (
          <li key={says}>
            <Link to={addressOf('/displacement', wordsOf(scenario))}>{says}</Link>
          </li>
        ))}
      </ul>
      <p className="file-field">
        <FileInput label="Load a scenario" accept=".json,application/json" onLoad={load} />
      </p>
      {wrong === undefined ? null : (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
      {lab.isTooLong ? (
        <p className="quiet">
          This scenario is too long for an address and is kept in this window until it is closed. To
          send it, send its JSON file.
        </p>
      ) : null}
    </div>
  )
}
