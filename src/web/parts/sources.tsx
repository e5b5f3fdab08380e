import type { Grade, Source } from '../../model/index.ts'
import { saySource } from './grade-mark.tsx'

/** A source that an answer rests on, with how firmly. */
export interface GradedSource {
  readonly grade: Grade
  readonly source: Source
}

/** The sources of an answer, each once, in the order in which they are met. */
export function gatherSources(
  met: readonly { readonly grade: Grade; readonly source?: Source | undefined }[],
): readonly GradedSource[] {
  const once = new Map<string, GradedSource>()
  for (const { grade, source } of met) {
    if (source === undefined) continue
    const key = saySource(source)
    if (!once.has(key)) once.set(key, { grade, source })
  }
  return [...once.values()]
}

/** The number under which a source stands in the list, counted from one. */
export function numberOf(
  sources: readonly GradedSource[],
  source: Source | undefined,
): number | undefined {
  if (source === undefined) return undefined
  const index = sources.findIndex((entry) => saySource(entry.source) === saySource(source))
  return index < 0 ? undefined : index + 1
}

/** The numbered list that grade marks point to. */
export function SourceList({ sources }: { readonly sources: readonly GradedSource[] }) {
  if (sources.length === 0) return null
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol>
        {sources.map(({ grade, source }, index) => (
          <li key={saySource(source)} id={`source-${index + 1}`}>
            {source.url === undefined ? (
              source.title
            ) : (
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>
            )}
            {source.locator === undefined ? null : `, ${source.locator}`}{' '}
            <span className="quiet">({grade})</span>
            {source.url === undefined ? null : <span className="only-print"> {source.url}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
