import type { Ruling } from '../../../server/contract.ts'
import { NameText } from '../../parts/name-text.tsx'
import type { GradedSource } from '../../parts/sources.tsx'
import { sayDatesIn } from '../../words/dates.ts'
import { sayPercent } from '../../words/ownership-words.ts'
import { CaughtMark } from './caught-mark.tsx'
import { ProofLines } from './proof-lines.tsx'

interface RulingViewProps {
  readonly party: string
  readonly ruling: Ruling
  readonly sources: readonly GradedSource[]
}

/** What the rule says of one party: in a sentence, what would settle it, what stands beside it, the proof. */
export function RulingView({ party, ruling, sources }: RulingViewProps) {
  const { caught, says, share, missing, notes, proof } = ruling
  return (
    <article className="ruling">
      <h3>
        <NameText text={party} /> <CaughtMark caught={caught} />
      </h3>
      <p className="ruling-says">
        {sayDatesIn(says)} {sayCounts(ruling.by, share)}
      </p>
      {missing.length === 0 ? null : (
        <>
          <h4>What would settle it</h4>
          <ul className="settles">
            {missing.map((fact) => (
              <li key={fact.says}>
                {sayDatesIn(fact.says)} <span className="quiet">{settleWords[fact.settles]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length === 0 ? null : (
        <>
          <h4>Beside the arithmetic</h4>
          <ul className="warnings">
            {notes.map((note) => (
              <li key={note.says}>{sayDatesIn(note.says)}</li>
            ))}
          </ul>
        </>
      )}
      <h4>
        {caught === true ? 'Proof' : caught === false ? 'Why not' : 'Why it is open'}, line by line
      </h4>
      <ProofLines proof={proof} sources={sources} />
    </article>
  )
}

const settleWords: Readonly<Record<Ruling['missing'][number]['settles'], string>> = {
  alone: 'This alone can settle it.',
  together: 'Only together with the others here.',
  reading: 'This is about how the rule is read.',
}

function sayCounts(by: Ruling['by'], share: Ruling['share']): string {
  if (by === 'listing' || by === 'status') return ''
  const said = sayPercent(share)
  return said === 'not known'
    ? 'How much counts is not known.'
    : `${said} percent of its shares ${said === '1' ? 'counts' : 'count'}.`
}
