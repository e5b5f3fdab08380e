import type { Ruling } from '../../../server/contract.ts'
import { GradeMark, saySource } from '../../parts/grade-mark.tsx'
import { type GradedSource, numberOf } from '../../parts/sources.tsx'
import { sayDatesIn } from '../../words/dates.ts'

type Step = Ruling['proof'][number]

interface ProofLinesProps {
  readonly proof: readonly Step[]
  readonly sources: readonly GradedSource[]
}

/** A proof as numbered lines, each resting on those above it, each with the place and the source that bear it. */
export function ProofLines({ proof, sources }: ProofLinesProps) {
  return (
    <ol className="proof">
      {proof.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a proof is its place in it
        <li key={at} data-kind={step.kind}>
          <p className="proof-says">{sayDatesIn(step.says)}</p>
          <Bearing step={step} sources={sources} />
        </li>
      ))}
    </ol>
  )
}

interface BearingProps {
  readonly step: Step
  readonly sources: readonly GradedSource[]
}

/** What a line rests on: where in the structure it stands, who says it, how firmly. A conclusion rests on the lines above. */
function Bearing({ step, sources }: BearingProps) {
  const { at, sources: read, grade } = step
  if (at === undefined && read === undefined) {
    return step.kind === 'follows' || step.kind === 'falls-short' ? (
      <p className="proof-from">from the lines above</p>
    ) : (
      <p className="proof-from">as given; no source named</p>
    )
  }
  return (
    <p className="proof-from">
      {(at ?? []).map((place) => (
        <code key={place}>{place} </code>
      ))}
      {read === undefined
        ? 'no source named'
        : read.map((source) => (
            <span key={saySource(source)}>
              {saySource(source)}{' '}
              {grade === undefined ? null : (
                <GradeMark grade={grade} source={source} number={numberOf(sources, source)} />
              )}{' '}
            </span>
          ))}
    </p>
  )
}
