import { IconCheck, IconCircleDashed, IconHandStop, IconUserCheck } from '@tabler/icons-react'
import type { SourceLine } from '../../../server/contract.ts'
import { isStale } from '../../words/ages.ts'
import { isServing } from '../../words/freshness.ts'
import { statusWords } from '../../words/list-words.ts'

const icons = {
  usable: IconCheck,
  released: IconUserCheck,
  quarantined: IconHandStop,
  'not-loaded': IconCircleDashed,
} as const satisfies Record<SourceLine['status'], unknown>

/** How a list stands, as word and icon, with what is amiss beside it. */
export function StatusMark({ line }: { readonly line: SourceLine }) {
  const { word, means } = statusWords[line.status]
  const Icon = icons[line.status]
  return (
    <>
      <span className="list-status" data-status={line.status} title={means}>
        <Icon size={15} stroke={2} aria-hidden /> {word}
      </span>
      {isServing(line) && isStale(line.fetchedAt) ? <strong className="stale">Stale</strong> : null}
      {line.waiting === undefined ? null : (
        <strong className="stale">A newer version is held back</strong>
      )}
    </>
  )
}
