import type { TimelineEvent } from '../../regimes/index.ts'
import { fold } from './fold.ts'

/** Events in lines, each with its answers under it. */
export function printTimeline({ events }: { readonly events: readonly TimelineEvent[] }): string {
  if (events.length === 0) return 'No event is held, which says nothing of what happened.'
  return events
    .flatMap(({ on, kind, says, answers, grade }) => [
      fold(`${on ?? 'no day      '.slice(0, 10)}  ${kind.padEnd(7)} ${says} [${grade}]`),
      ...answers.map(({ citation, title, days }) =>
        fold(
          `${days === null ? 'days not known' : `${days} days`}: ${citation.document} ¶${citation.paragraph}, ${title}`,
          12,
        ),
      ),
    ])
    .join('\n')
}
