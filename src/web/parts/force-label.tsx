import type { Finding } from '../../server/contract.ts'
import { effectWords, forceWords } from '../words/law-words.ts'

interface ForceLabelProps {
  readonly force: Finding['force']
  readonly effect?: Finding['effect']
}

/** The verb of a clause, small, on the clause it belongs to: a clause binds, not a paragraph. */
export function ForceLabel({ force, effect }: ForceLabelProps) {
  const { word, means } = forceWords[force]
  return (
    <span className="force" data-force={force} title={means}>
      {word}
      {effect === undefined ? null : <>, {effectWords[effect]}</>}
    </span>
  )
}
