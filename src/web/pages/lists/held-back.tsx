import type { SourceDetail } from '../../../server/contract.ts'
import { sayAgo } from '../../words/ages.ts'
import { isServing } from '../../words/freshness.ts'
import { sayVersion } from '../../words/list-words.ts'
import { ReleaseForm } from './release-form.tsx'

/** Versions that failed a check: why, what serves meanwhile, and the way to release one that is right after all. */
export function HeldBack({ list }: { readonly list: SourceDetail }) {
  const held = list.held.filter(({ status }) => status === 'quarantined')
  if (held.length === 0) return null
  return (
    <section className="held-back" aria-labelledby="held-back-title">
      <h2 id="held-back-title">Held back</h2>
      <p>
        {list.version === null || !isServing(list)
          ? 'Nothing of this list serves meanwhile.'
          : `Version ${sayVersion(list.version)} goes on serving meanwhile.`}
      </p>
      {held.map((version) => (
        <article key={version.version} className="held-version">
          <h3>Version {sayVersion(version.version)}</h3>
          <p className="held-reason">{version.reason ?? 'No reason is kept.'}</p>
          <p className="quiet">
            Taken in {sayAgo(version.fetchedAt)}; {version.records.toLocaleString('en-GB')} records,{' '}
            {version.removed.toLocaleString('en-GB')} gone, {version.added.toLocaleString('en-GB')}{' '}
            new, {version.dropped.toLocaleString('en-GB')} dropped.
          </p>
          {version.releasable ? (
            <ReleaseForm id={list.id} version={version.version} />
          ) : (
            <p>It cannot be released, since it could not be read to its end. Take in a new file.</p>
          )}
        </article>
      ))}
    </section>
  )
}
