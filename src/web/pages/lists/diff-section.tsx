import type { SourceDetail } from '../../../server/contract.ts'
import { addressOf, go, usePlace } from '../../address/location.ts'
import { useSourceDiff } from '../../api/lists.ts'
import { Failed, Waiting } from '../../parts/states.tsx'
import { DiffView } from './diff-view.tsx'
import { VersionSelect } from './version-select.tsx'

/** What changed between two versions, which the address names; the newest and the one before it where it does not. */
export function DiffSection({ list }: { readonly list: SourceDetail }) {
  const { path, params } = usePlace()
  const [newest, before] = list.held
  const to = params.get('to') ?? newest?.version
  const from = params.get('from') ?? before?.version
  const diff = useSourceDiff(list.id, from, to)
  if (from === undefined || to === undefined) return null
  const choose = (change: { readonly from?: string; readonly to?: string }) =>
    go(addressOf(path, { ...Object.fromEntries(params), from, to, ...change }), 'replace')
  return (
    <section aria-labelledby="diff-title">
      <h2 id="diff-title">What changed</h2>
      <div className="diff-choice no-print">
        <VersionSelect
          id="diff-from"
          label="From version"
          versions={list.held}
          value={from}
          onChange={(version) => choose({ from: version })}
        />
        <VersionSelect
          id="diff-to"
          label="to version"
          versions={list.held}
          value={to}
          onChange={(version) => choose({ to: version })}
        />
      </div>
      {diff.isPending ? <Waiting doing="Comparing the two versions" /> : null}
      {diff.isError ? <Failed error={diff.error} again={() => void diff.refetch()} /> : null}
      {diff.data === undefined || diff.isError ? null : (
        <div data-working={diff.isPlaceholderData}>
          <DiffView diff={diff.data} />
        </div>
      )}
    </section>
  )
}
