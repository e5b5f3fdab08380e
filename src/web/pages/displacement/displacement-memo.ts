import type { DisplaceAnswer } from '../../../server/contract.ts'
import { sayChange, sayFigure, sayLevel, sayPart, sayThreshold } from './say-figure.ts'

/** A scenario as a memo in plain text: question, answer, each host, what it rests on. */
export function writeMemo(answer: DisplaceAnswer): string {
  const { hosts, before, after, says, warnings, assumptions, caution, unit } = answer
  const changed = hosts.filter((host) => host.enforcementAfter !== host.enforcementBefore)
  return [
    'Displacement',
    '',
    'Question',
    ...(changed.length === 0
      ? ['  Today, nothing changed']
      : changed.map(
          (host) =>
            `  ${host.name} from ${sayLevel(host.enforcementBefore)} to ${sayLevel(host.enforcementAfter)}`,
        )),
    '',
    'Answer',
    `  ${says}`,
    ...warnings.map((warning) => `  ${warning}`),
    '',
    `Hosts (${unit})`,
    ...hosts.map(
      (host) =>
        `  ${host.name}: ${sayFigure(host.volumeBefore)} to ${sayFigure(host.volumeAfter)} (${sayChange(host.volumeAfter - host.volumeBefore)}); worth of more ${sayFigure(host.marginalValue)}; harmful over ${sayThreshold(host.perverseAbove)}`,
    ),
    `  Given up: ${sayFigure(before.exit)} to ${sayFigure(after.exit)}`,
    `  Not stopped, of all activity: ${sayPart(before.leakage)} to ${sayPart(after.leakage)}`,
    '',
    'Rests on',
    ...assumptions.map((one) => `  ${one.says}`),
    '',
    caution,
    '',
  ].join('\n')
}
