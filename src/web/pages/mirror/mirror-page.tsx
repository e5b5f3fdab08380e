import { useState } from 'react'
import type { MirrorAnswer } from '../../../server/contract.ts'
import { go, usePlace } from '../../address/location.ts'
import { useTime } from '../../address/time.ts'
import { type AskedMirror, useMirror } from '../../api/mirror.ts'
import { Page } from '../../parts/page.tsx'
import { Empty, Failed, Waiting } from '../../parts/states.tsx'
import { TakeAlong } from '../../parts/take-along.tsx'
import '../../styles/mirror.css'
import { addressOfAsked, readAsked } from './asked.ts'
import { example } from './example.ts'
import { GapFigure } from './gap-figure.tsx'
import { MirrorForm } from './mirror-form.tsx'
import { StatementTable } from './statement-table.tsx'
import { Suspicions } from './suspicions.tsx'

const nothing: AskedMirror = { file: '', percent: 8 }

/** Do both sides of a trade say the same of it? */
export function MirrorPage() {
  const { params } = usePlace()
  const time = useTime()
  const read = readAsked(params)
  const inAddress = read === 'damaged' ? nothing : read
  const [long, setLong] = useState<AskedMirror>()
  const asked = long ?? inAddress
  const found = useMirror(asked)
  const answer = found.isError || asked.file.trim() === '' ? undefined : found.data
  const change = (next: AskedMirror) => {
    const address = addressOfAsked(next, time)
    setLong(address === undefined ? next : undefined)
    if (address !== undefined) go(address, 'push')
  }
  return (
    <Page
      title="Mirror"
      about="Mirror check: what each side of a trade reports, side by side"
      sentence={<span aria-live="polite">{sayHead(answer, found.error, read === 'damaged')}</span>}
    >
      {asked.file === example ? (
        <p className="quiet">These figures are invented, to show what the check tells apart.</p>
      ) : null}
      {found.isError ? <Failed error={found.error} again={() => void found.refetch()} /> : null}
      {found.isPending && asked.file !== '' ? <Waiting doing="Setting them side by side" /> : null}
      {answer === undefined ? null : <Answer answer={answer} asked={asked} />}
      <MirrorForm key={asked.file} asked={asked} onAsk={change} isTooLong={long !== undefined} />
    </Page>
  )
}

function sayHead(answer: MirrorAnswer | undefined, error: Error | null, isDamaged: boolean) {
  if (isDamaged)
    return 'The figures in this address cannot be read: part of it may have been lost in copying.'
  if (error !== null) return 'These figures could not be set side by side.'
  return answer?.says ?? 'Paste figures, or load a file, to set them side by side.'
}

function Answer({ answer, asked }: { readonly answer: MirrorAnswer; readonly asked: AskedMirror }) {
  return (
    <>
      <TakeAlong fileName="mirror" content={{ question: asked, answer }} />
      {answer.flowCount === 0 ? (
        <Empty>
          <p>
            No flow is spoken of by more than one row, so there is nothing to set side by side. That
            says nothing of whether the figures are right.
          </p>
        </Empty>
      ) : (
        <GapFigure answer={answer} />
      )}
      <Suspicions answer={answer} />
      {answer.flowCount === 0 ? null : <StatementTable answer={answer} />}
      <section aria-labelledby="mirror-caveats">
        <h2 id="mirror-caveats">What a gap does not say</h2>
        <ul>
          {answer.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
