import type { Instant } from '../../model/index.ts'
import type { Source } from '../../sources/index.ts'
import type { ListVersion, Store } from '../../store/index.ts'
import { knownSources } from './known-sources.ts'
import { lastLooks } from './look-again.ts'
import { type ParseReport, reportOf } from './parse-report.ts'
import { inOrder, isUsable } from './serving.ts'
import type { SourceDetail, SourceLine } from './sources-shape.ts'

/** A list in a line: the version that serves and, where a newer one is in quarantine, why. */
export function lineOfSource(
  source: Source,
  versions: readonly ListVersion[],
  lookedAt?: Instant,
): SourceLine {
  const held = inOrder(versions.filter(({ list }) => list === source.id))
  const serving = held.findLast(isUsable)
  const newest = held.at(-1)
  const shown = serving ?? newest
  const waiting =
    serving !== undefined && newest !== undefined && newest !== serving && !isUsable(newest)
      ? newest
      : undefined
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    version: shown?.version ?? null,
    publishedAt: shown?.publishedAt ?? null,
    fetchedAt: shown?.fetchedAt ?? null,
    checkedAt:
      [newest?.fetchedAt, lookedAt]
        .filter((at) => at !== undefined)
        .sort()
        .at(-1) ?? null,
    records: shown?.records ?? 0,
    dropped: reportOf(shown)?.dropped ?? 0,
    status: shown?.status.kind ?? 'not-loaded',
    ...reasonOf(shown),
    ...(waiting === undefined
      ? {}
      : {
          waiting: {
            version: waiting.version,
            fetchedAt: waiting.fetchedAt,
            reason: reasonOf(waiting).reason ?? '',
          },
        }),
    proven: source.proven === 'real' ? 'real file' : 'sample only',
    versions: held.length,
  }
}

/** A list with every version held, newest first. */
export function detailOfSource(
  source: Source,
  versions: readonly ListVersion[],
  lookedAt?: Instant,
): SourceDetail {
  const held = inOrder(versions.filter(({ list }) => list === source.id))
  const serving = held.findLast(isUsable)
  return {
    ...lineOfSource(source, versions, lookedAt),
    home: source.home,
    weakAliasesAlert: source.weakAliasesAlert,
    ignores: Object.entries(source.ignores).map(([field, because]) => ({ field, because })),
    held: held.reverse().map((version) => ({
      version: version.version,
      publishedAt: version.publishedAt ?? null,
      fetchedAt: version.fetchedAt,
      recorded: version.recorded,
      records: version.records,
      added: version.added,
      changed: version.changed,
      removed: version.removed,
      ...shownReport(reportOf(version)),
      status: version.status.kind,
      ...reasonOf(version),
      releasable: isReleasable(version),
      serves: version === serving,
    })),
  }
}

/** A version that could not be read to its end can never serve; any other may be let go by a person. */
export function isReleasable(version: ListVersion): boolean {
  return (
    version.status.kind === 'quarantined' &&
    reportOf(version)?.broken === undefined &&
    version.records > 0
  )
}

function shownReport(report: ParseReport | undefined) {
  return {
    dropped: report?.dropped ?? 0,
    droppedBy: Object.fromEntries(
      Object.entries(report?.droppedBy ?? {}).map(([reason, { count, at }]) => [
        reason,
        { count, at: [...at] },
      ]),
    ),
    issues: report?.issues.map((issue) => ({ ...issue })) ?? [],
    files: report?.files.map(({ name, hash, bytes }) => ({ name, hash, bytes })) ?? [],
  }
}

function reasonOf(version: ListVersion | undefined): { reason?: string } {
  return version === undefined || version.status.kind === 'usable'
    ? {}
    : { reason: version.status.reason }
}

/** Every list in a line, from the store as it is now. */
export async function linesOfSources(store: Store): Promise<SourceLine[]> {
  const [versions, looks] = await Promise.all([store.documents.versions(), lastLooks(store)])
  return knownSources(versions).map((source) =>
    lineOfSource(source, versions, looks.get(source.id)),
  )
}
