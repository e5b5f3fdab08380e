import type { SourceDetail, SourceDiff, SourceLine, UpdateLine } from '../lists/sources-shape.ts'
import { fold } from './fold.ts'

/** Lists in lines. */
export function printSources(lines: readonly SourceLine[]): string {
  return lines.map(printLine).join('\n')
}

function printLine(line: SourceLine): string {
  const { id, title, status, version, records, dropped, fetchedAt, waiting, reason, proven } = line
  const head = `${id.padEnd(14)} ${title}${proven === 'sample only' ? ' (proven on our own sample only)' : ''}`
  if (status === 'not-loaded') return `${head}\n  not loaded`
  const says = [
    `${status}: version ${version}, ${records} records, ${dropped} dropped, fetched ${fetchedAt?.slice(0, 10)}.`,
    ...(reason === undefined ? [] : [reason]),
    ...(waiting === undefined
      ? []
      : [`Version ${waiting.version} waits in quarantine. ${waiting.reason}`]),
  ]
  return [head, ...says.map((line) => fold(line, 2))].join('\n')
}

/** A list with its versions. */
export function printSource(detail: SourceDetail): string {
  return [
    printLine(detail),
    ...detail.held.flatMap((version) => [
      '',
      `${version.serves ? '* ' : '  '}${version.version}  ${version.status}`,
      fold(
        `${version.records} records: ${version.added} added, ${version.changed} changed, ${version.removed} removed; ${version.dropped} dropped.`,
        4,
      ),
      ...(version.reason === undefined ? [] : [fold(version.reason, 4)]),
      ...Object.entries(version.droppedBy).map(([why, { count, at }]) =>
        fold(`${count} dropped: ${why} (${at.join('; ')})`, 4),
      ),
      ...version.issues.map(({ count, code, says, at }) =>
        fold(`${count} × ${code}: ${says} (${at})`, 4),
      ),
      ...version.files.map(({ name, hash, bytes }) => `    ${name}  ${bytes} bytes  ${hash}`),
    ]),
  ].join('\n')
}

/** What changed, record by record. */
export function printDiff({ says, added, changed, removed }: SourceDiff): string {
  return [
    fold(says),
    ...added.map(({ id, caption }) => `+ ${id}  ${caption}`),
    ...removed.map(({ id, caption }) => `- ${id}  ${caption}`),
    ...changed.flatMap(({ id, caption, fields }) => [
      `~ ${id}  ${caption}`,
      ...fields.map(({ field, before, after }) =>
        fold(`${field}: ${before ?? 'nothing'} -> ${after ?? 'nothing'}`, 4),
      ),
    ]),
  ].join('\n')
}

/** What an update did. */
export function printUpdate(lines: readonly UpdateLine[]): string {
  return lines.map(({ id, says }) => fold(`${id}: ${says}`)).join('\n')
}
