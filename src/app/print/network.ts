import type { Reach } from '../../networks/index.ts'
import type { TieLine } from '../networks/tie-line.ts'
import { fold } from './fold.ts'

/** Who is reached, nearest first, each with a way to it. */
export function printReach({ from, parties, guarded, looked, caution }: Reach): string {
  const begun = from.length === 0 ? 'nobody listed' : from.join(', ')
  return [
    fold(
      `${parties.length} within reach of ${begun}, among ${looked.parties} parties and ${looked.ties} ties.`,
    ),
    ...parties.flatMap(({ id, steps, path, strongest }) => [
      '',
      `${id}  (${steps} ${steps === 1 ? 'tie' : 'ties'} away)`,
      ...path.map(({ says, grade, at }) => fold(`${says} [${grade}] (${at})`, 2)),
      ...(strongest === undefined
        ? []
        : [
            fold(
              `firmest way: ${strongest.map(({ says, grade }) => `${says} [${grade}]`).join('; ')}`,
              2,
            ),
          ]),
    ]),
    ...(guarded.length === 0 ? [] : ['', 'Too common to join anybody:']),
    ...guarded.map(({ says }) => fold(says, 2)),
    '',
    fold(caution),
  ].join('\n')
}

/** Ties held in evidence, one a line. */
export function printTies({
  ties,
  says,
}: {
  readonly ties: readonly TieLine[]
  readonly says: string
}): string {
  return [
    says,
    ...ties.map(({ id, from, kind, to, share, grade, source, contested }) => {
      const figure = share === undefined ? '' : ` ${share} percent`
      const doubt = contested === undefined ? '' : ` contested: ${contested}`
      return fold(
        `${id.slice(0, 12)}  ${from} -${kind}${figure}-> ${to} [${grade ?? 'unconfirmed'}] ${source?.title ?? ''}${doubt}`,
      )
    }),
  ].join('\n')
}
